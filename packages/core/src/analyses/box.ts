import type { Context } from '../context.ts';

/** A line of a box has at most so many tokens. */
const LONGEST_LINE = 12;
/** What goes on farther than so many lines is a list. */
const FARTHEST = 12;
const BLANK_LINE = /\n\s*\n/;

/** "Hulp bij deze brief", "Vraagbaak West", "Kloosterplein 3": the short lines around a block, without a blank one in between. */
export function boxOf(context: Context, block: number): readonly number[] {
  const { blocks, text } = context.letter;
  const { blockFirst } = context.parsed;
  const isLine = (each: number): boolean =>
    blocks[each]?.kind === 'paragraph' && (blockFirst[each + 1] ?? 0) - (blockFirst[each] ?? 0) <= LONGEST_LINE;
  const goesOn = (each: number): boolean =>
    isLine(each) && isLine(each + 1) && !BLANK_LINE.test(text.slice(blocks[each]?.end, blocks[each + 1]?.start));
  let first = block;
  while (first > block - FARTHEST && goesOn(first - 1)) first--;
  const lines = [first];
  for (let last = first; last < block + FARTHEST && goesOn(last); last++) lines.push(last + 1);
  return lines;
}
