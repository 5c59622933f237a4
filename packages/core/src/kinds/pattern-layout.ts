import { PairTable } from './pair-table.ts';
import type { PatternIndex } from './pattern-index.ts';

/** The rows of numbers of an index, in the order in which they are written. */
const ROWS = [
  'from',
  'seconds',
  'rows',
  'elements',
  'setsFrom',
  'setsItems',
  'setsOfFrom',
  'setsOfItems',
  'tasks',
  'pairs',
] as const;
type Rows<T> = Record<(typeof ROWS)[number], T>;
/** Numbers in front of the rows: `kinds`, `firstPair`, `targets`, and the length of each row. */
const HEAD = 3 + ROWS.length;

/** The elements know numbers below zero, for gaps, classes and sets; the other rows only count, and reach twice as far. */
const arrayOf = (name: (typeof ROWS)[number]) => (name === 'elements' ? Int16Array : Uint16Array);

/**
 * Lays an index out as bytes, for the rule compiler: to make it anew would take a tenth of the start of the command line. First the head
 * (uint32), then the rows (16 bits a number), all little-endian. Throws a `RangeError` for a number that does not fit in 16 bits.
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

function packed(name: (typeof ROWS)[number], row: ArrayLike<number>): Int16Array | Uint16Array {
  const numbers = arrayOf(name).from(row);
  for (let at = 0; at < row.length; at++)
    if (numbers[at] !== row[at])
      throw new RangeError(
        `${row[at]} does not fit in the 16 bits that the row "${name}" of the pattern index has for it`,
      );
  return numbers;
}

/** Reads what `packIndex` wrote, on any machine with the byte order that it was written on: all of today's are little-endian. */
export function unpackIndex(bytes: ArrayBuffer): PatternIndex {
  const head = new Uint32Array(bytes, 0, HEAD);
  const [kinds = 0, firstPair = 0, targets = 0] = head;
  let at = head.byteLength;
  const row = (name: (typeof ROWS)[number]): Int16Array | Uint16Array => {
    const numbers = new (arrayOf(name))(bytes, at, head[HEAD - ROWS.length + ROWS.indexOf(name)]);
    at += numbers.byteLength;
    return numbers;
  };
  const wide = (name: (typeof ROWS)[number]): Int32Array => new Int32Array(row(name));
  // In the order of ROWS.
  return {
    kinds,
    firstPair,
    targets,
    from: wide('from'),
    seconds: wide('seconds'),
    rows: wide('rows'),
    elements: wide('elements'),
    sets: { from: wide('setsFrom'), items: wide('setsItems') },
    setsOf: { from: wide('setsOfFrom'), items: wide('setsOfItems') },
    tasks: new Uint8Array(row('tasks')),
    pairs: PairTable.of(kinds, row('pairs')),
  };
}
