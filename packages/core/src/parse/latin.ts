/*
 * Latin letters for patterns that run on every letter, as the inside of a class: `[${LATIN_LETTER}]`. The classes of Unicode (`\p{L}`)
 * hold hundreds of ranges, and every use of one costs time when its pattern is compiled: up to 5 ms before the first letter is done.
 */
const EXTENDED = Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(0x100 + at));

/** Every Latin letter up to ſ. */
export const LATIN_LETTER = 'A-Za-zÀ-ÖØ-öø-ſ';
/** Capitals of those. */
export const LATIN_CAPITAL: string = `A-ZÀ-ÖØ-Þ${EXTENDED.filter((letter) => letter !== letter.toLowerCase()).join('')}`;
/** Small letters of those. */
export const LATIN_SMALL: string = `a-zß-öø-ÿ${EXTENDED.filter((letter) => letter === letter.toLowerCase()).join('')}`;
