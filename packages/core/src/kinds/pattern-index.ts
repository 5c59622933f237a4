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

/**
 * All patterns in numbers, filed in buckets: one for each symbol, one for each kind of token, one for each pair of neighbours.
 * Bucket `b` holds the rows `from[b]` up to `from[b + 1]` (not included).
 */
export interface PatternIndex {
  readonly from: Int32Array;
  /** Row by row what must occur in the sentence too: a symbol, `kinds` and the number of a set of symbols, or 0 for nothing. */
  readonly seconds: Int32Array;
  /** Each row takes `ROW` numbers; see `Row`. A pattern has a row in every bucket it is filed in. */
  readonly rows: Int32Array;
  /** The elements of the patterns: a symbol, a gap (-1 and below), a class (`CLASSES` and below), a set (`SETS` and below). */
  readonly elements: Int32Array;
  /** The symbols of each set. */
  readonly sets: Groups;
  /** The sets that hold each symbol, of those that must occur for some row. */
  readonly setsOf: Groups;
  /** The bucket of kind 0; the other kinds follow. */
  readonly kinds: number;
  /** The bucket of pair 0; the other pairs follow. */
  readonly firstPair: number;
  readonly pairs: PairTable;
  /** One more than the highest target. */
  readonly targets: number;
}

/** What stands where in a row. */
export const Row = {
  target: 0,
  /** Tokens between the start of the match and the token that it is filed under, at least and at most. */
  least: 1,
  most: 2,
  /** Its elements: `begin` up to `end` (not included). Equal when the bucket says it all. */
  begin: 3,
  end: 4,
  /** 1 when its elements mark the part that is reported. */
  marked: 5,
} as const;
export const ROW = 6;

/** The element of class `c` of `patternClasses` is `CLASSES - c`. */
export const CLASSES = -1_000_000;
/** The elements of the marks that open and close the reported part. */
export const OPENS = CLASSES - patternClasses.length;
export const CLOSES = OPENS - 1;
/** The element that stands for one of the symbols of set `s` is `SETS - s`. */
export const SETS = -2_000_000;
/** One more than the last kind of token. */
const KINDS = 1 + Math.max(...Object.values(TokenKind));

/** The kinds of token that each class can start with. */
const STARTING_KINDS: Readonly<Record<PatternClass | PatternMark, readonly TokenKind[]>> = {
  getal: [TokenKind.number, TokenKind.placeholder],
  datum: [TokenKind.number, TokenKind.placeholder],
  bedrag: [TokenKind.amount, TokenKind.number],
  postcode: [TokenKind.number],
  telefoon: [TokenKind.number, TokenKind.punctuation],
  url: [TokenKind.url],
  email: [TokenKind.email],
  naam: [TokenKind.placeholder],
  veld: [TokenKind.placeholder],
  einde: [],
  '[': [],
  ']': [],
};

/** Files every pattern under its anchor, or under its anchor and the next element together. */
export function indexPatterns({ words, wildcards, patterns }: PatternSet): PatternIndex {
  const kinds = words.length + wildcards.length + 1;
  const firstPair = kinds + KINDS;
  const pairs = new PairTable(kinds);
  const sets = new SymbolSets();
  const elements: number[] = [];
  const filed: Filed = { buckets: [], seconds: [], rows: [] };
  const asked = new Set<number>();
  let targets = 0;
  for (const pattern of patterns) {
    const begin = elements.length;
    if (!isWhole(pattern))
      for (let at = FIRST_ELEMENT; at < pattern.length; at++) elements.push(codeOf(pattern[at], sets));
    let second = pattern[SECOND] < 0 ? 0 : (elements[begin + pattern[SECOND]] ?? 0);
    if (second < 0) {
      asked.add(SETS - second);
      second = kinds + SETS - second;
    }
    const anchor = FIRST_ELEMENT + Math.max(0, pattern[ANCHOR]);
    const own = bucketsOf(pattern[anchor], kinds);
    const buckets = pattern[PAIRED] === 0 ? own : pairBuckets(own, bucketsOf(pattern[anchor + 1], kinds));
    const marked = pattern.includes('[') ? 1 : 0;
    for (const bucket of buckets) {
      filed.buckets.push(bucket);
      filed.seconds.push(second);
      filed.rows.push(pattern[TARGET], pattern[LEAST], pattern[MOST], begin, elements.length, marked);
    }
    targets = Math.max(targets, pattern[TARGET] + 1);
  }
  return {
    ...inBuckets(filed, firstPair + pairs.count),
    elements: Int32Array.from(elements),
    sets: inGroups(sets.all),
    setsOf: sets.bySymbol(kinds, asked),
    kinds,
    firstPair,
    pairs,
    targets,
  };

  function pairBuckets(firsts: readonly number[], seconds: readonly number[]): readonly number[] {
    const found: number[] = [];
    for (const first of firsts) for (const next of seconds) found.push(firstPair + pairs.add(first, next));
    return found;
  }
}

/** The bucket says it all: nothing of the pattern is left to match. */
function isWhole(pattern: Pattern): boolean {
  return (
    pattern.length === FIRST_ELEMENT + 1 + pattern[PAIRED] &&
    typeof pattern[FIRST_ELEMENT + Math.max(0, pattern[ANCHOR])] !== 'string'
  );
}

function codeOf(element: Pattern[number] | undefined, sets: SymbolSets): number {
  if (element === '[') return OPENS;
  if (element === ']') return CLOSES;
  if (typeof element === 'string') return CLASSES - patternClasses.indexOf(element);
  return typeof element === 'object' ? SETS - sets.numberOf(element) : (element ?? 0);
}

/** Rows as they were filed, and the bucket of each. */
interface Filed {
  readonly buckets: number[];
  readonly seconds: number[];
  readonly rows: number[];
}

/** Puts the rows in order of bucket. */
function inBuckets(filed: Filed, count: number): Pick<PatternIndex, 'from' | 'seconds' | 'rows'> {
  const from = new Int32Array(count + 1);
  for (const bucket of filed.buckets) from[bucket + 1] = (from[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < count; bucket++) from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0);
  const next = from.slice();
  const seconds = new Int32Array(filed.seconds.length);
  const rows = new Int32Array(filed.rows.length);
  for (let index = 0; index < filed.buckets.length; index++) {
    const bucket = filed.buckets[index] ?? 0;
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    seconds[place] = filed.seconds[index] ?? 0;
    for (let column = 0; column < ROW; column++) rows[place * ROW + column] = filed.rows[index * ROW + column] ?? 0;
  }
  return { from, seconds, rows };
}

/** The bucket of every symbol that an element names, or of every kind of token that a class can start with. */
function bucketsOf(element: PatternElement | undefined, kinds: number): readonly number[] {
  if (typeof element === 'number') return [element];
  if (typeof element === 'string') return STARTING_KINDS[element].map((kind) => kinds + kind);
  return element ?? [];
}
