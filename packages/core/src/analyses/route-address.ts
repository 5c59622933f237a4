import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';
import { LATIN_CAPITAL, LATIN_LETTER } from '../parse/latin.ts';
import type { Clause } from './clause.ts';
import { mostTelling, quote } from './quotes.ts';
import { withoutInspection, withoutQuestions } from './route-place.ts';

/** The address that the clause gives for this remedy. */
export function addressOf(context: Context, clause: Clause): Quote | null {
  const { remedy } = clause;
  const fits = (hit: Hit): boolean => remedy === 'beroep' || !isOfCourt(context, hit);
  const places = withoutInspection(context, withoutQuestions(context, clause));
  return whole(context, mostTelling(context, 'adres:postbus', places, fits));
}

/** The address of a court beside a remedy that does not go to a court. */
export function courtAddressOf(context: Context, { remedy, sentences, allSentences }: Clause): Quote | null {
  if (remedy === 'beroep') return null;
  const own = new Set(sentences);
  const all = new Set(allSentences);
  const names = context.signal('rechtbank').some(({ first }) => all.has(context.sentenceAt(first)));
  if (!names) return null;
  const fits = (hit: Hit): boolean => !own.has(context.sentenceAt(hit.first)) || isOfCourt(context, hit);
  return whole(context, mostTelling(context, 'adres:postbus', allSentences, fits));
}

/** "De rechtbank Midden-Waard, Postbus 5": no body is named between the court and the address. */
function isOfCourt(context: Context, address: Hit): boolean {
  const sentence = context.sentenceAt(address.first);
  const lastBefore = (signal: string): number =>
    context
      .signal(signal)
      .filter(({ first }) => first < address.first && context.sentenceAt(first) === sentence)
      .reduce((last, { first }) => Math.max(last, first), -1);
  return lastBefore('rechtbank') > lastBefore('orgaan');
}

const POSTCODE = String.raw`\d{4} ?[A-Z]{2}(?![${LATIN_LETTER}])`;
const UP_TO_POSTCODE = new RegExp(`^.*?${POSTCODE}`, 'is');
/** What follows a box or a street: "Postbus 40" and on the next line "1230 AA". */
const POSTCODE_BEHIND = new RegExp(String.raw`^,?\s{1,3}${POSTCODE}`);
/** A street or box in front of a postcode. */
const STREET = new RegExp(
  String.raw`(?:[${LATIN_CAPITAL}][${LATIN_LETTER}'’.-]*(?:\s+[${LATIN_LETTER}][${LATIN_LETTER}'’.-]*){0,3}\s+\d+(?:\s?[a-z])?(?:-\d+)?),?\s+(?:te\s+)?$`,
);
const NAME = `(?:['’][st]-)?[${LATIN_CAPITAL}][${LATIN_LETTER}'’-]+`;
/** A word with a capital that goes on behind the place, or opens a sentence. */
const NO_PLACE = '(?:Tel|Bel|Mail|Post|Onder|Online|Digitaal|Bezwaar|Het|De|Dit|U |Wij|Of)';
/** The place behind a postcode: "Waardrecht", "'s-Hertogenbosch", "Den Haag", "Bergen op Zoom", "Alphen aan den Rijn", "Peel en Maas". */
const PLACE = new RegExp(
  String.raw`^\s+(?:(?:te|in)\s+)?(?:(?:Den|De|Het|DEN|DE|HET|Sint|St\.|Ter|Ten|Oude?|Nieuwe?|Hoek van|Wijk bij) )?${NAME}(?: (?:op|aan (?:den?|het)|en(?! ${NO_PLACE})) ${NAME}| (?!${NO_PLACE})${NAME})?`,
);
/** The place is looked for in so many characters. */
const LONGEST_PLACE = 60;

/** An address as far as it goes: street or box, postcode and place. */
function whole(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { text } = context.letter;
  const known = quote(context, hit);
  const coded = UP_TO_POSTCODE.exec(known.text)?.[0].length;
  const behind =
    coded === undefined && /\d$/.test(known.text) && POSTCODE_BEHIND.exec(text.slice(known.end, known.end + 12));
  if (coded === undefined && !behind) return known;
  const street = /^\d/.test(known.text) ? STREET.exec(text.slice(Math.max(0, known.start - 60), known.start)) : null;
  const start = known.start - (street?.[0].length ?? 0);
  const code = behind ? known.end + behind[0].length : known.start + (coded ?? 0);
  const place = PLACE.exec(text.slice(code, code + LONGEST_PLACE));
  const end = Math.max(known.end, code + (place?.[0].length ?? 0));
  return { start, end, text: text.slice(start, end) };
}
