/** The sound of each Latin-1 code unit to Douma, who counts groups of vowels: a vowel, a vowel only behind a vowel (the j of "ij"), or 0. */
const SOUNDS = new Uint8Array(0x100);
const VOWEL = 1;
const VOWEL_BEHIND_VOWEL = 2;
for (const vowel of 'aeiouyAEIOUY') SOUNDS[vowel.charCodeAt(0)] = VOWEL;
for (const letter of 'jJ') SOUNDS[letter.charCodeAt(0)] = VOWEL_BEHIND_VOWEL;
// À to Ü and à to ü, without ç and ñ.
for (let code = 0xe0; code <= 0xfc; code++)
  if (code !== 0xe7 && code !== 0xf1) SOUNDS[code] = SOUNDS[code & ~0x20] = VOWEL;

/** Syllables of the word between two offsets, at least 1. Without branches: which letters are vowels cannot be predicted. */
export function syllables(text: string, start: number, end: number): number {
  let count = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const sound = code < 0x100 ? (SOUNDS[code] ?? 0) : 0;
    const vowel = (sound | ((sound >> 1) & before)) & VOWEL;
    count += vowel & ~before;
    before = vowel;
  }
  return Math.max(1, count);
}
