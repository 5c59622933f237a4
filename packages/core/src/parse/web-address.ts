import { characterClass, DIGIT, LETTER } from './characters.ts';
import { LATIN_LETTER as LETTERS } from './latin.ts';
import { TokenKind } from './tokens.ts';

const MAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const WEB = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"“”«»]{2,}|[${LETTERS}\\d][${LETTERS}\\d-]{0,62}(?:\\.[${LETTERS}\\d-]{1,63}){0,6}\\.(?:nl|com|org|net|eu|be|de|info|gov|online|example|frl|amsterdam|overheid)(?![${LETTERS}\\d-])(?:[/?#][^\\s<>"“”«»]*)?`,
  'uy',
);
/** Marks at the end that belong to the sentence, not to the address. */
const TRAILING = new Set([...'.,;:!?)]\'"’”»…']);

const DOT = 0x2e;
const AT = 0x40;
const COLON = 0x3a;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const PLUS = 0x2b;
const PERCENT = 0x25;

/** A mail or web address: its kind and the offset behind it. */
export interface Address {
  readonly kind: typeof TokenKind.url | typeof TokenKind.email;
  readonly end: number;
}

/** Whether the word or number between two offsets, with what comes behind it, looks like the start of an address. */
export function addressMayStart(text: string, start: number, end: number, limit: number): boolean {
  if (end >= limit) return false;
  const code = text.charCodeAt(end);
  if (code === AT) return true;
  if (code === COLON) return text.charCodeAt(end + 1) === SLASH;
  // "j.de.vries@", "www.waardrecht.nl": initials were read with the full stop that leads on.
  const dotted = code === DOT || text.charCodeAt(end - 1) === DOT;
  if (!dotted && code !== UNDERSCORE && code !== PLUS && code !== PERCENT) return false;
  return end > start && (characterClass(text.charCodeAt(code === DOT ? end + 1 : end)) & (LETTER | DIGIT)) !== 0;
}

/** The address that starts at `start`, looked for up to `limit`. Full stops and brackets behind it are left out. */
export function matchAddress(text: string, start: number, limit: number): Address | null {
  const chunk = text.slice(start, limit);
  const mail = lengthOf(MAIL, chunk);
  if (mail > 0) return { kind: TokenKind.email, end: start + mail };
  const web = lengthOf(WEB, chunk);
  return web > 0 ? { kind: TokenKind.url, end: start + web } : null;
}

/** Length of the address at the start of the chunk; 0 when there is none. */
function lengthOf(pattern: RegExp, chunk: string): number {
  pattern.lastIndex = 0;
  const found = pattern.exec(chunk)?.[0];
  if (found === undefined) return 0;
  let length = found.length;
  while (length > 0 && TRAILING.has(found.charAt(length - 1))) {
    if (found.charAt(length - 1) === ')' && found.slice(0, length).includes('(')) break;
    length--;
  }
  return length > 3 ? length : 0;
}
