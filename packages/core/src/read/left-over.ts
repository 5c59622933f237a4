import type { Span } from '../model/letter.ts';
import { LATIN_LETTER, LATIN_SMALL } from '../parse/latin.ts';
import { DUTCH_MONTH } from '../parse/months.ts';
import { LetterPairs } from './letter-pairs.ts';

const MONTH = `${DUTCH_MONTH}\\b`;
const UNIT = `(?:euro|uur|weken|dagen|maanden|jaar|procent|m²|m2)(?![${LATIN_LETTER}\\d])`;
const DOTS = '(?:\\.{2,5}|…{1,2}|_{2,3})(?![.…_])';
/** What a field holds, as people write it in capitals where something has to be filled in. */
const FIELD =
  '(?:NAAM|DATUM|BEDRAG|ADRES|STRAAT|STRAATNAAM|HUISNUMMER|POSTCODE|WOONPLAATS|KENMERK|ZAAKNUMMER|DOSSIERNUMMER|TELEFOONNUMMER|NUMMER|FUNCTIE|AANHEF|AANTAL|TERMIJN)';
const WHOSE =
  '(?:MEDEWERKER|AMBTENAAR|BEHANDELAAR|CONSULENT|AANVRAGER|ONDERTEKENAAR|AFDELING|TEAM|GEMEENTE|CLI[EË]NT|BEWONER|BESLUIT|BRIEF|AANVRAAG|ORGANISATIE|CONTACTPERSOON)';

/** Tried only where one of its signs stands in the text: most letters have none, and looking for a word costs next to nothing. */
interface LeftOver {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}

/** A word in small letters, in capitals, and with a capital in front. */
function anyCase(word: string): string[] {
  const capital = word.replace(/[a-z]/, (letter) => letter.toUpperCase());
  return [...new Set([word, word.toUpperCase(), capital])];
}

const EURO_SIGNS = ['', ' ', '\u00a0'].flatMap((space) =>
  ['.', '…', '_', 'x', 'X', '?'].map((next) => `€${space}${next}`),
);
const FIELD_SIGNS = FIELD.replace(/^\(\?:|\)$/g, '').split('|');

/**
 * What people leave behind by hand and what Word, Excel and mail merge write when something fails. Only what stands around it tells
 * most of these from ordinary text: XX is also a Roman number, "..." a pause, NAAM the label of a field, and PM an office.
 */
