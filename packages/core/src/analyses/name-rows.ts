import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_CAPITAL, LATIN_SMALL } from '../parse/latin.ts';
import { commonness } from './rarity.ts';
import { senders } from './senders.ts';

/** The name of a kind of organisation in front of its own name: "Stichting Wonen, Werk en Welzijn". */
const KIND = /(?:stichting|vereniging|organisatie|steunpunt|platform)$/i;
const CAPITALISED = new RegExp(`^[${LATIN_CAPITAL}][${LATIN_SMALL}]+$`);
const SINGULAR = new RegExp(`^(?:kan|is|(?!(?:met|het|dat|dit|uit|niet|want|omdat|naast)$)[${LATIN_SMALL}]+t)$`);
const PLURAL = new RegExp(`^[${LATIN_SMALL}]+(?:en|ijn)$`);
/** A word that people use, on the Zipf scale: one of the 10,000 most common. */
const ORDINARY = 3.6;
/** Words of a name with commas at the most: "Huis, Tuin en Keuken". */
const MOST_IN_ROW = 4;

/** Tokens of the letter. */
type Place = Pick<Hit, 'first' | 'last'>;

/** "Stichting Wonen": one word behind the kind of organisation that it is. */
export function isOfKind(context: Context, { first, last }: Place): boolean {
  return last - first === 2 && KIND.test(context.word(first));
}

/**
 * Where a name ends that is itself a row of words: "Dorp, Stad en Land". A row of helpers looks the same, but has a plural verb, or names
 * that are no ordinary words: "Humanitas, Taalhuis en Leger des Heils helpen u". `last`: the end of its first word.
 */
function endOfRow(context: Context, { first, last }: Place): number {
  if (last - first > 1 && !isOfKind(context, { first, last })) return last;
  const words = [last - 1];
  let end = last;
  while (
    words.length < MOST_IN_ROW &&
    /^(?:,|en|&)$/.test(context.word(end)) &&
    CAPITALISED.test(context.word(end + 1))
  ) {
    const isLast = context.word(end) !== ',';
    words.push(end + 1);
    end += 2;
    if (!isLast) continue;
    const verb = context.word(end);
    if (words.length < 3 || PLURAL.test(verb)) return last;
    const common = context.get(commonness);
    return SINGULAR.test(verb) || words.every((word) => common(word) >= ORDINARY) ? end : last;
  }
  return last;
}

/** Small words that join the words of a name: "Samen aan Zet", "Vrouwen in de Bijstand". */
const JOINS = /^(?:aan|bij|in|met|naar|op|over|tot|uit|van|voor|zonder)$/;
/** Those that a place hardly opens with: behind a name alone "in Oost" tells where it is. */
const JOINS_ALONE = /^(?:aan|met|voor|zonder)$/;
const ARTICLE = /^(?:de|het|een)$/;
/** The second word makes it the place where somebody is found: a street, or a house with its kind. */
const PLACE =
  /(?:straat|weg|plein|laan|kade|singel|gracht|dijk|markt|dreef|steeg|pad|hof|huis|centrum|gebouw|kantoor|school|kerk|bibliotheek)$/i;

/** Where a name ends that goes on behind a comma or behind a small word; `last` where it does not. */
export function endOfName(context: Context, place: Place): number {
  const row = endOfRow(context, place);
  return row > place.last ? row : endOfSaying(context, place);
}

/**
 * Where a name ends that goes on behind a small word: "Stichting Samen aan Zet", "vrijwilligers van Thuis in de Stad". Its first word is an
 * ordinary one, which is no name alone: "Stichting Lumen in Oost" ends at Lumen. `last`: the end of that word.
 */
export function endOfSaying(context: Context, { first, last }: Place): number {
  const isAlone = last - first === 1;
  const inFront = isAlone ? '' : context.word(last - 2);
  if (!(isAlone ? JOINS_ALONE : JOINS).test(context.word(last)) || !CAPITALISED.test(context.word(last - 1)))
    return last;
  // "Sociaal Werk aan Zet": another word with a capital stands in front.
  if (CAPITALISED.test(inFront) && !KIND.test(inFront)) return last;
  const second = last + (!isAlone && ARTICLE.test(context.word(last + 1)) ? 2 : 1);
  const word = context.word(second);
  if (!CAPITALISED.test(word) || PLACE.test(word) || /^\d/.test(context.word(second + 1))) return last;
  if (context.get(senders).has(word.toLowerCase()) || context.get(commonness)(last - 1) < ORDINARY) return last;
  return second + 1;
}
