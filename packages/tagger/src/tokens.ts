/** Tokens in order, as columns: token `i` runs from `start[i]` up to `end[i]` (UTF-16 offsets into a text). */
export interface TokenColumns {
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
}

/** Sentences in order, as columns: sentence `i` holds the tokens `first[i]` up to `last[i]`. */
export interface SentenceColumns {
  readonly count: number;
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
}

/** A text that is cut into tokens and sentences. */
export interface TokenText {
  readonly text: string;
  readonly tokens: TokenColumns;
  readonly sentences: SentenceColumns;
}

/** One sentence out of its words. */
export function sentenceOf(words: readonly string[]): TokenText {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  let at = 0;
  words.forEach((word, index) => {
    start[index] = at;
    end[index] = at + word.length;
    at += word.length + 1;
  });
  return {
    text: words.join(' '),
    tokens: { count: words.length, start, end },
    sentences: { count: 1, first: [0], last: [words.length] },
  };
}
