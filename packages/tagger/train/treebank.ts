import type { TokenText } from '../src/tokens.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';
import { goldLabel } from './gold-label.ts';

/** Sentences of a treebank as the tagger reads text, with what it should say of them. */
export interface Treebank {
  readonly text: TokenText;
  readonly labels: Uint8Array;
  readonly tokens: readonly GoldToken[];
  readonly sentences: readonly GoldSentence[];
}

/** Puts sentences behind each other in one text. */
export function treebankOf(sentences: readonly GoldSentence[]): Treebank {
  const tokens = sentences.flat();
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  let offset = 0;
  tokens.forEach(({ form }, token) => {
    start[token] = offset;
    end[token] = offset + form.length;
    offset += form.length + 1;
  });
  const first = new Int32Array(sentences.length);
  const last = new Int32Array(sentences.length);
  let at = 0;
  sentences.forEach((sentence, index) => {
    first[index] = at;
    at += sentence.length;
    last[index] = at;
  });
  return {
    text: {
      text: tokens.map(({ form }) => form).join(' '),
      tokens: { count: tokens.length, start, end },
      sentences: { count: sentences.length, first, last },
    },
    labels: Uint8Array.from(sentences.flatMap((sentence) => sentence.map((token) => goldLabel(sentence, token)))),
    tokens,
    sentences,
  };
}
