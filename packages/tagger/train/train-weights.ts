import { fillColumns } from '../src/columns.ts';
import { decode } from '../src/decode.ts';
import { Features } from '../src/features.ts';
import { labelNames } from '../src/labels.ts';
import type { PackedLexicon } from '../src/lexicon.ts';
import type { PackedWeights } from '../src/weights.ts';
import { Word } from '../src/word.ts';
import { NOT_CERTAIN, type WordClass } from '../src/word-classes.ts';
import { learnWords } from './learn-words.ts';
import { Perceptron, packWeights, strongest } from './perceptron.ts';
import { randomNumbers, shuffle } from './random.ts';
import type { Treebank } from './treebank.ts';

/** How to train. */
export interface TrainingOptions {
  /** The weights have 2 to the power `bits` rows. */
  readonly bits: number;
  /** How many weights to keep. */
  readonly weights: number;
  /** Rounds over the sentences before the weights are chosen, and rounds to learn the chosen ones anew. */
  readonly choosingRounds: number;
  readonly learningRounds: number;
  /** How many models, each with its own order of the sentences, the weights are the mean of. */
  readonly learners: number;
  readonly seed: number;
  /** Whether words that always have the same label get it without being decided. */
  readonly fastPath: boolean;
  /** Told how it goes. */
  readonly log: (line: string) => void;
}

/** What training learnt about labels. */
export interface TrainedWeights {
  readonly open: readonly number[];
  readonly classes: readonly WordClass[];
  readonly lexicon: Omit<PackedLexicon, 'capitals'>;
  readonly weights: PackedWeights;
}

/** Learns the word list and the weights. */
export function trainWeights(treebank: Treebank, options: TrainingOptions): TrainedWeights {
  const { labels, text } = treebank;
  const { open, list, classes, lexicon, find, findWithout } = learnWords(treebank);
  if (!options.fastPath) classes.certain.fill(NOT_CERTAIN);
  const word = new Word();
  const columns = fillColumns(text, classes, findWithout, word);
  const order = Int32Array.from(treebank.sentences.keys());
  const random = randomNumbers(options.seed);
  const round = (perceptron: Perceptron, name: string): void => {
    shuffle(order, random);
    perceptron.mistakes = 0;
    const first = order.map((sentence) => text.sentences.first[sentence] ?? 0);
    const last = order.map((sentence) => text.sentences.last[sentence] ?? 0);
    const features = new Features(options.bits);
    decode(
      { classes, find, features, word, scorer: perceptron },
      { ...text, sentences: { ...text.sentences, first, last } },
      columns,
    );
    options.log(`${name}: ${perceptron.mistakes} mistakes`);
  };
  const train = (name: string, rounds: number, allowed?: Uint8Array): Float32Array => {
    const sum = new Float32Array(2 ** options.bits * labelNames.length);
    for (let learner = 1; learner <= options.learners; learner++) {
      const perceptron = new Perceptron(options.bits, labels, allowed);
      for (let at = 1; at <= rounds; at++) round(perceptron, `${name}, learner ${learner}, round ${at}`);
      perceptron.averaged().forEach((weight, place) => {
        sum[place] = (sum[place] ?? 0) + weight;
      });
    }
    return sum;
  };
  const allowed = strongest(train('choosing', options.choosingRounds), options.weights);
  const weights = train('learning', options.learningRounds, allowed);
  return { open, classes: list, lexicon, weights: packWeights(options.bits, weights) };
}
