import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readModel } from '../src/model.ts';
import { partsOf } from '../src/tagger.ts';
import { NOT_CERTAIN } from '../src/word-classes.ts';
import { readConllu } from './conllu.ts';
import { evaluate } from './evaluate.ts';
import { reportOf } from './report.ts';
import { tokensASecond } from './speed.ts';
import { trainModel } from './train-model.ts';
import type { TrainingOptions } from './train-weights.ts';
import { treebankOf } from './treebank.ts';
import { writeModel } from './write-model.ts';

/*
 * npm run train:tagger -- --train <file> --dev <file>
 *   Learns from the first CoNLL-U file, measures on the second one and writes packages/tagger-model/model.bin. The same files give
 *   the same bytes. Takes about a minute.
 *   --no-fast-path   lets the weights decide every word, to see what the word list saves; writes nothing
 */
const OPTIONS: Omit<TrainingOptions, 'fastPath'> = {
  bits: 18,
  weights: 60_000,
  choosingRounds: 2,
  learningRounds: 3,
  learners: 5,
  seed: 2026,
  log: (line) => console.error(line),
};
const MODEL = join(dirname(fileURLToPath(import.meta.url)), '../../tagger-model/model.bin');

const { values } = parseArgs({
  options: {
    train: { type: 'string' },
    dev: { type: 'string' },
    'fast-path': { type: 'boolean', default: true },
  },
  allowNegative: true,
});
if (values.train === undefined || values.dev === undefined) {
  console.error('Usage: npm run train:tagger -- --train <file.conllu> --dev <file.conllu> [--no-fast-path]');
  process.exit(2);
}

const fastPath = values['fast-path'];
const model = trainModel(readConllu(values.train), { ...OPTIONS, fastPath });
const bytes = writeModel(model);
const parts = partsOf(readModel(bytes));
if (!fastPath) parts.decoder.classes.certain.fill(NOT_CERTAIN);
const dev = treebankOf(readConllu(values.dev));

console.log(`${reportOf(evaluate(parts, dev))}

words ${model.lexicon.classes.low.length}, weights ${model.weights.told.length}, lemma rules ${model.lemmaRules.scriptOf.low.length}, parts ${model.parts.costs.low.length}
size ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli
speed ${Math.round(tokensASecond(parts, dev.text)).toLocaleString('en')} tokens a second of processor time`);
if (fastPath) writeFileSync(MODEL, bytes);
