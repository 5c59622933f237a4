import type { Context } from '../context.ts';
import { termUses } from '../kinds/term-uses.ts';
import type { Guideline, Metrics, ReadabilityResult } from '../model/report.ts';
import { passives } from './passives.ts';
import { rankOfZipf } from './rarity.ts';
import { type TextCounts, textCounts } from './text-counts.ts';
import { wordClasses } from './word-classes.ts';

/** A sentence of more words than this is long. */
const LONG_SENTENCE = 20;

/** A letter without running text. */
export const NOTHING_MEASURED: ReadabilityResult = {
  difficulty: 0,
  meetsB1Guidelines: true,
  guidelines: [],
  metrics: {
    words: 0,
    sentences: 0,
    meanSentenceLength: 0,
    longSentences: 0,
    meanWordRank: 0,
    passivesPerSentence: 0,
    clauses: 0,
    contentWordsPerClause: 0,
    jargonPerSentence: 0,
    lix: 0,
    fleschDouma: 0,
  },
};

/** Measures how hard the running text is to read. Headings, address lines and the signature do not count. */
export function readability(context: Context): ReadabilityResult {
  const counts = context.get(textCounts);
  const sentences = counts.lengths.length;
  const passive = context.get(passives).length;
  const per = (value: number, base: number): number => (base === 0 ? 0 : value / base);
  const meanSentenceLength = per(counts.words, sentences);
  const yardsticks = context.get(wordClasses) === null ? BY_LISTS : YARDSTICKS;
  const zipf = counts.content === 0 ? yardsticks.zipf.mean : counts.zipf / counts.content;
  const jargonPerSentence = per(jargon(context), sentences);
  const contentWordsPerClause = per(counts.content, counts.clauses);
  const passivesPerSentence = per(passive, sentences);
  const metrics: Metrics = {
    words: counts.words,
    sentences,
    meanSentenceLength: round(meanSentenceLength, 1),
    longSentences: counts.lengths.filter((length) => length > LONG_SENTENCE).length,
    meanWordRank: counts.content === 0 ? 0 : Math.round(rankOfZipf(zipf)),
    passivesPerSentence: round(passivesPerSentence, 2),
    clauses: counts.clauses,
    contentWordsPerClause: round(contentWordsPerClause, 1),
    jargonPerSentence: round(jargonPerSentence, 2),
    lix: round(meanSentenceLength + per(100 * counts.longWords, counts.words), 1),
    fleschDouma: round(206.84 - 77 * per(counts.syllables, counts.words) - 0.93 * meanSentenceLength, 1),
  };
  const guidelines = guidelinesOf(metrics, counts);
  return {
    difficulty:
      sentences === 0
        ? 0
        : difficulty(
            {
              sentenceLength: meanSentenceLength,
              zipf,
              passives: Math.min(passivesPerSentence, MOST_PASSIVES),
              contentPerClause: contentWordsPerClause,
              jargon: Math.min(jargonPerSentence, MOST_JARGON),
            },
            yardsticks,
          ),
    meetsB1Guidelines: guidelines.every(({ met }) => met),
    guidelines,
    metrics,
  };
}

/** One measure of how hard a text is: its mean and standard deviation over municipal sentences, and which way it goes. */
interface Yardstick {
  readonly mean: number;
  readonly deviation: number;
  readonly harder: 1 | -1;
}

/**
 * The measures of the difficulty, in equal weight. Means and deviations of both sides of the Amsterdam pairs; `npm run readability` prints
 * them, and shows that the order holds with those of other documents (see docs/readability.md).
 */
const YARDSTICKS = {
  sentenceLength: { mean: 14.7, deviation: 6.6, harder: 1 },
  zipf: { mean: 4.12, deviation: 0.44, harder: -1 },
  passives: { mean: 0.17, deviation: 0.41, harder: 1 },
  contentPerClause: { mean: 5.1, deviation: 2.66, harder: 1 },
  jargon: { mean: 0.25, deviation: 0.54, harder: 1 },
} as const satisfies Readonly<Record<string, Yardstick>>;
/** Without a tagger clauses are counted otherwise and compounds are not taken apart: a mean sentence gets 50 all the same. */
const BY_LISTS: Readonly<Record<keyof typeof YARDSTICKS, Yardstick>> = {
  ...YARDSTICKS,
  zipf: { mean: 3.9, deviation: 0.47, harder: -1 },
  contentPerClause: { mean: 4.1, deviation: 2.16, harder: 1 },
};

/** More than this says no more: one sentence with five hard words is not twice as hard as one with three. */
const MOST_PASSIVES = 2;
const MOST_JARGON = 3;
/** A text of which every measure is one deviation above the mean gets 83. */
const SPREAD = 0.32;

/** 0 to 100: 50 for a mean municipal sentence, and never quite the ends, so that two texts can always be told apart. */
function difficulty(
  values: Readonly<Record<keyof typeof YARDSTICKS, number>>,
  yardsticks: Readonly<Record<keyof typeof YARDSTICKS, Yardstick>>,
): number {
  const sum = Object.entries(yardsticks).reduce((total, [name, { mean, deviation, harder }]) => {
    const value = values[name as keyof typeof YARDSTICKS];
    return total + (harder * (value - mean)) / deviation;
  }, 0);
  return round(100 / (1 + Math.exp(-SPREAD * sum)), 1);
}

/** Words with a plain one that means the same, in the running text. */
function jargon(context: Context): number {
  return context.get(termUses).filter(({ term }) => term.class === 'replace').length;
}

function guidelinesOf(metrics: Metrics, counts: TextCounts): Guideline[] {
  const longest = counts.lengths.reduce((most, length) => Math.max(most, length), 0);
  const long = metrics.sentences === 0 ? 0 : (100 * metrics.longSentences) / metrics.sentences;
  return [
    guideline('Gemiddelde zinslengte (woorden)', metrics.meanSentenceLength, 15),
    guideline('Zinnen van meer dan 20 woorden (%)', round(long, 1), 10),
    guideline('Langste zin (woorden)', longest, 25),
    guideline('Lijdende vormen per 100 zinnen', Math.round(100 * metrics.passivesPerSentence), 20),
  ];
}

function guideline(name: string, value: number, target: number): Guideline {
  return { name, value, target, met: value <= target };
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
