import type { Letter } from '../model/letter.ts';
import { toSource } from '../read/locator.ts';

/** A place as unist counts: line and column from 1, offset from 0 (UTF-16). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Offset of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/**
 * Turns offsets of `letter.text` into places in `source`, the text of the file. A letter without a source map is its own source.
 * Quick for offsets in order: it goes on from the line of the last one.
 */
export function createPoints(letter: Pick<Letter, 'text' | 'sourceMap'>, source: string): (offset: number) => Point {
  const { sourceMap } = letter;
  const starts = lineStarts(sourceMap ? source : letter.text);
  let line = 0;
  return (offset) => {
    const target = sourceMap ? toSource(sourceMap, offset) : offset;
    if (target < (starts[line] ?? 0)) line = 0;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= target) line++;
    return { line: line + 1, column: target - (starts[line] ?? 0) + 1, offset: target };
  };
}
