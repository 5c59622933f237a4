import type { ParsedText } from '../parse/parse.ts';
import type { Tokens } from '../parse/tokens.ts';
import { HitCollector, type HitTable, type MatchedBefore } from './hits.ts';
import { type PatternSet, patternClasses } from './pattern.ts';
import { CLASSES, CLOSES, ELEMENTS, OPENS, type PatternIndex, Row, SETS, Task } from './pattern-index.ts';
import type { Groups } from './symbol-sets.ts';
import { matchClass, startsOfClasses } from './token-classes.ts';
import { type Symbols, Vocabulary } from './vocabulary.ts';

/**
 * All patterns of a ruleset behind one index. Each pattern is filed under its rarest word (its anchor), so one pass over the
 * tokens finds every match: a rule never walks the letter on its own. Measured: 600 two-word rules, each walking the tree
 * 2,850 ms for a letter of 1,000 words; one index 35 ms.
 */
export class Matcher {
  private readonly vocabulary: Vocabulary;
  private readonly index: PatternIndex;
  private readonly found: HitCollector;
  /**
   * The last sentence that each symbol was seen in, and behind the symbols that each set of symbols was seen in. The sentences count
   * on from letter to letter.
   */
  private readonly stamps: Int32Array;
  private sentences = 0;
  /** By set of symbols: bit `symbol & 31` is set for each of its symbols. Most words that are tried are in no set: one look tells. */
  private readonly hints: Int32Array;
  /** By class: the last token that it was tried at, and the width found there; many patterns ask the same of a number. */
  private readonly tried = new Int32Array(patternClasses.length);
  private readonly widths = new Int32Array(patternClasses.length);

  /** `index`: of the patterns that are made of these words. */
  constructor({ words, wildcards }: Pick<PatternSet, 'words' | 'wildcards'>, index: PatternIndex) {
    this.vocabulary = new Vocabulary(words, wildcards);
    this.index = index;
    this.found = new HitCollector(this.index.targets);
    this.stamps = new Int32Array(this.index.kinds + this.index.sets.from.length);
    this.hints = hintsOf(this.index.sets);
  }

  /**
   * Every match in the letter. One target gives each range of tokens at most once. `known`: what is kept of each block, if anything; a
   * block of which nothing is kept is walked, and its matches are then kept.
   */
  hits(text: string, parsed: ParsedText, known?: readonly MatchedBefore[]): HitTable {
    if (!known) this.walk(text, parsed, 0, parsed.tokens.count, 0, parsed.sentences.count);
    known?.forEach((before, block) => {
      const { blockFirst, blockSentence } = parsed;
      const first = blockFirst[block] ?? 0;
      if (before.hits) {
        this.found.put(before.hits, first);
        return;
      }
      const count = this.found.count;
      const last = blockFirst[block + 1] ?? 0;
      this.walk(text, parsed, first, last, blockSentence[block] ?? 0, blockSentence[block + 1] ?? 0);
      before.hits = this.found.copyFrom(count, first);
    });
    return this.found.take();
  }

  /** Collects the matches in some sentences, whose tokens are `first` up to `last` (not included). */
  private walk(text: string, parsed: ParsedText, first: number, last: number, from: number, to: number): void {
    const { index, stamps, found } = this;
    const { sentences, tokens } = parsed;
    const symbols = this.vocabulary.symbolsOf(text, tokens, first, last);
    if (this.sentences > MOST_STAMPS) {
      stamps.fill(0);
      this.sentences = 0;
    }
    this.tried.fill(-1);
    const run: Run = {
      text,
      tokens,
      tried: this.tried,
      widths: this.widths,
      hints: this.hints,
      symbols,
      index,
      stamps,
      found,
      first: 0,
      limit: 0,
      sentence: this.sentences,
      opened: 0,
      closed: 0,
    };
    for (let s = from; s < to; s++) {
      run.first = sentences.first[s] ?? 0;
      run.limit = sentences.last[s] ?? 0;
      run.sentence++;
      stamp(run);
      matchSentence(run);
    }
    this.sentences = run.sentence;
  }
}

