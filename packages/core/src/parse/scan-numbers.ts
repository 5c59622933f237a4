import { characterClass, DIGIT, LETTER } from './characters.ts';
import { hashWord } from './hash.ts';
import { type TokenBuffer, TokenKind } from './tokens.ts';

const DOT = 0x2e;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const NO_BREAK_HYPHEN = 0x2011;
const EN_DASH = 0x2013;

/** Reads the number that starts at `start` and adds it. Gives the offset behind it. */
export function scanNumber(text: string, start: number, limit: number, tokens: TokenBuffer): number {
  const end = numberEnd(text, start, limit);
  tokens.push(TokenKind.number, start, end, hashWord(text, start, end));
  return end;
}

/** Reads the amount behind a currency sign, or the sign alone, and adds it. Gives the offset behind it. */
export function scanAmount(text: string, start: number, limit: number, tokens: TokenBuffer): number {
  let digits = start + 1;
  while (digits < limit && digits < start + 4 && isInlineSpace(text.charCodeAt(digits))) digits++;
  if (text.charCodeAt(digits) === HYPHEN) digits++;
  if (digits >= limit || !(characterClass(text.charCodeAt(digits)) & DIGIT)) {
    tokens.push(TokenKind.punctuation, start, start + 1, text.charCodeAt(start));
    return start + 1;
  }
  const end = roundEnd(text, numberEnd(text, digits, limit), limit);
  tokens.push(TokenKind.amount, start, end, hashWord(text, digits, end));
  return end;
}

/** Digits and letters, with . , : - / between digits: 1.250,50 and 6:7 and 12-03-2026 and 12a. */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (characterClass(code) & (DIGIT | LETTER)) at++;
    else if (code >= COMMA && at + 1 < limit && joins(code, characterClass(text.charCodeAt(at + 1)))) at += 2;
    else break;
  }
  return at;
}

function joins(code: number, next: number): boolean {
  if (code === HYPHEN) return (next & (DIGIT | LETTER)) !== 0;
  const joint = code === DOT || code === COMMA || code === COLON || code === SLASH || code === NO_BREAK_HYPHEN;
  return joint && (next & DIGIT) !== 0;
}

/** "€ 25,-", "€ 25,--", "€ 25,–" and "€ 25,=": no cents. */
function roundEnd(text: string, end: number, limit: number): number {
  const mark = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) !== COMMA || end + 1 >= limit) return end;
  if (mark !== HYPHEN && mark !== EN_DASH && mark !== EQUALS) return end;
  return end + 2 < limit && text.charCodeAt(end + 2) === mark ? end + 3 : end + 2;
}

function isInlineSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}
