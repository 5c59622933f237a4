import type { Context } from '../context.ts';
import { parts } from './parts.ts';

/** A section of at most this many blocks belongs together; a row of a table counts as one. */
const SHORT_SECTION = 6;

/** True when the blocks of a section are so few that they belong together. */
export function isShort(context: Context, blocks: readonly number[]): boolean {
  if (blocks.length <= SHORT_SECTION) return true;
  let rows = 0;
  let row: number | undefined;
  for (const each of blocks) {
    const block = context.letter.blocks[each];
    if (block?.row === undefined || block.row !== row) rows++;
    row = block?.row;
  }
  return rows <= SHORT_SECTION + 1;
}

/** Without a heading these many blocks in front and behind belong to the name. */
const NEAR = 2;

/** Blocks behind a name at the most, where some are labels. */
const MOST_LABELLED = 8;
/** Tokens of a label with its colon at the most. */
const LONGEST_LABEL = 4;

/** "Bij wie:" on a line of its own. */
export function isLabel(context: Context, block: number): boolean {
  const length = context.tokensIn(block);
  return length > 1 && length <= LONGEST_LABEL && context.blockText(block).endsWith(':');
}

/** The blocks that belong to a block: its section when that is short and has a heading, else its neighbours. */
export function around(context: Context, block: number): readonly number[] {
  const { sections, sectionOf, of } = context.get(parts);
  const section = sections[sectionOf[block] ?? -1];
  if (section && section.heading >= 0 && isShort(context, section.blocks)) return [section.heading, ...section.blocks];
  const near: number[] = [];
  // The rows of a table belong together.
  const reach = context.letter.blocks[block]?.kind === 'table-cell' ? NEAR * 4 : NEAR;
  // "Binnen:" and "Bij:" on lines of their own, as a table of Word turned to text: what they are the name of stands behind them.
  let end = block + reach;
  for (let each = block - reach; each <= end; each++) {
    if (of[each] === 'body' || of[each] === 'heading') near.push(each);
    if (each > block && end < block + MOST_LABELLED && isLabel(context, each)) end++;
  }
  return near;
}
