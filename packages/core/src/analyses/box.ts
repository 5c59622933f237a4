import type { Context } from '../context.ts';

/** A line of a box has at most so many tokens. */
const LONGEST_LINE = 12;
const BLANK_LINE = /\n\s*\n/;

/** "Hulp bij deze brief", "Vraagbaak West", "Kloosterplein 3": the short lines without a blank one that a block stands among. */
export function boxOf(context: Context, block: number): readonly number[] {
  const { blocks, text } = context.letter;
  const { blockFirst } = context.parsed;
  const isLine = (each: number): boolean =>
    blocks[each]?.kind === 'paragraph' && (blockFirst[each + 1] ?? 0) - (blockFirst[each] ?? 0) <= LONGEST_LINE;
  const goesOn = (each: number): boolean =>
    isLine(each) && isLine(each + 1) && !BLANK_LINE.test(text.slice(blocks[each]?.end, blocks[each + 1]?.start));
  let first = block;
  while (goesOn(first - 1)) first--;
  const lines = [first];
  for (let last = first; goesOn(last); last++) lines.push(last + 1);
  return lines;
}
