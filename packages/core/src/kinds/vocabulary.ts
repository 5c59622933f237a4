import { hashWord } from '../parse/hash.ts';
import type { Tokens } from '../parse/tokens.ts';
import { TokenKind } from '../parse/tokens.ts';

/** Letters of a wildcard that are looked up; a wildcard has at least this many. */
const STEM = 4;
/** Slots for pairs of letters: a power of two. */
const PAIRS = 4096;

interface Wildcard {
  readonly symbol: number;
  readonly text: string;
}

/** The symbols of the tokens of one letter: which vocabulary word each is, and which wildcards it fits. */
export interface Symbols {
  /** Symbol of each token; 0 for words that no pattern names. */
  readonly word: Int32Array;
  /** 1 for tokens that fit a wildcard: most do not, and need no look-up. */
  readonly isWild: Uint8Array;
  /** Symbols of the wildcards that fit a token, by token. */
  readonly wild: ReadonlyMap<number, readonly number[]>;
}

/** A fixed set of words and wildcards in which tokens are looked up by hash. */
export class Vocabulary {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly symbols: Int32Array;
  private readonly lengths: Uint16Array;
  private readonly prefixes = new Map<number, Wildcard[]>();
  private readonly suffixes = new Map<number, Wildcard[]>();
  /** Which first and which last two letters a wildcard has: most words are done with after one look. */
  private readonly heads = new Uint8Array(PAIRS);
  private readonly tails = new Uint8Array(PAIRS);

  /** `words` folded as `foldWord` does; `wildcards` with one star, in front or behind. */
  constructor(words: readonly string[], wildcards: readonly string[]) {
    let size = 1024;
    while (size < words.length * 3) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.symbols = new Int32Array(size);
    this.lengths = new Uint16Array(words.length + 1);
    words.forEach((word, index) => {
      this.lengths[index + 1] = word.length;
      const hash = isMark(word) ? word.charCodeAt(0) : hashWord(word);
      let slot = hash & this.mask;
      while (this.symbols[slot] !== 0) slot = (slot + 1) & this.mask;
      this.hashes[slot] = hash;
      this.symbols[slot] = index + 1;
    });
    wildcards.forEach((wildcard, index) => {
      const symbol = words.length + index + 1;
      const text = wildcard.replace('*', '');
      const suffix = wildcard.startsWith('*');
      const key = suffix ? hashWord(text, text.length - STEM, text.length) : hashWord(text, 0, STEM);
      const table = suffix ? this.suffixes : this.prefixes;
      table.set(key, [...(table.get(key) ?? []), { symbol, text }]);
      if (suffix) this.tails[pairAt(text, text.length - 2)] = 1;
      else this.heads[pairAt(text, 0)] = 1;
    });
  }

  /** Looks up every token. Words are compared by 32-bit hash and length: two equal by chance are one in many millions. */
  symbolsOf(text: string, tokens: Tokens): Symbols {
    const word = new Int32Array(tokens.count);
    const isWild = new Uint8Array(tokens.count);
    const wild = new Map<number, number[]>();
    const { hashes, symbols, mask, lengths } = this;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hash[at] ?? 0;
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      const length = end - start;
      let slot = hash & mask;
      for (;;) {
        const symbol = symbols[slot] ?? 0;
        if (symbol === 0) break;
        if (hashes[slot] === hash && (lengths[symbol] === length || hasHiddenCharacters(text, start, end))) {
          word[at] = symbol;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (length < STEM || tokens.kind[at] !== TokenKind.word) continue;
      if (this.heads[pairAt(text, start)] === 0 && this.tails[pairAt(text, end - 2)] === 0) continue;
      const found = this.wildcardsOf(text, start, end);
      if (!found) continue;
      wild.set(at, found);
      isWild[at] = 1;
    }
    return { word, isWild, wild };
  }

  private wildcardsOf(text: string, start: number, end: number): number[] | null {
    const heads = this.prefixes.get(hashWord(text, start, start + STEM));
    const tails = this.suffixes.get(hashWord(text, end - STEM, end));
    if (!heads && !tails) return null;
    const folded = text.slice(start, end).toLowerCase();
    const found = [
      ...(heads ?? []).filter((each) => folded.startsWith(each.text)),
      ...(tails ?? []).filter((each) => folded.endsWith(each.text)),
    ];
    return found.length > 0 ? found.map(({ symbol }) => symbol) : null;
  }
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
