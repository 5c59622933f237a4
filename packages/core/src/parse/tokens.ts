/** What a token is. White space is no token: it is what lies between two tokens. */
export const TokenKind = {
  /** Letters, with digits, hyphens and apostrophes inside. */
  word: 1,
  /** A word with the full stop that belongs to it: "art.", "J.A.", "t.a.v.". */
  abbreviation: 2,
  /** Starts with a digit: 12, 6:7, 1.250,50, 12-03-2026, 2e. */
  number: 3,
  /** A currency sign with its number: € 1.250,50. */
  amount: 4,
  /** Ends a sentence: . ! ? … */
  terminal: 5,
  /** Any other mark: , ; ( ) " and so on. One code point a token. */
  punctuation: 6,
  url: 7,
  email: 8,
  /** A merge field or another blank of a template; stands for a noun. */
  placeholder: 9,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * All tokens of a letter in order, as columns: token `i` runs from `start[i]` to `end[i]` (UTF-16 offsets into the text).
 * `hash` is `hashWord` of the token for words, abbreviations and numbers and of the mark itself for punctuation.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
}

/** Bytes of one token over all columns. */
const ROW = 13;

/** Collects tokens; the columns grow by doubling. They share one piece of memory: a piece each takes three times as long to get. */
export class TokenBuffer implements Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  kind: Uint8Array;
  private capacity: number;

  /** `capacity`: the number of tokens to start with. */
  constructor(capacity: number) {
    this.capacity = capacity;
    const memory = new ArrayBuffer(capacity * ROW);
    this.start = new Int32Array(memory, 0, capacity);
    this.end = new Int32Array(memory, capacity * 4, capacity);
    this.hash = new Int32Array(memory, capacity * 8, capacity);
    this.kind = new Uint8Array(memory, capacity * 12, capacity);
  }

  push(kind: number, start: number, end: number, hash: number): void {
    const at = this.count++;
    if (at === this.capacity) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.hash[at] = hash;
  }

  /** Adds tokens of another text, moved by `offset` (UTF-16 units). */
  append({ count, start, end, kind, hash }: Tokens, offset: number): void {
    for (let at = 0; at < count; at++)
      this.push(kind[at] ?? 0, (start[at] ?? 0) + offset, (end[at] ?? 0) + offset, hash[at] ?? 0);
  }

  /** Takes back the tokens from this one on. */
  dropFrom(token: number): void {
    this.count = token;
  }

  private grow(): void {
    const wider = new TokenBuffer(this.capacity * 2);
    wider.start.set(this.start);
    wider.end.set(this.end);
    wider.hash.set(this.hash);
    wider.kind.set(this.kind);
    this.start = wider.start;
    this.end = wider.end;
    this.hash = wider.hash;
    this.kind = wider.kind;
    this.capacity = wider.capacity;
  }
}
