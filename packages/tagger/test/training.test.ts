import { join } from 'node:path';
import { loadTaggerModel } from '@klarebrief/tagger-model';
import { describe, expect, test } from 'vitest';
import { createTagger, nameOf } from '../src/index.ts';
import { readModel } from '../src/model.ts';
import { partsOf } from '../src/tagger.ts';
import { readConllu } from '../train/conllu.ts';
import { evaluate } from '../train/evaluate.ts';
import { reportOf } from '../train/report.ts';
import { trainModel } from '../train/train-model.ts';
import { treebankOf } from '../train/treebank.ts';
import { writeModel } from '../train/write-model.ts';

const sentences = readConllu(join(import.meta.dirname, 'tiny.conllu'));
const options = {
  bits: 10,
  weights: 500,
  choosingRounds: 2,
  learningRounds: 2,
  learners: 2,
  seed: 1,
  fastPath: true,
  log: () => {},
};

test('reads the words of a treebank, without comments and ranges', () => {
  expect(sentences.map((sentence) => sentence.map(({ form }) => form).join(' '))).toEqual([
    'De gemeente wijst de huurtoeslag af .',
    'Het boek wordt gelezen rock .',
  ]);
});

test('makes labels out of class, tag and relation', () => {
  expect(Array.from(treebankOf(sentences).labels, nameOf)).toEqual([
    ...['DET.def', 'NOUN.sing', 'VERB.pres.sing.t', 'DET.def', 'NOUN.sing', 'ADP.prt', 'PUNCT'],
    ...['DET.def', 'NOUN.sing', 'AUX.pass.pres.sing.t', 'VERB.pastpart', 'X', 'PUNCT'],
  ]);
});

test('the same sentences and options give the same bytes', () => {
  const once = writeModel(trainModel(sentences, options));
  expect(writeModel(trainModel(sentences, options))).toEqual(once);
});

test('what was learnt from a sentence is known of it', () => {
  const bytes = writeModel(trainModel(sentences, options));
  const scores = evaluate(partsOf(readModel(bytes)), treebankOf(sentences));
  expect(scores.get('UPOS')).toEqual({ right: 13, all: 13 });
  expect(reportOf(scores)).toMatch(/^UPOS +13 +13 +100\.00$/m);
  expect(createTagger(bytes).tag(['De', 'gemeente']).labels).toHaveLength(2);
});

describe('the model of the repository', () => {
  test('reads and writes back to the same bytes', () => {
    const bytes = loadTaggerModel();
    expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0);
  });

  test('and out of a file, which Node gives as a Buffer', () => {
    const bytes = loadTaggerModel();
    expect(Buffer.compare(writeModel(readModel(Buffer.from(bytes))), bytes)).toBe(0);
  });
});
