/** What really changes of a replacement: a range of the old text, never empty, and what comes in its place. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Leaves out the words that stay the same at both ends, so that what is bold there stays bold, and a change that Word tracks shows
 * what changed. Whole words only. When nothing would be left to replace, the word before it is taken along: Word can only replace
 * what is there. Null when old and new are the same.
 */
export function changedPart(text: string, start: number, end: number, replacement: string): ChangedPart | null {
  const old = split(text.slice(start, end));
  const fresh = split(replacement);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  if (head === old.length && head === fresh.length && start !== end) return null;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const from = start + length(old.slice(0, head));
  const to = end - length(old.slice(old.length - tail));
  const middle = fresh.slice(head, fresh.length - tail).join('');
  if (/\S/.test(text.slice(from, to))) return { start: from, end: to, text: middle };
  return withNeighbour(text, from, to, middle);
}

function withNeighbour(text: string, from: number, to: number, middle: string): ChangedPart | null {
  const before = /\S+\s*$/.exec(text.slice(0, from))?.[0];
  if (before !== undefined) {
    const start = from - before.length;
    return { start, end: to, text: before + middle };
  }
  const after = /^\s*\S+/.exec(text.slice(to))?.[0];
  return after === undefined ? null : { start: from, end: to + after.length, text: middle + after };
}

function split(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function length(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
