/*
 * Dutch spelling of open and closed syllables: "maken, maak", "pakken, pak", "leven, leef". Source: Het Groene Boekje, Leidraad,
 * hoofdstuk 2 and 3 (woordenlijst.org/leidraad).
 */

const LONG = /(?:aa|ee|oo|uu)[^aeiouy]$/;
const SHORT = /(?:^|[^aeiouy])[aeiou][^aeiouywjx]$/;
const OPEN = /(?:^|[^aeiouy])[aeou][^aeiouyjwx]$/;
/** A last syllable without stress, as in "twijfel, herinner, open, grinnik"; the "tel" of "vertel" has stress. */
const UNSTRESSED = /[aeiouy].*[^aeiouy](?:e[lmnr]|i[gk])$/;
const STRESSED = /^(?:be|ge|her|ont|ver)[^aeiouy]+(?:e[lmnr]|i[gk])$/;
const DOUBLE = /([^aeiou])\1$/;

/** A stem as it is written before an ending that starts with a vowel: "maak" is "mak" (maken), "pak" is "pakk" (pakken). */
export function beforeVowel(stem: string): string {
  if (LONG.test(stem)) return stem.slice(0, -2) + stem.slice(-1);
  const short = SHORT.test(stem) && (!UNSTRESSED.test(stem) || STRESSED.test(stem));
  return short ? stem + stem.slice(-1) : stem;
}

/** The same, with the voice that a last "f" or "s" gets: "leef" is "lev" (leven), "reis" is "reiz" (reizen). */
export function voicedBeforeVowel(stem: string): string {
  return beforeVowel(stem).replace(/f$/, 'v').replace(/s$/, 'z');
}

/** What is left of a word when an ending that starts with a vowel went: "mak" is "maak", "pakk" is "pak", "lev" is "leef". */
export function withoutVowel(rest: string): string {
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  const stem = OPEN.test(rest) ? rest.slice(0, -1) + rest.slice(-2) : rest;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}
