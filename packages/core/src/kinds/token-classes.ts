import { characterClass, UPPER } from '../parse/characters.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { DUTCH_MONTHS, ENGLISH_MONTHS } from '../parse/months.ts';
import { TokenKind, type Tokens } from '../parse/tokens.ts';
import { type PatternClass, patternClasses } from './pattern.ts';

const NUMBER_WORDS = hashWords(
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien zestien twintig dertig tweeënveertig one two three four five six seven eight nine ten twelve',
);
const MONTHS = hashWords(
  `${DUTCH_MONTHS.join(' ')} jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. jan feb febr mrt apr jun jul aug sep sept okt nov dec ${ENGLISH_MONTHS.join(' ')}`,
);
/** Words that open a new clause or a new phrase: a particle in front of one of these closes its clause. */
const OPENERS = hashWords(
  'en of maar want omdat als dat zodat tenzij indien per vanaf volgens terwijl wanneer voordat nadat waarbij waarin op met voor tot conform ingevolge krachtens van wegens vanwege bij over ter na tegen zonder and or but',
);

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const EURO = hashWord('euro');
const EURO_SIGN = 0x20ac;
const OPEN = 0x28;
const CLOSE = 0x29;
const PLUS = 0x2b;
const ZERO = 0x30;
/** UTF-16 units of a date in figures: "1-2-26" and longer. A day is shorter. */
const SHORTEST_DATE = 6;

/** The kinds of token that a class can start with; a class that is not here can start with any. */
export const STARTS = {
  datum: [TokenKind.number, TokenKind.placeholder],
  bedrag: [TokenKind.amount, TokenKind.number, TokenKind.punctuation],
  postcode: [TokenKind.number],
  telefoon: [TokenKind.number, TokenKind.punctuation],
  url: [TokenKind.url],
  email: [TokenKind.email],
  veld: [TokenKind.placeholder],
} as const satisfies Partial<Record<PatternClass, readonly TokenKind[]>>;

/** By class, as bits, the kinds of token that it can start with: one look tells that most tokens of a gap start none. */
export const startsOfClasses = Int32Array.from(patternClasses, (name) => {
  const kinds: readonly TokenKind[] = name in STARTS ? STARTS[name as keyof typeof STARTS] : Object.values(TokenKind);
  return kinds.reduce((bits, kind) => bits | (1 << kind), 0);
});

/**
 * How many tokens from `at` on (and before `to`) are of this class; 0 when the token is not, and for `einde`, which takes no
 * token, 0 or -1 for no.
 */
export function matchClass(name: PatternClass, text: string, tokens: Tokens, at: number, to: number): number {
  if (name === 'einde') return endsClause(tokens, at, to) ? 0 : -1;
  if (at >= to) return -1;
  const kind = tokens.kind[at];
  let width = 0;
  switch (name) {
    case 'getal':
      width = isNumber(tokens, at) ? (isRepeated(tokens, at, to) ? REPEATED : 1) : 0;
      break;
    case 'bedrag':
      width = amountWidth(text, tokens, at, to);
      break;
    case 'datum':
      width = dateWidth(text, tokens, at, to);
      break;
    case 'postcode':
      width = postcodeWidth(text, tokens, at, to);
      break;
    case 'telefoon':
      width = phoneWidth(text, tokens, at, to);
      break;
    case 'url':
      width = kind === TokenKind.url ? 1 : 0;
      break;
    case 'email':
      width = kind === TokenKind.email ? 1 : 0;
      break;
    case 'veld':
      width = kind === TokenKind.placeholder ? 1 : 0;
      break;
    case 'naam':
      width = startsWithCapital(text, tokens, at) ? 1 : 0;
      break;
  }
  return width > 0 ? width : -1;
}

function isNumber(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return kind === TokenKind.number || kind === TokenKind.placeholder || NUMBER_WORDS.has(tokens.hash[at] ?? 0);
}

/** Tokens of "zes (6)". */
const REPEATED = 4;

/** "Zes (6) weken": jurists write a number twice. */
function isRepeated(tokens: Tokens, at: number, to: number): boolean {
  return (
    at + REPEATED <= to && tokens.hash[at + 1] === OPEN && tokens.hash[at + 3] === CLOSE && isNumber(tokens, at + 2)
  );
}

