import { PairTable } from './pair-table.ts';
import type { PatternIndex } from './pattern-index.ts';

/** The rows of numbers of an index, in the order in which they are written. */
const ROWS = ['from', 'rows', 'setsFrom', 'setsItems', 'setsOfFrom', 'setsOfItems', 'tasks', 'pairs'] as const;
type Rows<T> = Record<(typeof ROWS)[number], T>;
/** Numbers in front of the rows: `kinds`, `firstPair`, `targets`, and the length of each row. */
const HEAD = 3 + ROWS.length;

/** `from` (first, since its numbers are the widest) and `rows` are laid out as an index has them; the others only count. */
const arrayOf = (name: (typeof ROWS)[number]) =>
  name === 'from' ? Int32Array : name === 'rows' ? Int16Array : Uint16Array;

/**
 * Lays an index out as bytes, for the rule compiler: to make it anew would take a tenth of the start of the command line. First the head
 * (uint32), then the rows, all little-endian. Throws a `RangeError` for a number that does not fit in the bits of its row.
 */
export function packIndex(index: PatternIndex): Uint8Array {
  const { kinds, firstPair, targets, sets, setsOf, pairs, ...rest } = index;
  const rows: Rows<ArrayLike<number>> = {
    ...rest,
    setsFrom: sets.from,
    setsItems: sets.items,
    setsOfFrom: setsOf.from,
    setsOfItems: setsOf.items,
    pairs: pairs.inOrder(),
  };
  const head = Uint32Array.from([kinds, firstPair, targets, ...ROWS.map((name) => rows[name].length)]);
  const inOrder = ROWS.map((name) => packed(name, rows[name]));
  const bytes = new Uint8Array(inOrder.reduce((length, row) => length + row.byteLength, head.byteLength));
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const row of inOrder) {
    bytes.set(new Uint8Array(row.buffer), at);
    at += row.byteLength;
  }
  return bytes;
}

function packed(name: (typeof ROWS)[number], row: ArrayLike<number>): Int32Array | Int16Array | Uint16Array {
  const numbers = arrayOf(name).from(row);
  for (let at = 0; at < row.length; at++)
    if (numbers[at] !== row[at])
      throw new RangeError(`${row[at]} does not fit in the row "${name}" of the pattern index`);
  return numbers;
}

/** Reads what `packIndex` wrote, on any machine with the byte order that it was written on: all of today's are little-endian. */
export function unpackIndex(bytes: ArrayBuffer): PatternIndex {
  const head = new Uint32Array(bytes, 0, HEAD);
  const [kinds = 0, firstPair = 0, targets = 0] = head;
  let at = head.byteLength;
  /** Where the next row starts, and how many numbers it has. */
  const next = (name: (typeof ROWS)[number]): [start: number, length: number] => {
    const start = at;
    const length = head[HEAD - ROWS.length + ROWS.indexOf(name)] ?? 0;
    at += length * arrayOf(name).BYTES_PER_ELEMENT;
    return [start, length];
  };
  const counts = (name: (typeof ROWS)[number]): Uint16Array => new Uint16Array(bytes, ...next(name));
  const wide = (name: (typeof ROWS)[number]): Int32Array => new Int32Array(counts(name));
  // In the order of ROWS.
  return {
    kinds,
    firstPair,
    targets,
    from: new Int32Array(bytes, ...next('from')),
    rows: new Int16Array(bytes, ...next('rows')),
    sets: { from: wide('setsFrom'), items: wide('setsItems') },
    setsOf: { from: wide('setsOfFrom'), items: wide('setsOfItems') },
    tasks: new Uint8Array(counts('tasks')),
    pairs: PairTable.of(kinds, counts('pairs')),
  };
}
