import type { Context } from '../context.ts';

/** Items of a list that are looked back over: more would take time that grows with the square of the list. */
const MOST_ITEMS = 40;
/** Lines below an intro that are looked back over, and tokens of one that is no item of a list. */
const MOST_LINES = 12;
const LONGEST_LINE = 24;

/** The line in front of a list: "Hier vindt u hulp:"; null for a block that is no list item or has no such line. */
export function introOf(context: Context, block: number): number | null {
  const { blocks } = context.letter;
  let at = block;
  while (at > block - MOST_ITEMS && blocks[at]?.kind === 'list-item') at--;
  return at < block && endsInColon(context, at) ? at : null;
}

/** The same for lines without a mark in front of them: "Dat kan hier:", "West: Papierploeg, maandag 9 uur". */
export function introOfLines(context: Context, block: number): number | null {
  const { blocks } = context.letter;
  const { blockFirst } = context.parsed;
  const isLine = (at: number): boolean =>
    blocks[at]?.kind === 'paragraph' && (blockFirst[at + 1] ?? 0) - (blockFirst[at] ?? 0) <= LONGEST_LINE;
  if (blocks[block]?.kind !== 'paragraph') return null;
  let at = block;
  while (at > block - MOST_LINES && !endsInColon(context, at - 1) && isLine(at - 1)) at--;
  return endsInColon(context, at - 1) ? at - 1 : null;
}

function endsInColon(context: Context, block: number): boolean {
  const { blocks, text } = context.letter;
  const found = blocks[block];
  return found !== undefined && text.slice(found.start, found.end).trimEnd().endsWith(':');
}
