import { hashUnits } from '../src/hash.ts';
import { Kind, Word } from '../src/word.ts';
import { Seen, type WordClass } from '../src/word-classes.ts';
import type { Treebank } from './treebank.ts';

/** From this many times on a word is trusted to have shown all its labels. */
const OFTEN = 8;
/** A label that fewer of its times have is taken for a slip of the treebank. */
const LEAST_SHARE = 0.01;
const MOST_LABELS = 4;
/** A label that this many words have that came by only once can be that of a new word. */
const OPEN = 3;

/** How often each word (by hash, in lower case) came by with each label. */
export type WordCounts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Counts the words of a treebank; numbers and marks, which need no looking up, are left out. */
export function countWords({ text, labels }: Treebank): WordCounts {
  const counts = new Map<number, Map<number, number>>();
  const word = new Word();
  labels.forEach((label, token) => {
    word.read(text.text, text.tokens.start[token] ?? 0, text.tokens.end[token] ?? 0);
    if (word.kind !== Kind.word) return;
    const hash = hashUnits(word.units, 0, word.length);
    const own = counts.get(hash) ?? new Map<number, number>();
    own.set(label, (own.get(label) ?? 0) + 1);
    counts.set(hash, own);
  });
  return counts;
}

/** The class of a word, without one time that it came by with label `without`; nothing when it came by no more. */
export function classOf(counts: ReadonlyMap<number, number>, without = -1): WordClass | undefined {
  const left = [...counts]
    .map(([label, count]) => ({ label, count: label === without ? count - 1 : count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.label - b.label);
  const total = left.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  return {
    seen: total >= OFTEN ? Seen.often : total > 1 ? Seen.few : Seen.once,
    labels: left
      .filter(({ count }) => count / total >= LEAST_SHARE)
      .slice(0, MOST_LABELS)
      .map(({ label }) => label),
  };
}

/** The labels that a new word can have. */
export function openLabels(counts: WordCounts): number[] {
  const words = new Map<number, number>();
  for (const own of counts.values()) {
    const [[label = -1, count = 0] = []] = own;
    if (own.size === 1 && count === 1) words.set(label, (words.get(label) ?? 0) + 1);
  }
  return [...words]
    .filter(([, count]) => count >= OPEN)
    .map(([label]) => label)
    .sort((a, b) => a - b);
}

/** One text for equal classes. */
export function classKey({ seen, labels }: WordClass): string {
  return `${seen}:${labels.join()}`;
}
