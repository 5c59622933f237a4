import { TokenKind } from '../parse/tokens.ts';
import { PairTable } from './pair-table.ts';
import {
  ANCHOR,
  FIRST_ELEMENT,
  LEAST,
  MOST,
  PAIRED,
  type Pattern,
  type PatternClass,
  type PatternElement,
  type PatternMark,
  type PatternSet,
  patternClasses,
  SECOND,
  TARGET,
} from './pattern.ts';
import { type Groups, inGroups, SymbolSets } from './symbol-sets.ts';
import { STARTS } from './token-classes.ts';

/**
 * All patterns in numbers, filed in buckets: one for each symbol, one for each kind of token, one for each pair of neighbours.
 * Bucket `b` takes the numbers `from[b]` up to `from[b + 1]` (not included) of `rows`.
 */
export interface PatternIndex {
  readonly from: Int32Array;
  /**
   * Row behind row: first what `Row` says, then the elements: a symbol, a gap (-1 and below), a class (`CLASSES` and below), a set (`SETS`
   * and below). A pattern has a row in every bucket it is filed in. All of a row together, in 16 bits a number: the index is far
   * larger than what a processor keeps at hand, so that the places that a letter looks at cost more than the work there.
   */
  readonly rows: Int16Array;
  /** The symbols of each set. */
  readonly sets: Groups;
  /** The sets that hold each symbol, of those that must occur for some row. */
  readonly setsOf: Groups;
  /** The bucket of kind 0; the other kinds follow. */
  readonly kinds: number;
  /** The bucket of pair 0; the other pairs follow. */
  readonly firstPair: number;
  readonly pairs: PairTable;
  /** What there is to do at each symbol, as `Task` bits: for most words of a letter one look here is all. */
  readonly tasks: Uint8Array;
  /** One more than the highest target. */
  readonly targets: number;
}

/** What a symbol can ask for, as bits. */
export const Task = {
  /** It has a bucket with patterns. */
  bucket: 1,
  /** It is the first word of a pair. */
  pair: 2,
  /** It is in a set that must occur for some row. */
  sets: 4,
} as const;

/** What stands where in a row, in front of its elements. */
export const Row = {
  /** What must occur in the sentence too: a symbol, `kinds` and the number of a set of symbols, or 0 for nothing. */
  second: 0,
  target: 1,
  /** Tokens between the start of the match and the token that it is filed under, at least and at most. */
  least: 2,
  most: 3,
  /** Twice the number of its elements, and 1 more when they mark the part that is reported. 0 when the bucket says it all. */
  shape: 4,
} as const;
/** Where the elements of a row begin. */
export const ELEMENTS = 5;

/** The element of class `c` of `patternClasses` is `CLASSES - c`. */
export const CLASSES = -1000;
/** The elements of the marks that open and close the reported part. */
export const OPENS = CLASSES - patternClasses.length;
export const CLOSES = OPENS - 1;
/** The element that stands for one of the symbols of set `s` is `SETS - s`. */
export const SETS = -2000;
/** One more than the last kind of token. */
const KINDS = 1 + Math.max(...Object.values(TokenKind));

/** The kinds of token that a class is filed under: those it can start with, as far as a class of words has any. */
const STARTING_KINDS: Readonly<Record<PatternClass | PatternMark, readonly TokenKind[]>> = {
  ...STARTS,
  getal: [TokenKind.number, TokenKind.placeholder],
  bedrag: [TokenKind.amount, TokenKind.number],
  naam: [TokenKind.placeholder],
  einde: [],
  '[': [],
  ']': [],
};

/**
 * Files every pattern under its anchor, or under its anchor and the next element together. Throws a `RangeError` for a number that does
 * not fit in 16 bits: rules have some 9,000 words and 7,000 targets.
 */
