import type { Context } from '../context.ts';

/** Tells of a block whether it is an item of one list, or a cell of one table, with one of these blocks. */
export function inOneListWith({ letter: { blocks } }: Context, others: Iterable<number>): (block: number) => boolean {
  const listOf = (block: number): string | null => {
    const { kind, group } = blocks[block] ?? {};
    return kind === 'list-item' || kind === 'table-cell' ? `${kind} ${group}` : null;
  };
  const lists = new Set([...others].map(listOf));
  return (block) => {
    const list = listOf(block);
    return list !== null && lists.has(list);
  };
}
