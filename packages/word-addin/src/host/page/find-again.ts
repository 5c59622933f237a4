import type { TextPlace } from '../host.ts';

/**
 * Where a place of an older text stands in the text of now: the same offset when the change is behind it, shifted when the change is in
 * front of it, null when it was changed itself.
 */
export function findAgain({ start, end, actual }: TextPlace, before: string, now: string): number | null {
  if (before === now) return now.slice(start, end) === actual ? start : null;
  let same = 0;
  while (same < before.length && before[same] === now[same]) same++;
  const at = end <= same ? start : start + now.length - before.length;
  return at >= 0 && now.slice(at, at + actual.length) === actual ? at : null;
}
