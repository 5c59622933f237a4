import { expect, test } from 'vitest';
import { applyScript, readScript } from '../src/lemma-rules.ts';
import { beforeVowel, voicedBeforeVowel, withoutVowel } from '../src/spelling.ts';

test.each([
  ['maak', 'mak'],
  ['pak', 'pakk'],
  ['werk', 'werk'],
  ['zoek', 'zoek'],
  ['kijk', 'kijk'],
  ['twijfel', 'twijfel'],
  ['vertel', 'vertell'],
  ['herinner', 'herinner'],
])('"%s" before a vowel is "%s"', (stem, spelt) => {
  expect(beforeVowel(stem)).toBe(spelt);
});

test.each([
  ['leef', 'lev'],
  ['reis', 'reiz'],
  ['maak', 'mak'],
])('"%s" before a vowel, with voice, is "%s"', (stem, spelt) => {
  expect(voicedBeforeVowel(stem)).toBe(spelt);
});

test.each([
  ['bom', 'boom'],
  ['bomm', 'bom'],
  ['huiz', 'huis'],
  ['briev', 'brief'],
  ['boek', 'boek'],
  ['grot', 'groot'],
])('"%s" without a vowel behind it is "%s"', (rest, spelt) => {
  expect(withoutVowel(rest)).toBe(spelt);
});

test.each([
  ['g1+en', 'gepakt', 'pakken'],
  ['g1+en', 'geïnd', 'innen'],
  ['1*en', 'leeft', 'leven'],
  ['2-', 'bomen', 'boom'],
  ['2zijn', 'is', 'zijn'],
  ['0', 'brief', 'brief'],
  // A script that does not fit leaves the word alone.
  ['g1+en', 'betaald', 'betaald'],
  ['9x', 'kort', 'kort'],
  ['4', 'kort', 'kort'],
])('script "%s" makes of "%s" "%s"', (script, word, lemma) => {
  expect(applyScript(readScript(script), word)).toBe(lemma);
});
