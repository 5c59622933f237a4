import { loadWordRanks } from '@klarebrief/word-ranks';
import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import { termUses } from '../kinds/term.ts';
import type { Guideline, Metrics, ReadabilityResult } from '../model/report.ts';
import { once } from '../once.ts';
import { hashWord } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';
import { TokenKind } from '../parse/tokens.ts';
import { parts } from './parts.ts';
import { passives } from './passives.ts';

/** Rank of a word that is not in the list, and of a word that readers of municipal letters know. */
const UNKNOWN_RANK = 60_000;
const KNOWN_RANK = 3_000;
/** The Zipf scale of a word of rank 1 in spoken Dutch. */
const RANK_ONE = 7.6;
/** A sentence of more words than this is long. */
const LONG_SENTENCE = 20;
/** A table cell of fewer tokens holds a name or an amount, no sentence. */
const SHORTEST_CELL = 8;
/** LIX counts words of more letters than this. */
const LIX_LETTERS = 6;
/** Opens a clause of its own, beside the main clause of the sentence. */
const CLAUSE_OPENERS = new Set(
  'dat die omdat als of zodat doordat terwijl hoewel wanneer toen nadat voordat totdat tenzij mits waarin waarop waarvan waarmee waarbij waardoor waarvoor indien en want maar'
    .split(' ')
    .map((word) => hashWord(word)),
);

/** The word ranks: a constant, read when the first letter needs them. */
const wordRanks = once(loadWordRanks);

interface Counts {
  words: number;
  longWords: number;
  syllables: number;
  content: number;
  contentRank: number;
  clauses: number;
  readonly lengths: number[];
}

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
    contentWordsPerClause: 0,
    jargonPerSentence: 0,
    lix: 0,
    fleschDouma: 0,
  },
};

/** Measures how hard the running text is to read. Headings, address lines and the signature do not count. */
export function readability(context: Context): ReadabilityResult {
  const counts = count(context);
  const sentences = counts.lengths.length;
  const passive = context.get(passives).length;
  const per = (value: number, base: number): number => (base === 0 ? 0 : value / base);
  const meanSentenceLength = per(counts.words, sentences);
  const meanRank = per(counts.contentRank, counts.content);
  const jargonPerSentence = per(jargon(context), sentences);
  const contentWordsPerClause = per(counts.content, counts.clauses);
  const passivesPerSentence = per(passive, sentences);
  const metrics: Metrics = {
    words: counts.words,
    sentences,
    meanSentenceLength: round(meanSentenceLength, 1),
    longSentences: counts.lengths.filter((length) => length > LONG_SENTENCE).length,
    meanWordRank: Math.round(meanRank),
    passivesPerSentence: round(passivesPerSentence, 2),
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
        : difficulty({
            sentenceLength: meanSentenceLength,
            zipf: meanRank === 0 ? YARDSTICKS.zipf.mean : RANK_ONE - Math.log10(meanRank),
            passives: Math.min(passivesPerSentence, MOST_PASSIVES),
            contentPerClause: contentWordsPerClause,
            jargon: Math.min(jargonPerSentence, MOST_JARGON),
          }),
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
 * The measures of the difficulty, in equal weight. Means and deviations of both sides of the Amsterdam pairs; `pnpm readability` prints
 * them, and shows that the order holds with those of other documents (see docs/readability.md).
 */
const YARDSTICKS = {
  sentenceLength: { mean: 14.7, deviation: 6.6, harder: 1 },
  zipf: { mean: 3.39, deviation: 0.47, harder: -1 },
  passives: { mean: 0.17, deviation: 0.42, harder: 1 },
  contentPerClause: { mean: 4.1, deviation: 2.15, harder: 1 },
  jargon: { mean: 0.25, deviation: 0.54, harder: 1 },
} as const satisfies Readonly<Record<string, Yardstick>>;

/** More than this says no more: one sentence with five hard words is not twice as hard as one with three. */
const MOST_PASSIVES = 2;
const MOST_JARGON = 3;
/** A text of which every measure is one deviation above the mean gets 83. */
const SPREAD = 0.32;

/** 0 to 100: 50 for a mean municipal sentence, and never quite the ends, so that two texts can always be told apart. */
function difficulty(values: Readonly<Record<keyof typeof YARDSTICKS, number>>): number {
  const sum = Object.entries(YARDSTICKS).reduce((total, [name, { mean, deviation, harder }]) => {
    const value = values[name as keyof typeof YARDSTICKS];
    return total + (harder * (value - mean)) / deviation;
  }, 0);
  return round(100 / (1 + Math.exp(-SPREAD * sum)), 1);
}

/** Words with a plain one that means the same, in the running text. */
function jargon(context: Context): number {
  return context.get(termUses).filter(({ term }) => term.class === 'replace').length;
}

function guidelinesOf(metrics: Metrics, counts: Counts): Guideline[] {
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

function count(context: Context): Counts {
  const { letter, parsed } = context;
  const { tokens, sentences, blockSentence } = parsed;
  const sorts = context.rules.shared(wordSorts);
  const ranks = wordRanks();
  const counts: Counts = {
    words: 0,
    longWords: 0,
    syllables: 0,
    content: 0,
    contentRank: 0,
    clauses: 0,
    lengths: [],
  };
  for (const block of context.get(parts).paragraphs) {
    const size = (parsed.blockFirst[block + 1] ?? 0) - (parsed.blockFirst[block] ?? 0);
    if (letter.blocks[block]?.kind === 'table-cell' && size < SHORTEST_CELL) continue;
    for (let sentence = blockSentence[block] ?? 0; sentence < (blockSentence[block + 1] ?? 0); sentence++) {
      let length = 0;
      const first = sentences.first[sentence] ?? 0;
      const last = sentences.last[sentence] ?? 0;
      for (let at = first; at < last; at++) {
        const kind = tokens.kind[at] ?? 0;
        if (!isWord(kind)) continue;
        length++;
        if (kind !== TokenKind.word) {
          counts.syllables += 2;
          continue;
        }
        const hash = tokens.hash[at] ?? 0;
        const letters = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
        if (letters > LIX_LETTERS) counts.longWords++;
        counts.syllables += syllables(letter.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
        const sort = sorts.of(hash);
        if (at > first && sort & Sort.clauseOpener) counts.clauses++;
        if (sort & Sort.functionWord) continue;
        const rank = sort & Sort.known ? KNOWN_RANK : ranks.rank(hash);
        counts.content++;
        counts.contentRank += rank || UNKNOWN_RANK;
      }
      if (length === 0) continue;
      counts.words += length;
      counts.clauses++;
      counts.lengths.push(length);
    }
  }
  return counts;
}

/** True for the tokens that count as words of a sentence. */
export function isWord(kind: number): boolean {
  return kind !== TokenKind.terminal && kind !== TokenKind.punctuation;
}

/** Sorts of words that are counted apart; the bits of `wordSorts`. */
const Sort = { clauseOpener: 1, functionWord: 2, known: 4 } as const;

/** Which words open a clause, have no content of their own, or are known to readers of municipal letters. */
function wordSorts({ list }: IndexedRuleset): HashBits {
  return new HashBits(CLAUSE_OPENERS, list('functiewoorden'), list('bekende-gemeentewoorden'));
}

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
function syllables(text: string, start: number, end: number): number {
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

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