/** Sentences that the stamps can tell apart, with room for one more letter. */
const MOST_STAMPS = 1_000_000_000;

interface Run {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tried: Int32Array;
  readonly widths: Int32Array;
  readonly hints: Int32Array;
  readonly symbols: Symbols;
  readonly index: PatternIndex;
  readonly stamps: Int32Array;
  readonly found: HitCollector;
  /** The first token of the sentence, and the token behind it. */
  first: number;
  limit: number;
  /** Number of the sentence, from 1. */
  sentence: number;
  /** Where the marks of the last match stand: the first token of the reported part, and the token behind it. */
  opened: number;
  closed: number;
}

const NONE: readonly number[] = [];

/** Notes which symbols occur in the sentence, and which sets of symbols. */
function stamp(run: Run): void {
  const { word, wild, wildcards } = run.symbols;
  for (let at = run.first; at < run.limit; at++) {
    const symbol = word[at] ?? 0;
    if (symbol !== 0) stampSymbol(run, symbol);
    const fitting = wild[at] ?? 0;
    if (fitting > 0) for (const each of wildcards[fitting] ?? NONE) stampSymbol(run, each);
  }
}

function stampSymbol({ index: { kinds, setsOf, tasks }, stamps, sentence }: Run, symbol: number): void {
  // A word that comes back in its sentence has left its marks.
  if (stamps[symbol] === sentence) return;
  stamps[symbol] = sentence;
  if (((tasks[symbol] ?? 0) & Task.sets) === 0) return;
  const { from, items } = setsOf;
  const end = from[symbol + 1] ?? 0;
  for (let at = from[symbol] ?? 0; at < end; at++) stamps[kinds + (items[at] ?? 0)] = sentence;
}

function matchSentence(run: Run): void {
  const { first, limit } = run;
  const { kind } = run.tokens;
  const { word, wild, wildcards } = run.symbols;
  const { from, kinds, firstPair, pairs, tasks } = run.index;
  for (let at = first; at < limit; at++) {
    const symbol = word[at] ?? 0;
    if (symbol !== 0) {
      const task = tasks[symbol] ?? 0;
      if (task & Task.bucket) matchBucket(run, symbol, at, 1);
      const next = task & Task.pair && at + 1 < limit ? (word[at + 1] ?? 0) : 0;
      const pair = next === 0 ? -1 : pairs.numberOf(symbol, next);
      if (pair >= 0) matchBucket(run, firstPair + pair, at, 2);
    }
    const ofKind = kinds + (kind[at] ?? 0);
    if (from[ofKind] !== from[ofKind + 1]) matchBucket(run, ofKind, at, 1);
    const fitting = wild[at] ?? 0;
    if (fitting > 0) for (const each of wildcards[fitting] ?? NONE) matchBucket(run, each, at, 1);
  }
}

/** Tries the patterns of a bucket that fits the `width` tokens at `at`; the nearest start wins. */
function matchBucket(run: Run, bucket: number, at: number, width: number): void {
  const { stamps, sentence } = run;
  const { from, rows } = run.index;
  const last = from[bucket + 1] ?? 0;
  for (let row = from[bucket] ?? 0, next = row; row < last; row = next) {
    const shape = rows[row + Row.shape] ?? 0;
    const begin = row + ELEMENTS;
    next = begin + (shape >> 1);
    const second = rows[row + Row.second] ?? 0;
    if (second !== 0 && stamps[second] !== sentence) continue;
    const target = rows[row + Row.target] ?? 0;
    if (shape === 0) {
      run.found.push(target, at, at + width);
      continue;
    }
    const farthest = Math.max(run.first, at - (rows[row + Row.most] ?? 0));
    for (let start = at - (rows[row + Row.least] ?? 0); start >= farthest; start--) {
      const behind = matchFrom(run, begin, next, start);
      if (behind < at + width) continue;
      if ((shape & 1) === 0) run.found.push(target, start, behind);
      else run.found.push(target, run.opened, run.closed);
      break;
    }
  }
}

