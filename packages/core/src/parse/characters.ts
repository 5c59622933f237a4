/** Classes of UTF-16 code units, as bits, so that the scanner needs one look-up a character. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
/** A capital letter. */
export const UPPER = 8;
/** A small letter of a script that has capitals too. */
export const LOWER = 16;
/** A quote or a bracket that may close behind a full stop. */
export const CLOSING = 32;
/** A mark that ends a sentence. */
export const TERMINAL = 64;
/** Set once a code unit has been classed, so that 0 means: not looked at yet. */
const KNOWN = 128;

/** A memo of `classify`: classing all 65,536 code units at the start would cost more than the letters of a day use. */
const classes = new Uint8Array(0x10000);

/** The class bits of a UTF-16 code unit; halves of surrogate pairs have none. Not a number (behind the end of a text) has none. */
export function characterClass(code: number): number {
  const index = code & 0xffff;
  const known = classes[index] ?? 0;
  return known === 0 ? remember(index) : known;
}

function remember(code: number): number {
  const bits = classify(code) | KNOWN;
  classes[code] = bits;
  return bits;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  // Marks that make an emoji of a character: "☎" + U+FE0F, "1" + U+20E3.
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x20d0 && code <= 0x20ff)) return 0;
  if (/[\p{L}\p{M}]/u.test(char)) {
    const upper = char !== char.toLowerCase();
    const lower = char !== char.toUpperCase();
    return LETTER | (upper ? UPPER : 0) | (lower && !upper ? LOWER : 0);
  }
  if (/\s/.test(char)) return SPACE;
  if (/[.!?…]/.test(char)) return TERMINAL;
  return /[)\]"'»’”]/.test(char) ? CLOSING : 0;
}

/** True for the code units that may stand inside a word between two letters or digits: - ' ’ and the two hidden hyphens. */
export function joinsWords(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011 || code === 0xad;
}
