import { characterClass, DIGIT, LETTER, SPACE, TERMINAL } from './characters.ts';
import { scanMarkedWord } from './scan-words.ts';
import { type TokenBuffer, TokenKind } from './tokens.ts';

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Reads the mark (or the word that opens with one) at `start` and adds it. Gives the offset behind it. */
export function scanMark(text: string, start: number, limit: number, type: number, tokens: TokenBuffer): number {
  const code = text.charCodeAt(start);
  if (type & TERMINAL) {
    let end = start + 1;
    while (end < limit && characterClass(text.charCodeAt(end)) & TERMINAL) end++;
    tokens.push(TokenKind.terminal, start, end, code);
    return end;
  }
  if (opensWord(text, start, limit, code)) return scanMarkedWord(text, start, limit, tokens);
  const pair = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(start + 1)) && start + 1 < limit;
  const end = start + (pair ? 2 : 1);
  tokens.push(TokenKind.punctuation, start, end, code);
  return end;
}

/** "'s-Gravenhage", "'s ochtends" and "'t"; and "-fiets", the second half of a pair of compounds. */
function opensWord(text: string, start: number, limit: number, code: number): boolean {
  if (start + 1 >= limit) return false;
  const next = text.charCodeAt(start + 1);
  if (code === HYPHEN)
    return (characterClass(next) & LETTER) !== 0 && (characterClass(text.charCodeAt(start - 1)) & SPACE) !== 0;
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
  const letter = next | 0x20;
  if (letter !== 0x73 && letter !== 0x74 && letter !== 0x6e) return false;
  const after = text.charCodeAt(start + 2);
  return start + 2 >= limit || after === HYPHEN || (characterClass(after) & (LETTER | DIGIT)) === 0;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
