import type { Context } from '../context.ts';

/** A line of a box has at most so many tokens. */
const LONGEST_LINE = 12;
/** What goes on farther than so many lines is a list. */
const FARTHEST = 12;
const BLANK_LINE = /\n\s*\n/;

/** The block is a paragraph of at most so many tokens. */
export function isLine(context: Context, block: number, longest: number): boolean {
  return context.letter.blocks[block]?.kind === 'paragraph' && context.tokensIn(block) <= longest;
}

/** "Hulp bij deze brief", "Vraagbaak West", "Kloosterplein 3": the short lines around a block, without a blank one in between. */
export function boxOf(context: Context, block: number): readonly number[] {
  const { blocks, text } = context.letter;
  const goesOn = (each: number): boolean =>
    isLine(context, each, LONGEST_LINE) &&
    isLine(context, each + 1, LONGEST_LINE) &&
    !BLANK_LINE.test(text.slice(blocks[each]?.end, blocks[each + 1]?.start));
  let first = block;
  while (first > block - FARTHEST && goesOn(first - 1)) first--;
  const lines = [first];
  for (let last = first; last < block + FARTHEST && goesOn(last); last++) lines.push(last + 1);
  return lines;
}
