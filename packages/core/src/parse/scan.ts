import type { Span } from '../model/letter.ts';
import { characterClass, DIGIT, LETTER, SPACE } from './characters.ts';
import { hashWord } from './hash.ts';
import { scanMark } from './scan-marks.ts';
import { scanAmount, scanNumber } from './scan-numbers.ts';
import { scanWord } from './scan-words.ts';
import { type TokenBuffer, TokenKind } from './tokens.ts';
import { addressMayStart, matchAddress } from './web-address.ts';

const EURO = 0x20ac;
const DOLLAR = 0x24;
const POUND = 0xa3;
/** A web address longer than this (UTF-16 units) is cut in pieces; the limit keeps the scan linear. */
const LONGEST_CHUNK = 400;
/** How many tokens of a chunk may be tried as an address: "e.g.info@waardrecht.nl" needs three. */
const TRIES_A_CHUNK = 3;

/**
 * Reads the tokens between two offsets and adds them to the buffer. Linear in the length of the text, whatever stands in it.
 * `placeholders` are spans in order; each becomes one token.
 */
export function scan(text: string, from: number, to: number, placeholders: readonly Span[], tokens: TokenBuffer): void {
  let at = from;
  for (let next = firstFrom(placeholders, from); at < to; next++) {
    const blank = placeholders[next];
    const start = blank ? Math.max(at, blank.start) : to;
    scanStretch(text, at, Math.min(start, to), tokens);
    if (!blank || start >= to) return;
    at = Math.min(blank.end, to);
    if (at > start) tokens.push(TokenKind.placeholder, start, at, 0);
    else at = start;
  }
}

/** Reads a stretch without blanks. */
function scanStretch(text: string, from: number, to: number, tokens: TokenBuffer): void {
  let at = from;
  /** The run up to white space in which addresses have been looked for, and how often they still may be. */
  let chunkEnd = from;
  let tries = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (type & SPACE) {
      at++;
      continue;
    }
    const first = tokens.count;
    const start = at;
    if (type & LETTER) at = scanWord(text, at, to, tokens);
    else if (type & DIGIT) at = scanNumber(text, at, to, tokens);
    else if (code === EURO || code === DOLLAR || code === POUND) at = scanAmount(text, at, to, tokens);
    else at = scanMark(text, at, to, type, tokens);
    if (!(type & (LETTER | DIGIT)) || !addressMayStart(text, start, at, to)) continue;
    if (start >= chunkEnd) {
      chunkEnd = endOfChunk(text, start, to);
      tries = TRIES_A_CHUNK;
    }
    if (tries === 0) continue;
    tries--;
    const address = matchAddress(text, start, chunkEnd);
    if (!address) continue;
    tokens.dropFrom(first);
    tokens.push(address.kind, start, address.end, hashWord(text, start, address.end));
    at = address.end;
  }
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOfChunk(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST_CHUNK);
  let at = start;
  while (at < last && !(characterClass(text.charCodeAt(at)) & SPACE)) at++;
  return at;
}
