import type { TextPlace } from '../host.ts';

/** Where a place of an older text starts in the text of now; null when it was changed itself. */
export type FindAgain = (place: TextPlace) => number | null;

/**
 * Compares an older text with the text of now, once for many places. A place keeps its offset when the change is behind it, and moves
 * along when the change is in front of it.
 */
export function findAgainIn(before: string, now: string): FindAgain {
  const same = before === now ? before.length : commonStart(before, now);
  const moved = now.length - before.length;
  return ({ start, end, actual }) => {
    const at = end <= same ? start : start + moved;
    return at >= 0 && now.startsWith(actual, at) ? at : null;
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
