import type { Context } from '../context.ts';

/** The cells of the row that a block is in; the block alone outside a table. */
export function rowOf(context: Context, block: number): readonly number[] {
  const { blocks } = context.letter;
  const { row, group } = blocks[block] ?? {};
  if (row === undefined) return [block];
  const cells: number[] = [];
  for (let each = block; blocks[each]?.row === row && blocks[each]?.group === group; each--) cells.unshift(each);
  for (let each = block + 1; blocks[each]?.row === row && blocks[each]?.group === group; each++) cells.push(each);
  return cells;
}
