/** Words further apart than this are no typing errors of each other. */
const FARTHEST = 2;

/** The name that looks most like a wrong one; undefined when none comes close. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, steps: steps(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= Math.min(FARTHEST, best.name.length - 1) ? best.name : undefined;
}

/** Letters to insert, delete or change to make one word out of the other (Levenshtein). */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
