import type { Context } from '../context.ts';
import { isLine } from './box.ts';

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
  return at < block && blocks[at]?.kind !== 'list-item' && endsInColon(context, at) ? at : null;
}

/** The same for lines without a mark in front of them: "Dat kan hier:", "West: Papierploeg, maandag 9 uur". */
export function introOfLines(context: Context, block: number): number | null {
  const { blocks } = context.letter;
  if (blocks[block]?.kind !== 'paragraph') return null;
  let at = block;
  while (at > block - MOST_LINES && !endsInColon(context, at - 1) && isLine(context, at - 1, LONGEST_LINE)) at--;
  return endsInColon(context, at - 1) ? at - 1 : null;
}

function endsInColon(context: Context, block: number): boolean {
  return context.blockText(block).endsWith(':');
}