const LEFT_OVER: readonly LeftOver[] = [
  // Op XX november, op ... mei, € ....., € x.xxx,xx, XX weken, om … uur
  {
    signs: [...anyCase('xx'), 'x.', 'X.', '??'],
    pattern: new RegExp(`(?<![${LATIN_LETTER}\\d])(?:xx|xx?\\.|(?<!\\?)\\?{2,4})(?=\\s${MONTH}|\\s${UNIT})`, 'gi'),
  },
  {
    signs: ['..', '…', '__'],
    pattern: new RegExp(
      `(?<=\\s)(?:(?<=\\b(?:op|per|van|tot|met|vanaf|uiterlijk|voor|vóór|na|sinds|en|tussen)\\s)${DOTS}(?=\\s?${MONTH})|${DOTS}(?=\\s?${MONTH}\\s20|\\s${UNIT}))`,
      'gi',
    ),
  },
  {
    signs: EURO_SIGNS,
    pattern: new RegExp(
      `(?<=€[ \\u00a0]?)(?:${DOTS}|x{1,4}(?:[.,]x{1,3}){0,3}(?![${LATIN_LETTER}\\d])|\\?{1,4})(?:,(?:-|\\.{2}|__))?`,
      'gi',
    ),
  },
  // xx-xx-2026, XX/XX/20XX, om xx:xx uur, 06-XX XX XX XX, 20XX
  {
    signs: anyCase('xx'),
    pattern:
      /(?<![\p{L}\d])(?:(?:xx|\d\d)[-/.:]xx(?:[-/.](?:\d{4}|20xx|xxxx|xx)|(?![ -]xx))|(?:\d{2,4}-)?xx(?:[ -]xx)+|20xx)(?![\p{L}\d])/giu,
  },
  // dd-mm-jjjj, but not where the letter says how to write a date
  {
    signs: ['-', '/', '.', ' ', 'j', 'y', '2'].flatMap((next) => anyCase(`mm${next}`)),
    pattern:
      /(?<![\p{L}\d])(?<!\b(?:als|vorm|notatie|formaat|volgorde|zo):? ["'“‘(]?)(?:dd[-/. ]?mm[-/. ]?(?:jj|yy|20)[\p{L}\d.]{0,2}|(?:jjjj|yyyy)[-/.]mm[-/.]dd)(?![\p{L}\d])/giu,
  },
  // (keuze: hulp/geld), (naam invullen)
  {
    signs: ['keuze', 'kies', 'maak', 'vul'].flatMap((word) => anyCase(`(${word}`)),
    pattern:
      /\((?:keuze|kies(?: uit)?|maak(?: hier)? een keuze(?: uit)?|vul(?: hier)? in)\s?:(?!\s?\d+\))[^()\n]{1,80}\)/gi,
  },
  {
    signs: ['vullen)', 'VULLEN)'],
    pattern:
      /\((?:(?:nog|hier|zelf|de|het) )?(?:(?:naam|datum|bedrag|adres|nummer|kenmerk|termijn|reden|functie)(?: [a-zà-ÿ]{2,20})? )?(?:invullen|in te vullen|aanvullen)\)/gi,
  },
  // Wij bellen NAAM MEDEWERKER; as a label before a colon it is none
  {
    signs: FIELD_SIGNS,
    pattern: new RegExp(
      `(?<=[${LATIN_SMALL}][,;:]? )(?<!\\b(?:bij|vak|veld|vakje|kopje|rubriek|kolom|regel|onder) )${FIELD}(?: ${WHOSE})?(?![${LATIN_LETTER}\\d]|[ \\t]*:| [A-Z]{2})`,
      'g',
    ),
  },
  {
    signs: FIELD_SIGNS,
    pattern: new RegExp(
      `(?<![${LATIN_LETTER}\\d])${FIELD} (?:VAN )?(?:DE |HET )?${WHOSE}(?![${LATIN_LETTER}\\d]|[ \\t]*:)`,
      'g',
    ),
  },
  {
    signs: ['VULLEN', 'TOEVOEGEN', 'VUL IN'],
    pattern: /(?<![\p{L}\d])(?:(?:[A-Z]{3,20} ){0,3}(?:INVULLEN|AANVULLEN|TOEVOEGEN)|VUL IN)(?![\p{L}\d])/gu,
  },
  // NTB, n.t.b., € PM, TODO, @@
  {
    signs: ['NTB', 'N.T.B.', 'n.t.b.', 'TBD', 'TODO'],
    pattern: /(?<![\p{L}\d.])(?:NTB|N\.T\.B\.|n\.t\.b\.|NNTB|TBD|TODO)(?![\p{L}\d-])/gu,
  },
  { signs: ['PM', 'P.M.', 'p.m.'], pattern: /(?<=(?:€|:)[ \u00a0]?)(?:PM|P\.M\.|p\.m\.)(?=[ \t]*(?:$|[).,;]))/gmu },
  { signs: ['@@'], pattern: /(?<!@)@{2,4}(?![\w@])/gu },
  // What a program writes when it cannot find what belongs here
  {
    signs: ['Fout!'],
    pattern:
      /\bFout! (?:Verwijzingsbron|Bladwijzer|Er is geen tekst|Onbekende|Hyperlinkverwijzing|Koppeling|Ongeldige|Geen)\b[^.!?\n]{0,100}/gu,
  },
  {
    signs: ['Error!'],
    pattern:
      /\bError! (?:Reference source|Bookmark|No text of|Unknown|Hyperlink reference|Not a valid)\b[^.!?\n]{0,100}/gu,
  },
  { signs: ['#'], pattern: /#(?:REF|VERW|N\/B|N\/A|WAARDE|VALUE|NAAM|NAME|DIV\/0|DEEL\/0|LEEG)[!?]?(?![\p{L}\d])/gu },
  { signs: ['Lorem'], pattern: /\bLorem ipsum\b[^.!?\n]{0,100}/gu },
];

/** Blanks without the marks of a template system, in order. Linear. */
export function findLeftOver(text: string): Span[] {
  const found: Span[] = [];
  const pairs = new LetterPairs(text);
  for (const { signs, pattern } of LEFT_OVER) {
    if (!signs.some((sign) => pairs.mayHold(sign) && text.includes(sign))) continue;
    for (const { 0: blank, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + blank.trimEnd().length });
  }
  return found.length === 0 ? found : withoutOverlap(found);
}

/** Spans in order, of those that overlap the first and longest. */
export function withoutOverlap(spans: readonly Span[]): Span[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      if (each.start < end) return false;
      end = each.end;
      return true;
    });
}
