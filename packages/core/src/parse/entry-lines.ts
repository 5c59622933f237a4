import { LATIN_CAPITAL, LATIN_LETTER, LATIN_SMALL } from './latin.ts';
import { DUTCH_MONTH, ENGLISH_MONTH } from './months.ts';

/** A line of the text, as offsets (UTF-16 units). */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** 0800-8020, (0101) 23 45 67, +31 101 234567, 14 0101; not 03-04-2026. */
const PHONE = String.raw`(?:(?<![\d.,-])(?:\+31|0(?!\d[-/]\d\d?[-/]\d{4}))[\d \u00a0\u2011()–-]{7,15}\d|(?<!\d)14 ?0\d{2,3})(?!\d)`;
/** A mail address, or what is left of a web address from its last dot: the tail of "geldfit.nl/hulp". */
const ADDRESS = String.raw`(?:@[a-z\d-]+\.[a-z]|[a-z\d]\.(?:nl|com|org|eu|net|info|frl|example)(?![a-z])(?:/\S{0,80})?)`;
/** "Dorpsstraat 40", "9.00 uur", "10.00-12.00": where and when to come; not "Op 30 juni". */
const VISIT = new RegExp(
  String.raw`[${LATIN_CAPITAL}][${LATIN_SMALL}]+ \d{1,3}(?![\d.,:]| ${DUTCH_MONTH}| ${ENGLISH_MONTH})|\d[.:]\d\d(?: uur| tot| ?[-–])`,
);
const WAY = new RegExp(`${PHONE}|${ADDRESS}`, 'i');
const ENDS_IN_WAY = new RegExp(`(?:${PHONE}|${ADDRESS})[)\\]]?$`, 'i');
/** More of a line than this is not looked at for how it ends. */
const LONGEST_TAIL = 120;
const CAPITAL = new RegExp(`[${LATIN_CAPITAL}]`);
/** A line that breaks off here goes on with a name: "bij het" + "Juridisch Loket", "het Juridisch" + "Loket". */
const BEFORE_NAME = new RegExp(
  `(?:[,;:/&(–-]|(?:^|[^${LATIN_LETTER}])(?:en|of|of wel|maar|ook|aan|bij|door|in|met|naar|op|over|per|te|tot|uit|van|via|voor|de|het|een|uw|ons|onze|deze|die|dat|dan|als|is|zijn|kan|kunt|bel|belt|mail|helpt|mevrouw|meneer|heer|mw\\.|dhr\\.|gemeente|stichting|a|an|and|or|at|by|for|from|of|on|our|the|to|with|your|call|[${LATIN_LETTER}]+ [${LATIN_CAPITAL}][${LATIN_LETTER}-]*))$`,
);

/**
 * Lines of a list of who can be reached, without marks or full stops: "Juridisch Loket, gratis advies, 0800-8020" above "Humanitas,
 * 0101-234567". The first ends where it ends, however long it is: with a way to reach somebody, or with other words where the next line
 * holds one too. Sentences that were wrapped seldom break between a number and a capital.
 */
export function endsEntry(text: string, line: TextLine, next: TextLine): boolean {
  if (!CAPITAL.test(text.charAt(next.start))) return false;
  if (ENDS_IN_WAY.test(text.slice(Math.max(line.start, line.end - LONGEST_TAIL), line.end))) return true;
  if (!CAPITAL.test(text.charAt(line.start))) return false;
  const here = text.slice(line.start, line.end);
  return saysHow(here) && saysHow(text.slice(next.start, next.end)) && !BEFORE_NAME.test(here.slice(-LONGEST_TAIL));
}

/** The line holds a way to reach or to find somebody. */
function saysHow(line: string): boolean {
  return WAY.test(line) || VISIT.test(line);
}
