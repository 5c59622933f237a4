/*
 * Latin letters for patterns that run on every letter, as the inside of a class: `[${LATIN_LETTER}]`. The classes of Unicode (`\p{L}`)
 * hold hundreds of ranges, and every use of one costs time when its pattern is compiled: up to 5 ms before the first letter is done.
 */

/** Every Latin letter up to ſ. */
export const LATIN_LETTER = 'A-Za-zÀ-ÖØ-öø-ſ';
/**
 * Capitals and small letters of those. A letter behind ÿ (Š, ł) is in both: capitals and small letters take turns there, which would be a
 * hundred ranges, and a place or person with one is rare.
 */
export const LATIN_CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ſ';
export const LATIN_SMALL = 'a-zß-öø-ſ';
