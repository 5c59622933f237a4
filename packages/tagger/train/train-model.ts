import { wordKey } from '../src/lexicon.ts';
import type { Model } from '../src/model.ts';
import type { GoldSentence } from './conllu.ts';
import { basesOf, lemmaPairs, wordsWithCapital } from './lemma-pairs.ts';
import { packKeys } from './pack.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainParts, verbParticles } from './train-parts.ts';
import { type TrainingOptions, trainWeights } from './train-weights.ts';
import { treebankOf } from './treebank.ts';

/** Learns all there is to learn from these sentences. The same sentences and options give the same model. */
export function trainModel(sentences: readonly GoldSentence[], options: TrainingOptions): Model {
  const treebank = treebankOf(sentences);
  const { open, classes, lexicon, weights } = trainWeights(treebank, options);
  const withCapital = wordsWithCapital(treebank);
  const particles = verbParticles(treebank.tokens);
  const lemmaRules = trainLemmas(lemmaPairs(treebank, basesOf(treebank, withCapital), particles));
  const capitals = packKeys(Int32Array.from(withCapital, wordKey).sort());
  return {
    open,
    classes,
    lexicon: { ...lexicon, capitals },
    weights,
    lemmaRules,
    particles,
    parts: trainParts(treebank.tokens),
  };
}
