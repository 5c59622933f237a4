import type { Letter } from '../model/letter.ts';

/** A place for people, counted from 1: in lines of the source file, or in paragraphs where the source has no lines (.docx). */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly paragraph: number; readonly character: number };

/** Turns offsets of `Letter.text` into places. `source` is the file's text; it is not used for sources in paragraphs. */
export function createLocator(letter: Letter, source: string): (offset: number) => Place {
  if (letter.blocks.some((block) => block.paragraph !== undefined)) return (offset) => inParagraphs(letter, offset);
  const lines = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.push(at + 1);
  return (offset) => {
    const target = letter.sourceMap ? toSource(letter.sourceMap, offset) : offset;
    const line = lastAtMost(lines.length, (index) => lines[index] ?? 0, target);
    return { line: line + 1, column: target - (lines[line] ?? 0) + 1 };
  };
}

/** The offset in the source of an offset in the text. */
export function toSource(map: readonly number[], offset: number): number {
  if (map.length === 0) return offset;
  const run = 3 * lastAtMost(map.length / 3, (index) => map[3 * index] ?? 0, offset);
  return (map[run + 1] ?? 0) + Math.min(Math.max(0, offset - (map[run] ?? 0)), map[run + 2] ?? 0);
}

function inParagraphs(letter: Letter, offset: number): Place {
  const { blocks } = letter;
  const block = blocks[lastAtMost(blocks.length, (index) => blocks[index]?.start ?? 0, offset)];
  return { paragraph: block?.paragraph ?? 1, character: Math.max(0, offset - (block?.start ?? 0)) + 1 };
}

/** The last index whose value is at most the target; 0 when there is none. */
function lastAtMost(count: number, value: (index: number) => number, target: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= target) low = middle;
    else high = middle - 1;
  }
  return low;
}