export function indexPatterns({ words, wildcards, patterns }: PatternSet): PatternIndex {
  const kinds = words.length + wildcards.length + 1;
  const firstPair = kinds + KINDS;
  const pairs = new PairTable(kinds);
  const sets = new SymbolSets();
  const filed: Filed = { buckets: [], patterns: [] };
  const rowOf: Int16Array[] = [];
  const asked = new Set<number>();
  let targets = 0;
  for (let number = 0; number < patterns.length; number++) {
    const pattern = patterns[number];
    if (!pattern) continue;
    const elements = isWhole(pattern) ? [] : pattern.slice(FIRST_ELEMENT).map((element) => codeOf(element, sets));
    let second = pattern[SECOND] < 0 ? 0 : (elements[pattern[SECOND]] ?? 0);
    if (second < 0) {
      asked.add(SETS - second);
      second = kinds + SETS - second;
    }
    const shape = 2 * elements.length + (elements.includes(OPENS) ? 1 : 0);
    rowOf[number] = inSixteenBits([second, pattern[TARGET], pattern[LEAST], pattern[MOST], shape, ...elements]);
    const anchor = FIRST_ELEMENT + Math.max(0, pattern[ANCHOR]);
    const own = bucketsOf(pattern[anchor], kinds);
    if (pattern[PAIRED] === 0) for (const bucket of own) file(bucket, number);
    else
      for (const next of bucketsOf(pattern[anchor + 1], kinds))
        for (const first of own) file(firstPair + pairs.add(first, next), number);
    targets = Math.max(targets, pattern[TARGET] + 1);
  }
  const buckets = inBuckets(filed, firstPair + pairs.count, rowOf);
  const setsOf = sets.bySymbol(kinds, asked);
  return {
    ...buckets,
    sets: inGroups(sets.all),
    setsOf,
    kinds,
    firstPair,
    pairs,
    tasks: tasksOf(kinds, buckets.from, pairs, setsOf),
    targets,
  };

  function file(bucket: number, pattern: number): void {
    filed.buckets.push(bucket);
    filed.patterns.push(pattern);
  }
}

function tasksOf(symbols: number, from: Int32Array, pairs: PairTable, setsOf: Groups): Uint8Array {
  const tasks = new Uint8Array(symbols);
  for (let symbol = 0; symbol < symbols; symbol++)
    tasks[symbol] =
      (from[symbol] === from[symbol + 1] ? 0 : Task.bucket) |
      (pairs.opens(symbol) ? Task.pair : 0) |
      (setsOf.from[symbol] === setsOf.from[symbol + 1] ? 0 : Task.sets);
  return tasks;
}

/** The bucket says it all: nothing of the pattern is left to match. */
function isWhole(pattern: Pattern): boolean {
  return (
    pattern.length === FIRST_ELEMENT + 1 + pattern[PAIRED] &&
    typeof pattern[FIRST_ELEMENT + Math.max(0, pattern[ANCHOR])] !== 'string'
  );
}

function codeOf(element: Pattern[number], sets: SymbolSets): number {
  if (element === '[') return OPENS;
  if (element === ']') return CLOSES;
  if (typeof element === 'string') return CLASSES - patternClasses.indexOf(element);
  return typeof element === 'object' ? SETS - sets.numberOf(element) : element;
}

/** Rows as they were filed: the bucket of each, and the number of its pattern. */
interface Filed {
  readonly buckets: number[];
  readonly patterns: number[];
}

function inSixteenBits(numbers: readonly number[]): Int16Array {
  const row = Int16Array.from(numbers);
  const lost = numbers.find((number, at) => row[at] !== number);
  if (lost !== undefined) throw new RangeError(`${lost} does not fit in the 16 bits that the pattern index has for it`);
  return row;
}

/** Puts the rows in order of bucket. `rowOf`: by pattern. */
function inBuckets(
  { buckets, patterns }: Filed,
  count: number,
  rowOf: readonly Int16Array[],
): Pick<PatternIndex, 'from' | 'rows'> {
  const from = new Int32Array(count + 1);
  buckets.forEach((bucket, index) => {
    from[bucket + 1] = (from[bucket + 1] ?? 0) + (rowOf[patterns[index] ?? -1]?.length ?? 0);
  });
  for (let bucket = 0; bucket < count; bucket++) from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0);
  const next = from.slice();
  const rows = new Int16Array(from[count] ?? 0);
  buckets.forEach((bucket, index) => {
    const row = rowOf[patterns[index] ?? -1];
    const place = next[bucket] ?? 0;
    if (!row) return;
    rows.set(row, place);
    next[bucket] = place + row.length;
  });
  return { from, rows };
}

/** The bucket of every symbol that an element names, or of every kind of token that a class can start with. */
function bucketsOf(element: PatternElement | undefined, kinds: number): readonly number[] {
  if (typeof element === 'number') return [element];
  if (typeof element === 'string') return STARTING_KINDS[element].map((kind) => kinds + kind);
  return element ?? [];
}
