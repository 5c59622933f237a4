import type { Context } from '../context.ts';
import { ABBREVIATIONS, termUses } from '../kinds/term-uses.ts';
import type { Term, TermForm } from '../model/ruleset.ts';
import { foldWord, hashWord } from '../parse/hash.ts';
import { LATIN_CAPITAL, LATIN_SMALL } from '../parse/latin.ts';
import { TokenKind } from '../parse/tokens.ts';
import { parts } from './parts.ts';
import { knownAbbreviations, nameGivers } from './word-lists.ts';
import { roleOf } from './word-roles.ts';

/** An abbreviation in running text, a heading or the subject. */
export interface Abbreviation {
  /** Tokens `first` up to `last` (not included). */
  readonly first: number;
  readonly last: number;
  /** False in a heading and in the subject. */
  readonly running: boolean;
  /** The abbreviation in small letters: two uses of one abbreviation have the same key. */
  readonly key: string;
  /** What the rules know of it; absent for abbreviations that only look like one. */
  readonly known?: { readonly term: Term; readonly form: TermForm };
}

/** Lengths in UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 6;
/** Small letters make these a common word: "de bag", "het pip". */
const WORDS_IN_SMALL_LETTERS: ReadonlySet<string> = new Set([
  'aio',
  'bag',
  'bw',
  'coa',
  'ind',
  'nah',
  'pip',
  'pvt',
  'wob',
  'woo',
  'wsw',
  'wia',
]);
const ROMAN = /^[ivxlc]+$/;
const CAPITAL = new RegExp(`^[${LATIN_CAPITAL}]`);
/** "KBO-PCOB": two organisations that became one. */
const DOUBLE_NAME = new RegExp(`^[${LATIN_CAPITAL}]{2,}-[${LATIN_CAPITAL}]{2,}$`);
const SMALL_LETTERS = new RegExp(`[${LATIN_SMALL}]`, 'g');
/** A digit, or capitals and a digit. */
const STARTS_WITH_DIGIT = new RegExp(String.raw`^[${LATIN_CAPITAL}]*\d`);
/** "BZ 26-118", "ZK 2026/0412": numbers that only a reference has behind its letters. */
const NUMBERS_OF_REFERENCE = /^[ \u00a0]\d+[-/]\d/;

/** The abbreviations of the letter, in order of place; without those that every reader knows, and without names. */
export function abbreviations(context: Context): readonly Abbreviation[] {
  const familiar = context.get(knownAbbreviations);
  const givers = context.get(nameGivers);
  const names = new Set<string>();
  const { tokens, sentences } = context.parsed;
  const { text } = context.letter;
  const { of } = context.get(parts);
  const found: Abbreviation[] = [];
  const taken = new Set<number>();
  for (const { term, form, hit } of context.get(termUses)) {
    if (term.theme !== ABBREVIATIONS) continue;
    taken.add(hit.first);
    if (familiar.has(tokens.hash[hit.first] ?? 0) || isPartOfCode(hit.first)) continue;
    if (WORDS_IN_SMALL_LETTERS.has(context.word(hit.first))) continue;
    const running = of[context.blockAt(hit.first)] === 'body';
    found.push({ first: hit.first, last: hit.last, running, key: foldWord(term.term), known: { term, form } });
  }
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const part = of[sentences.block[sentence] ?? 0];
    if (part !== 'body' && part !== 'heading' && part !== 'subject') continue;
    const last = sentences.last[sentence] ?? 0;
    for (let at = sentences.first[sentence] ?? 0; at < last; at++)
      if (isCapitals(at) && !taken.has(at)) {
        const key = foldWord(headOf(at));
        if (givers.has(hashAt(at - 1)) || givers.has(hashAt(at + 1))) names.add(key);
        found.push({ first: at, last: at + 1, running: part === 'body', key });
      }
  }
  return found.filter(({ known, key }) => known || !names.has(key)).sort((a, b) => a.first - b.first);

  /** "SHV", "AMvB", "PGB-houder"; not "II", "NIET", "1234 AB", "NL00 BANK". */
  function isCapitals(at: number): boolean {
    const start = tokens.start[at] ?? 0;
    if (tokens.kind[at] !== TokenKind.word || !isUpper(start) || !(isUpper(start + 1) || isUpper(start + 2)))
      return false;
    const head = headOf(at);
    if (
      !hasShape(head) ||
      DOUBLE_NAME.test(context.word(at)) ||
      roleOf(hashAt(at)) !== 0 ||
      familiar.has(hashAt(at)) ||
      isFamiliar(head)
    )
      return false;
    return (
      !ROMAN.test(head.toLowerCase()) && !isPartOfCode(at) && !isShouted(at - 1) && !isShouted(at + 1) && !opensName(at)
    );
  }

  /** "LTO Noord", "MKB Ravenhorst": an organisation is called so. */
  function opensName(at: number): boolean {
    const next = tokens.kind[at + 1] === TokenKind.word ? context.word(at + 1) : '';
    return CAPITAL.test(next) && next !== next.toUpperCase() && text.charAt(tokens.end[at] ?? 0) === ' ';
  }

  function isUpper(offset: number): boolean {
    const code = text.charCodeAt(offset);
    return code >= 0x41 && code <= 0x5a;
  }

  function hashAt(at: number): number {
    return tokens.hash[at] ?? 0;
  }

  /** "WW" of "WW-uitkering". */
  function headOf(at: number): string {
    const word = context.word(at);
    const hyphen = word.indexOf('-');
    return hyphen > 0 ? word.slice(0, hyphen) : word;
  }

  function hasShape(head: string): boolean {
    if (head.length < SHORTEST || head.length > LONGEST || /[^\p{L}]/u.test(head)) return false;
    return head.replace(SMALL_LETTERS, '').length > head.length / 2;
  }

  function isFamiliar(head: string): boolean {
    return familiar.has(hashWord(head));
  }

  /** Glued to digits, a slash or an ampersand, or next to a number with letters or marks: "WMO-26-3071", "O&W/26", "1234 AB", "BZ 26-118". */
  function isPartOfCode(at: number): boolean {
    if (/\d/.test(context.word(at)) && !/^[a-z]+2021$/i.test(context.word(at))) return true;
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    if (/[/&\\_.@]/.test(text.charAt(start - 1)) || /[/&\\_@\d]/.test(text.charAt(end))) return true;
    if (text.charAt(end) === '-' && /\d/.test(text.charAt(end + 1))) return true;
    if (NUMBERS_OF_REFERENCE.test(text.slice(end, end + 12))) return true;
    const previous = at > 0 ? context.word(at - 1) : '';
    return STARTS_WITH_DIGIT.test(previous) && (end - start === 2 || !/^\d+([.:,]\d+)*[a-z]?$/.test(previous));
  }

  /** The word next to it stands in capitals too: a whole phrase does. */
  function isShouted(at: number): boolean {
    if (tokens.kind[at] !== TokenKind.word) return false;
    const word = context.word(at);
    return (
      word.length > 1 &&
      CAPITAL.test(word) &&
      word === word.toUpperCase() &&
      (roleOf(hashAt(at)) !== 0 || !isFamiliar(word))
    );
  }
}