/** "Waardrecht", "'s-Gravenhage", and a blank for a name. */
function startsWithCapital(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === TokenKind.placeholder) return true;
  const start = tokens.start[at] ?? 0;
  const first = text.charCodeAt(start);
  const isCapital = (code: number): boolean => (characterClass(code) & UPPER) !== 0;
  if (first !== APOSTROPHE && first !== CURLY_APOSTROPHE) return isCapital(first);
  return text.startsWith('s-', start + 1) && isCapital(text.charCodeAt(start + 3));
}

function endsClause(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to) return true;
  const kind = tokens.kind[at];
  return kind === TokenKind.terminal || kind === TokenKind.punctuation || OPENERS.has(tokens.hash[at] ?? 0);
}

function amountWidth(text: string, tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at] === TokenKind.amount) return 1;
  if (tokens.kind[at] === TokenKind.punctuation)
    return tokens.hash[at] === EURO_SIGN && at + 1 < to && tokens.kind[at + 1] === TokenKind.placeholder ? 2 : 0;
  if (tokens.kind[at] !== TokenKind.number || at + 1 >= to || tokens.hash[at + 1] !== EURO) return 0;
  return /^euro$/i.test(slice(text, tokens, at + 1)) ? 2 : 0;
}

function dateWidth(text: string, tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at] === TokenKind.placeholder) return 1;
  if (tokens.kind[at] !== TokenKind.number) return 0;
  if (lengthOf(tokens, at) >= SHORTEST_DATE)
    return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(slice(text, tokens, at)) ? 1 : 0;
  if (at + 1 >= to || !MONTHS.has(tokens.hash[at + 1] ?? 0) || !/^\d{1,2}e?$/.test(slice(text, tokens, at))) return 0;
  return at + 2 < to && /^\d{4}$/.test(slice(text, tokens, at + 2)) ? 3 : 2;
}

function postcodeWidth(text: string, tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at] !== TokenKind.number) return 0;
  const length = lengthOf(tokens, at);
  if (length === 6) return /^[1-9]\d{3}[A-Z]{2}$/.test(slice(text, tokens, at)) ? 1 : 0;
  if (length !== 4 || at + 1 >= to || lengthOf(tokens, at + 1) !== 2) return 0;
  return /^[1-9]\d{3}$/.test(slice(text, tokens, at)) && /^[A-Z]{2}$/.test(slice(text, tokens, at + 1)) ? 2 : 0;
}

/** A Dutch number: 0800-8020, 0101-234567, 06 1234 5678, 088 123 45 67, +31 …, 14 0101. */
function phoneWidth(text: string, tokens: Tokens, at: number, to: number): number {
  const opening = text.charCodeAt(tokens.start[at] ?? 0);
  let from = at;
  if (opening === OPEN && at + 1 < to) from = at + 1;
  if (text.charCodeAt(tokens.start[from] ?? 0) === PLUS && from + 1 < to) from += 1;
  if (tokens.kind[from] !== TokenKind.number) return 0;
  const start = tokens.start[from] ?? 0;
  if (!opensPhone(text.charCodeAt(start), text.charCodeAt(start + 1))) return 0;
  const run = /^(?:0\d{1,3}\)?|31|14)(?:[ \n\-–\u00a0\u2011]{0,3}\d{1,8}){1,6}/.exec(
    text.slice(start, start + 24),
  )?.[0];
  // "(0101) 234567" opens with a bracket; in "(0101-234567)" the bracket is not part of the number.
  if (run === undefined || (from > at && opening === OPEN && !run.includes(')'))) return 0;
  const digits = run.replace(/\D/g, '').length;
  const short = run.startsWith('14');
  if (short ? digits < 5 || digits > 6 : digits < 8 || digits > 12) return 0;
  let last = from;
  while (last < to && (tokens.start[last] ?? 0) < start + run.length) last++;
  return last - at;
}

/** The first two digits of a number: 0…, 14 or 31. */
function opensPhone(first: number, second: number): boolean {
  if (first === ZERO) return second >= ZERO && second <= ZERO + 9;
  return first === ZERO + 1 ? second === ZERO + 4 : first === ZERO + 3 && second === ZERO + 1;
}

function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}

function slice(text: string, tokens: Tokens, at: number): string {
  return text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0);
}
