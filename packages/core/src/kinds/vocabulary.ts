import { hashWord } from '../parse/hash.ts';
import type { Tokens } from '../parse/tokens.ts';
import { TokenKind } from '../parse/tokens.ts';

/** Letters of a wildcard that are looked up; a wildcard has at least this many. */
const STEM = 4;
/** Slots for pairs of letters: a power of two. */
const PAIRS = 4096;

/** A wildcard, or several that fit the same word. */
interface Wildcards {
  /** Index in the list of all such sets. */
  readonly index: number;
  readonly symbols: readonly number[];
}

interface Wildcard extends Wildcards {
  readonly text: string;
}

const NONE: readonly Wildcard[] = [];
/** Not worked out yet. */
const UNKNOWN = -1;

/** The symbols of the tokens of one letter: which vocabulary word each is, and which wildcards it fits. */
export interface Symbols {
  /** Symbol of each token; 0 for words that no pattern names. */
  readonly word: Int32Array;
  /** For each token the index in `wildcards` of those that it fits. */
  readonly wild: Int32Array;
  /** Symbols of wildcards that fit the same token; none at index 0. */
  readonly wildcards: readonly (readonly number[])[];
}

/** A fixed set of words and wildcards in which tokens are looked up by hash. */
export class Vocabulary {
  private readonly mask: number;
  /** Slot by slot: the hash of a word and its symbol; symbol 0 for an empty slot. */
  private readonly slots: Int32Array;
  private readonly lengths: Uint16Array;
  private readonly prefixes = new Map<number, Wildcard[]>();
  private readonly suffixes = new Map<number, Wildcard[]>();
  /** Which first and which last two letters a wildcard has: most words are done with after one look. */
  private readonly heads = new Uint8Array(PAIRS);
  private readonly tails = new Uint8Array(PAIRS);
  private readonly sets: (readonly number[])[] = [[]];
  private readonly setsByName = new Map<string, number>();
  private readonly words: readonly string[];
  /** Index of the set of wildcards that fit each word of the vocabulary. */
  private readonly wildOf: Int16Array;
  private word = new Int32Array(0);
  private wild = new Int32Array(0);

  /** `words` folded as `foldWord` does; `wildcards` with one star, in front or behind. */
  constructor(words: readonly string[], wildcards: readonly string[]) {
    this.words = words;
    this.wildOf = new Int16Array(words.length + 1).fill(UNKNOWN);
    let size = 1024;
    while (size < words.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    this.lengths = new Uint16Array(words.length + 1);
    words.forEach((word, index) => {
      this.lengths[index + 1] = word.length;
      const hash = isMark(word) ? word.charCodeAt(0) : hashWord(word);
      let slot = hash & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = hash;
      this.slots[2 * slot + 1] = index + 1;
    });
    wildcards.forEach((wildcard, index) => {
      const symbols = [words.length + index + 1];
      const text = wildcard.replace('*', '');
      const suffix = wildcard.startsWith('*');
      const key = suffix ? hashWord(text, text.length - STEM, text.length) : hashWord(text, 0, STEM);
      const table = suffix ? this.suffixes : this.prefixes;
      table.set(key, [...(table.get(key) ?? []), { text, symbols, index: this.setOf(symbols) }]);
      if (suffix) this.tails[pairAt(text, text.length - 2)] = 1;
      else this.heads[pairAt(text, 0)] = 1;
    });
  }

  /**
   * Looks up the tokens from `first` up to `last` (not included). Words are compared by 32-bit hash and length: two equal by chance are
   * one in many millions. The symbols stand until the next call: it uses the same memory again.
   */
  symbolsOf(text: string, tokens: Tokens, first: number, last: number): Symbols {
    const { count, hash: hashes, start: starts, end: ends, kind } = tokens;
    const { slots, mask, lengths } = this;
    if (this.word.length < count) {
      this.word = new Int32Array(2 * count);
      this.wild = new Int32Array(2 * count);
    }
    const { word, wild } = this;
    for (let at = first; at < last; at++) {
      const hash = hashes[at] ?? 0;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const length = end - start;
      let found = 0;
      let isPlain = false;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const symbol = slots[2 * slot + 1] ?? 0;
        if (symbol === 0) break;
        if (slots[2 * slot] !== hash) continue;
        isPlain = lengths[symbol] === length;
        if (!isPlain && !hasHiddenCharacters(text, start, end)) continue;
        found = symbol;
        break;
      }
      word[at] = found;
      if (length < STEM || kind[at] !== TokenKind.word) wild[at] = 0;
      else wild[at] = isPlain ? this.wildcardsOfWord(found) : this.wildcardsOf(text, start, end);
    }
    return { word, wild, wildcards: this.sets };
  }

  /** The same for a word of the vocabulary, worked out at the first call. */
  private wildcardsOfWord(symbol: number): number {
    const known = this.wildOf[symbol] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const word = this.words[symbol - 1] ?? '';
    const found = this.wildcardsOf(word, 0, word.length);
    this.wildOf[symbol] = found;
    return found;
  }

  /** Index of the set of wildcards that fit a word; 0 for none. */
  private wildcardsOf(text: string, start: number, end: number): number {
    if (this.heads[pairAt(text, start)] === 0 && this.tails[pairAt(text, end - 2)] === 0) return 0;
    let fitting: Wildcards | null = null;
    for (const each of this.prefixes.get(hashWord(text, start, start + STEM)) ?? NONE)
      if (isAt(text, start, end, each.text)) fitting = this.both(fitting, each);
    for (const each of this.suffixes.get(hashWord(text, end - STEM, end)) ?? NONE)
      if (isAt(text, end - each.text.length, end, each.text) && each.text.length <= end - start)
        fitting = this.both(fitting, each);
    return fitting?.index ?? 0;
  }

  private both(one: Wildcards | null, other: Wildcards): Wildcards {
    if (!one) return other;
    const symbols = [...one.symbols, ...other.symbols];
    return { symbols, index: this.setOf(symbols) };
  }

  private setOf(symbols: readonly number[]): number {
    const name = symbols.join(' ');
    const known = this.setsByName.get(name);
    if (known !== undefined) return known;
    this.setsByName.set(name, this.sets.length);
    return this.sets.push(symbols) - 1;
  }
}

/** The folded text stands between two offsets, at the start. */
function isAt(text: string, start: number, end: number, folded: string): boolean {
  if (end - start < folded.length) return false;
  for (let at = 0; at < folded.length; at++) {
    const code = text.charCodeAt(start + at);
    if (code >= 0x80) return text.slice(start, end).toLowerCase().startsWith(folded);
    if ((code >= 0x41 && code <= 0x5a ? code | 0x20 : code) !== folded.charCodeAt(at)) return false;
  }
  return true;
}

/** Slot of two letters, without regard to case; other pairs may share it. */
function pairAt(text: string, at: number): number {
  return (((text.charCodeAt(at) | 0x20) << 5) ^ (text.charCodeAt(at + 1) | 0x20)) & (PAIRS - 1);
}

/** A lone mark such as "/" or "&": the scanner gives it its character code as hash. */
function isMark(word: string): boolean {
  return word.length === 1 && !/[\p{L}\d]/u.test(word);
}

function hasHiddenCharacters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= 0xad) return true;
  return false;
}
