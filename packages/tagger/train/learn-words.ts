import type { ClassLookup } from '../src/columns.ts';
import { type PackedLexicon, wordKey } from '../src/lexicon.ts';
import { NOT_CERTAIN, type WordClass, WordClasses } from '../src/word-classes.ts';
import { packKeys, packShorts } from './pack.ts';
import type { Treebank } from './treebank.ts';
import { classKey, classOf, countWords, openLabels, type WordCounts } from './word-counts.ts';

/** The words of a treebank, in classes. */
export interface LearntWords {
  /** The labels that a new word can have. */
  readonly open: readonly number[];
  /** The classes that the model keeps, from number 1 on. */
  readonly list: readonly WordClass[];
  /** Those, and the ones that `findWithout` needs besides. */
  readonly classes: WordClasses;
  readonly lexicon: Omit<PackedLexicon, 'capitals'>;
  /** The class of a word by its hash. */
  readonly find: (hash: number) => number;
  /**
   * The class that the word of a token would have if it had not stood there. Learning from that, the weights meet words that are new or
   * rarer than they are, and so learn what to do with the words of other texts.
   */
  readonly findWithout: ClassLookup;
}

/** Sorts the words of a treebank into classes. */
export function learnWords(treebank: Treebank): LearntWords {
  const counts = countWords(treebank);
  const open = openLabels(counts);
  const list = new Map<string, WordClass>();
  const keyOf = new Map<number, string>();
  for (const [hash, own] of counts) {
    const found = classOf(own);
    if (!found) continue;
    const key = classKey(found);
    list.set(key, found);
    keyOf.set(hash, key);
  }
  const classes = new WordClasses(open, [...list.values()]);
  const numbers = new Map([...list.keys()].map((key, index) => [key, index + 1]));
  const find = (hash: number): number => numbers.get(keyOf.get(hash) ?? '') ?? 0;
  const findWithout = (hash: number, token: number): number => {
    const full = find(hash);
    if (full === 0 || classes.certain[full] !== NOT_CERTAIN) return full;
    const found = classOf(counts.get(hash) ?? new Map(), treebank.labels[token]);
    if (!found) return 0;
    const key = classKey(found);
    const number = numbers.get(key) ?? classes.add(found);
    numbers.set(key, number);
    return number;
  };
  return { open, list: [...list.values()], classes, lexicon: packLexicon(counts, find), find, findWithout };
}

/** Two words with the same key would be taken for each other: the class of the more common one stands. */
function packLexicon(counts: WordCounts, find: (hash: number) => number): Omit<PackedLexicon, 'capitals'> {
  const byKey = new Map<number, { times: number; wordClass: number }>();
  for (const [hash, own] of counts) {
    const key = wordKey(hash);
    const times = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (times > (byKey.get(key)?.times ?? 0)) byKey.set(key, { times, wordClass: find(hash) });
  }
  const keys = Int32Array.from(byKey.keys()).sort();
  const classes = keys.map((key) => byKey.get(key)?.wordClass ?? 0);
  return { keys: packKeys(keys), classes: packShorts(classes) };
}