/** The token behind the match of the elements from `begin` up to `end`, or -1. Gaps are taken as short as possible. */
function matchFrom(run: Run, begin: number, end: number, start: number): number {
  const { rows } = run.index;
  let at = start;
  for (let index = begin; index < end; index++) {
    const element = rows[index] ?? 0;
    if (element > 0) {
      if (at >= run.limit || !isSymbol(run, at, element)) return -1;
      at++;
    } else if (element > CLASSES) {
      const next = index + 1 < end ? (rows[index + 1] ?? 0) : CLASSES;
      for (let gap = 0; gap <= -element && at + gap <= run.limit; gap++) {
        if (!mayStart(run, next, at + gap)) continue;
        const last = matchFrom(run, index + 1, end, at + gap);
        if (last >= 0) return last;
      }
      return -1;
    } else if (element === OPENS) {
      run.opened = at;
    } else if (element === CLOSES) {
      run.closed = at;
    } else if (element > SETS) {
      const width = widthOf(run, CLASSES - element, at);
      if (width < 0) return -1;
      at += width;
    } else {
      if (at >= run.limit || !isOneOf(run, at, SETS - element)) return -1;
      at++;
    }
  }
  return at;
}

/** How many tokens a class takes from a token on; -1 when it does not fit. */
function widthOf({ text, tokens, tried, widths, limit }: Run, number: number, at: number): number {
  // The token behind this sentence is the first one of the next: what is found there is not kept.
  const isInside = at < limit;
  if (isInside && tried[number] === at) return widths[number] ?? -1;
  const name = patternClasses[number];
  const width = name === undefined ? -1 : matchClass(name, text, tokens, at, limit);
  if (isInside) {
    tried[number] = at;
    widths[number] = width;
  }
  return width;
}

/** Whether the token fits an element, as far as one look tells: most tokens in a gap do not. */
function mayStart(run: Run, element: number, at: number): boolean {
  if (element > 0) return at < run.limit && isSymbol(run, at, element);
  if (element <= SETS) return at < run.limit && isOneOf(run, at, SETS - element);
  // A class is tried at the end of the sentence too: "einde" fits there.
  const kinds = at < run.limit ? startsOfClasses[CLASSES - element] : undefined;
  return kinds === undefined || (kinds & (1 << (run.tokens.kind[at] ?? 0))) !== 0;
}

function isSymbol({ symbols: { word, wild, wildcards } }: Run, at: number, symbol: number): boolean {
  if (word[at] === symbol) return true;
  const fitting = wild[at] ?? 0;
  return fitting > 0 && (wildcards[fitting]?.includes(symbol) ?? false);
}

function isOneOf(
  { hints, index: { sets }, symbols: { word, wild, wildcards } }: Run,
  at: number,
  set: number,
): boolean {
  const own = word[at] ?? 0;
  if (own !== 0 && ((hints[set] ?? 0) & (1 << (own & 31))) !== 0 && holds(sets, set, own)) return true;
  const fitting = wild[at] ?? 0;
  if (fitting > 0)
    for (const symbol of wildcards[fitting] ?? NONE)
      if (((hints[set] ?? 0) & (1 << (symbol & 31))) !== 0 && holds(sets, set, symbol)) return true;
  return false;
}

function holds({ from, items }: Groups, set: number, symbol: number): boolean {
  const end = from[set + 1] ?? 0;
  for (let place = from[set] ?? 0; place < end; place++) if (items[place] === symbol) return true;
  return false;
}

function hintsOf({ from, items }: Groups): Int32Array {
  const hints = new Int32Array(from.length);
  for (let set = 0; set + 1 < from.length; set++)
    for (let place = from[set] ?? 0; place < (from[set + 1] ?? 0); place++)
      hints[set] = (hints[set] ?? 0) | (1 << ((items[place] ?? 0) & 31));
  return hints;
}
