import type { SentenceBuffer, Sentences } from './sentences.ts';
import type { TokenBuffer, Tokens } from './tokens.ts';

/** The tokens and sentences of one block, apart from its place: offsets from the start of the block, tokens from its first. */
export interface ParsedBlock {
  readonly tokens: Tokens;
  readonly sentences: Pick<Sentences, 'count' | 'first' | 'last'>;
}

/** Takes what was added last, from these two on, out of the letter. `offset`: where the block starts (UTF-16 units). */
export function takeBlock(
  tokens: Tokens,
  firstToken: number,
  sentences: Sentences,
  firstSentence: number,
  offset: number,
): ParsedBlock {
  const until = tokens.count;
  const moved = (at: number): number => at - offset;
  const counted = (token: number): number => token - firstToken;
  return {
    tokens: {
      count: until - firstToken,
      start: tokens.start.slice(firstToken, until).map(moved),
      end: tokens.end.slice(firstToken, until).map(moved),
      kind: tokens.kind.slice(firstToken, until),
      hash: tokens.hash.slice(firstToken, until),
    },
    sentences: {
      count: sentences.count - firstSentence,
      first: sentences.first.slice(firstSentence).map(counted),
      last: sentences.last.slice(firstSentence).map(counted),
    },
  };
}

/** Adds a block that was parsed before to a letter in which it starts at `offset` and has this number. */
export function putBlock(
  block: ParsedBlock,
  offset: number,
  number: number,
  tokens: TokenBuffer,
  sentences: SentenceBuffer,
): void {
  const firstToken = tokens.count;
  tokens.append(block.tokens, offset);
  const { count, first, last } = block.sentences;
  for (let at = 0; at < count; at++)
    sentences.push(firstToken + (first[at] ?? 0), firstToken + (last[at] ?? 0), number);
}
