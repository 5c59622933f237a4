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
const HIGHEST = 0x7fff;

/**
 * Lays an index out as bytes, for the rule compiler: to make it anew would take a tenth of the start of the command line. First the head
 * (uint32), then the rows (int16), all little-endian. Throws a `RangeError` for a number that does not fit in 16 bits.
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
  const inOrder = ROWS.map((name) => rows[name]);
  const head = Uint32Array.from([kinds, firstPair, targets, ...inOrder.map(({ length }) => length)]);
  const numbers = Int16Array.from(inOrder.flatMap((row) => Array.from(row, fitting)));
  const bytes = new Uint8Array(head.byteLength + numbers.byteLength);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(new Uint8Array(numbers.buffer), head.byteLength);
  return bytes;
}

function fitting(number: number): number {
  if (Math.abs(number) <= HIGHEST) return number;
  throw new RangeError(`${number} does not fit in the 16 bits that the pattern index has for it`);
}

/** Reads what `packIndex` wrote, on any machine with the byte order that it was written on: all of today's are little-endian. */
export function unpackIndex(bytes: ArrayBuffer): PatternIndex {
  const head = new Uint32Array(bytes, 0, HEAD);
  const [kinds = 0, firstPair = 0, targets = 0] = head;
  let at = head.byteLength;
  const row = (name: (typeof ROWS)[number]): Int16Array => {
    const numbers = new Int16Array(bytes, at, head[HEAD - ROWS.length + ROWS.indexOf(name)]);
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
