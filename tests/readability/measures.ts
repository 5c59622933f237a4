import { check, type Metrics, type ReadabilityResult, readText } from '@klarebrief/core';
import retextDutch from 'retext-dutch';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { tagger } from '../tagger.ts';

/** What is known of one text. */
export interface Measured {
  readonly result: ReadabilityResult;
  /** Sentences that retext-readability finds hard. */
  readonly flagged: number;
}

/** A number that is higher for text that is harder to read. */
export type Measure = (text: Measured) => number;

const OPTIONS = { language: 'nl', letterType: 'informatie', only: [] } as const;
const processor = unified().use(retextDutch).use(retextReadability).freeze();

/** Measures a text with everything that is compared; with `byLists` as a program without the tagger does. */
export function measureText(text: string, byLists = false): Measured {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return {
    result: check(readText(text), { ...OPTIONS, ...(byLists ? {} : { tagger }) }).readability,
    flagged: file.messages.length,
  };
}

/** Syllables a word, out of Flesch-Douma. */
function syllables({ fleschDouma, meanSentenceLength }: Metrics): number {
  return (206.84 - 0.93 * meanSentenceLength - fleschDouma) / 77;
}

/** Zipf of a mean rank. */
function zipf({ meanWordRank }: Metrics): number {
  return meanWordRank === 0 ? 0 : 7.6 - Math.log10(meanWordRank);
}

/** What is compared, by its Dutch name. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'Klare Brief: moeilijkheid': ({ result }) => result.difficulty,
  'gemiddelde zinslengte': ({ result: { metrics } }) => metrics.meanSentenceLength,
  LIX: ({ result: { metrics } }) => metrics.lix,
  'Flesch-Douma': ({ result: { metrics } }) => -metrics.fleschDouma,
  'Brouwer Leesindex A': ({ result: { metrics } }) =>
    -(195 - 66.7 * syllables(metrics) - 2 * metrics.meanSentenceLength),
  'LiNT-II, zonder sdl en conc': ({ result: { metrics } }) =>
    100 - (17.284 * zipf(metrics) - 2.537 * metrics.contentWordsPerClause),
  'retext-readability': ({ flagged }) => flagged,
  'rang van de woorden': ({ result: { metrics } }) => metrics.meanWordRank,
  'inhoudswoorden per deelzin': ({ result: { metrics } }) => metrics.contentWordsPerClause,
  'lijdende vormen': ({ result: { metrics } }) => metrics.passivesPerSentence,
  'moeilijke woorden per zin': ({ result: { metrics } }) => metrics.jargonPerSentence,
};

/** The five measures that the difficulty adds up, each harder when higher, and capped as in the checker. */
export const PARTS: Readonly<Record<string, Measure>> = {
  zinslengte: ({ result: { metrics } }) => metrics.meanSentenceLength,
  'gewone woorden (Zipf, omgekeerd)': ({ result: { metrics } }) => -zipf(metrics),
  'lijdende vormen': ({ result: { metrics } }) => Math.min(2, metrics.passivesPerSentence),
  'inhoudswoorden per deelzin': ({ result: { metrics } }) => metrics.contentWordsPerClause,
  'moeilijke woorden': ({ result: { metrics } }) => Math.min(3, metrics.jargonPerSentence),
};
