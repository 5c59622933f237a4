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

/** The blocks that belong to a block: its section when that is short and has a heading, else its neighbours. */
export function around(context: Context, block: number): readonly number[] {
  const { sections, sectionOf, of } = context.get(parts);
  const section = sections[sectionOf[block] ?? -1];
  if (section && section.heading >= 0 && isShort(context, section.blocks)) return [section.heading, ...section.blocks];
  const near: number[] = [];
  // The rows of a table belong together.
  const reach = context.letter.blocks[block]?.kind === 'table-cell' ? NEAR * 4 : NEAR;
  for (let each = block - reach; each <= block + reach; each++)
    if (of[each] === 'body' || of[each] === 'heading') near.push(each);
  return near;
}
