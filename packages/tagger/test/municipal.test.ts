import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTaggerModel } from '@klarebrief/tagger-model';
import { expect, test } from 'vitest';
import { createTagger, isPassive, labelNames, uposOf } from '../src/index.ts';

const tagger = createTagger(loadTaggerModel());

/** The sentences of municipal.txt: of each token its form, label and lemma. */
const sentences = readFileSync(join(import.meta.dirname, 'municipal.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) =>
    line.split(' ').map((token) => {
      const [, form = '', name = '', lemma] = /^(.+?)\/([A-Z]+(?:\.[a-z.]+)?)(?:\/(.+))?$/.exec(token) ?? [];
      const spaced = form.replaceAll('~', ' ');
      return {
        form: spaced,
        label: labelNames.indexOf(name),
        lemma: (lemma ?? form.toLowerCase()).replaceAll('~', ' '),
      };
    }),
  );

/** Per cent of the tokens that satisfy `isRight`, of those that `counts`. */
function share(
  isRight: (wanted: { label: number; lemma: string }, label: number, lemma: string) => boolean,
  counts: (wanted: number, label: number) => boolean = () => true,
): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    const tagged = tagger.tag(sentence.map(({ form }) => form));
    sentence.forEach((wanted, token) => {
      const label = tagged.labels[token] ?? 0;
      if (!counts(wanted.label, label)) return;
      all++;
      if (isRight(wanted, label, tagged.lemma(token))) right++;
    });
  }
  return (100 * right) / all;
}

test('the sentences are tagged with labels that exist', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(60);
  expect(sentences.flat().filter(({ label, form }) => label < 0 || form === '')).toEqual([]);
});

// The floors lie a little under what was measured, so that a new model may differ in a few words.
test('classes of words', () => {
  expect(share((wanted, label) => uposOf(wanted.label) === uposOf(label))).toBeGreaterThanOrEqual(98);
});

test('labels', () => {
  expect(share((wanted, label) => wanted.label === label)).toBeGreaterThanOrEqual(96.5);
});

test('lemmas', () => {
  expect(share((wanted, _, lemma) => wanted.lemma === lemma)).toBeGreaterThanOrEqual(98);
});

test('auxiliaries of passives, found and right', () => {
  const right = (wanted: { label: number }, label: number): boolean => isPassive(wanted.label) === isPassive(label);
  expect(share(right, (wanted) => isPassive(wanted))).toBeGreaterThanOrEqual(70);
  expect(share(right, (_, label) => isPassive(label))).toBeGreaterThanOrEqual(85);
});
