import { CLAUSE_START, nextState } from './clause-state.ts';
import type { Columns } from './columns.ts';
import { addHistory, addSpelling, addWords, type Features } from './features.ts';
import { labelOf } from './labels.ts';
import { emptyLookahead, lookAhead } from './lookahead.ts';
import type { TokenText } from './tokens.ts';
import type { Word } from './word.ts';
import { NOT_CERTAIN, type WordClasses } from './word-classes.ts';

/** Decides one token: gives the best of the candidates for these features. */
export interface Scorer {
  best(features: Features, candidates: Uint8Array, token: number): number;
}

/** What decoding needs besides the text. */
export interface Decoder {
  readonly classes: WordClasses;
  /** The class of a word by its hash, 0 for a new word. */
  readonly find: (hash: number) => number;
  readonly features: Features;
  readonly word: Word;
  readonly scorer: Scorer;
}

const X = labelOf('X');

/** Labels all tokens of a text, from left to right and without going back. Linear. A token outside every sentence gets `X`. */
export function decode(decoder: Decoder, text: TokenText, columns: Columns): Uint8Array {
  const { classes, find, features, word, scorer } = decoder;
  const { tokens, sentences } = text;
  const labels = new Uint8Array(tokens.count).fill(X);
  const ahead = emptyLookahead(tokens.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    const surroundings = { columns, ahead, first, last };
    lookAhead(columns, first, last, ahead);
    let state = CLAUSE_START;
    for (let token = first; token < last; token++) {
      let label = columns.certain[token] ?? NOT_CERTAIN;
      if (label === NOT_CERTAIN) {
        const wordClass = columns.wordClass[token] ?? 0;
        features.count = 0;
        addWords(features, surroundings, token);
        if (classes.rare[wordClass]) {
          word.read(text.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0);
          addSpelling(features, surroundings, token, word, find, classes);
        }
        addHistory(features, surroundings, token, labels, state);
        features.finish();
        label = scorer.best(features, classes.candidatesOf(wordClass), token);
      }
      labels[token] = label;
      state = nextState(state, label);
    }
  }
  return labels;
}
