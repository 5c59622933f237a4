import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_CAPITAL, LATIN_SMALL } from '../parse/latin.ts';
import { commonness } from './rarity.ts';

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
export function endOfRow(context: Context, { first, last }: Place): number {
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
