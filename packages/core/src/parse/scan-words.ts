import {
  dottedAbbreviation,
  isAbbreviation,
  isAbbreviationBeforeAmount,
  isAbbreviationBeforeName,
  isAbbreviationBeforeNumber,
} from './abbreviations.ts';
import { characterClass, DIGIT, joinsWords, LETTER, SPACE, UPPER } from './characters.ts';
import { FIRST_HASH, hashWord, mixHash, nextHash } from './hash.ts';
import { type TokenBuffer, TokenKind } from './tokens.ts';

const DOT = 0x2e;
const HYPHEN = 0x2d;
const EURO = 0x20ac;

/** The letters and digits of ASCII with their case folded; 0 for other characters. Nearly all characters are settled by one look. */
const FOLDED = new Uint8Array(0x80);
for (const character of '0123456789abcdefghijklmnopqrstuvwxyz') {
  const code = character.charCodeAt(0);
  FOLDED[code] = code;
  FOLDED[character.toUpperCase().charCodeAt(0)] = code;
}

/** Reads the word or abbreviation that starts at `start` and adds it. Gives the offset behind it. */
export function scanWord(text: string, start: number, limit: number, tokens: TokenBuffer): number {
  // The hash is worked out along the way, since most words are plain ASCII; the others are hashed again below.
  let hash = FIRST_HASH;
  let plain = true;
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const folded = code < 0x80 ? (FOLDED[code] ?? 0) : 0;
    if (folded !== 0) {
      hash = mixHash(hash, folded);
      continue;
    }
    if (!(characterClass(code) & (LETTER | DIGIT))) {
      if (!joinsWords(code) || at + 1 >= limit || at === start) break;
      if (!(characterClass(text.charCodeAt(at + 1)) & (LETTER | DIGIT))) break;
    }
    if (code >= 0x80) plain = false;
    hash = nextHash(hash, code);
  }
  // "in- en uitschrijven": the hyphen belongs to the word.
  if (at < limit && text.charCodeAt(at) === HYPHEN && characterClass(text.charCodeAt(at + 1)) & SPACE) {
    hash = nextHash(hash, HYPHEN);
    at++;
  }
  if (!plain) hash = hashWord(text, start, at);
  if (at < limit && text.charCodeAt(at) === DOT) {
    const end = abbreviationEnd(text, start, at, limit, hash);
    if (end > at) {
      tokens.push(TokenKind.abbreviation, start, end, hashWord(text, start, end));
      return end;
    }
  }
  tokens.push(TokenKind.word, start, at, hash);
  return at;
}

/** Reads a word that starts with a mark ("'s-Gravenhage", "-fiets") and adds it. Gives the offset behind it. */
export function scanMarkedWord(text: string, start: number, limit: number, tokens: TokenBuffer): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (characterClass(code) & (LETTER | DIGIT)) at++;
    else if (joinsWords(code) && characterClass(text.charCodeAt(at + 1)) & (LETTER | DIGIT) && at + 1 < limit) at += 2;
    else break;
  }
  tokens.push(TokenKind.word, start, at, hashWord(text, start, at));
  return at;
}

/** The end of the abbreviation whose first full stop stands at `dot`; `dot` when it is none. */
function abbreviationEnd(text: string, start: number, dot: number, limit: number, hash: number): number {
  const end = dottedAbbreviation(text, start, dot, limit);
  if (end > dot || isAbbreviation(hash)) return Math.max(end, dot + 1);
  const next = text.charCodeAt(dot + 1) === 0x20 || text.charCodeAt(dot + 1) === 0xa0 ? dot + 2 : dot + 1;
  const type = next < limit ? characterClass(text.charCodeAt(next)) : 0;
  if (type & DIGIT && isAbbreviationBeforeNumber(hash)) return dot + 1;
  if (text.charCodeAt(next) === EURO && isAbbreviationBeforeAmount(hash)) return dot + 1;
  const capitals = type & characterClass(text.charCodeAt(start)) & UPPER;
  return capitals && isAbbreviationBeforeName(hash) ? dot + 1 : dot;
}
