/**
 * A sequence of tokens, flat: alternatives and options were written out by the rule compiler. Each element is
 * - a number: the token is this vocabulary word;
 * - an array of numbers: one of these words;
 * - a class name ('getal', 'datum' …): the token or tokens are of this class;
 * - a negative number -n, n > 0: a gap of 0 to n tokens;
 * - '[' or ']': the reported part of the match starts or ends here. Without them all of it is reported.
 */
export type PatternElement = number | readonly number[] | PatternClass | PatternMark;

/** Classes of tokens that patterns can name in braces; see `token-classes.ts`. */
export const patternClasses = [
  'getal',
  'datum',
  'bedrag',
  'postcode',
  'telefoon',
  'url',
  'email',
  'naam',
  'veld',
  'einde',
] as const;
export type PatternClass = (typeof patternClasses)[number];

/** Where the reported part of a match starts and ends. Takes no token. */
export type PatternMark = '[' | ']';

/**
 * One sequence, as the rule compiler writes it: what it is a match of (an index that only the owner of the set knows), the index of
 * the element it is filed under (-1: it names no word), 1 when it is filed under that element and the next one together, the index
 * of another element that must occur in the sentence (-1: none), how many tokens stand before the first of these at least and at
 * most, and the elements themselves.
 */
export type Pattern = readonly [
  target: number,
  anchor: number,
  paired: 0 | 1,
  second: number,
  least: number,
  most: number,
  ...elements: PatternElement[],
];

export const TARGET = 0;
export const ANCHOR = 1;
export const PAIRED = 2;
export const SECOND = 3;
export const LEAST = 4;
export const MOST = 5;
export const FIRST_ELEMENT = 6;

/** Patterns with the words they are made of. Word `w` of `words` has symbol `w + 1`; wildcards follow the words. */
export interface PatternSet {
  readonly words: readonly string[];
  /** "bezwaar*" or "*aanslag": the symbol of wildcard `i` is `words.length + i + 1`. */
  readonly wildcards: readonly string[];
  readonly patterns: readonly Pattern[];
}

/** A place where a pattern of `target` matches: tokens `first` up to `last` (not included). */
export interface Hit {
  readonly target: number;
  readonly first: number;
  readonly last: number;
}
