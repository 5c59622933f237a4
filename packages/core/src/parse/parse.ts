import type { Letter } from '../model/letter.ts';
import { foldWord } from './hash.ts';
import { type ParsedBlock, putBlock, takeBlock } from './parsed-block.ts';
import { scan } from './scan.ts';
import { SentenceBuffer, type Sentences, splitBlock } from './sentences.ts';
import { TokenBuffer, type Tokens } from './tokens.ts';

/** The tokens and sentences of a letter. */
export interface ParsedText {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Block `b` holds the tokens `blockFirst[b]` up to `blockFirst[b + 1]`. */
  readonly blockFirst: Int32Array;
  /** Block `b` holds the sentences `blockSentence[b]` up to `blockSentence[b + 1]`. */
  readonly blockSentence: Int32Array;
}

/** Where the tokens and sentences of a block are kept for a next letter that holds it. */
export interface ParsedBefore {
  parsed?: ParsedBlock;
}

/**
 * Scans and splits a letter, block by block. Linear; never throws. `known`: what is kept of each block, if anything; a block of which
 * nothing is kept is scanned, and then kept.
 */
export function parse(
  letter: Pick<Letter, 'text' | 'blocks' | 'placeholders'>,
  known?: readonly ParsedBefore[],
): ParsedText {
  const { text, blocks, placeholders } = letter;
  const tokens = new TokenBuffer(Math.max(16, text.length >> 2));
  const sentences = new SentenceBuffer();
  const blockFirst = new Int32Array(blocks.length + 1);
  const blockSentence = new Int32Array(blocks.length + 1);
  blocks.forEach((each, index) => {
    const from = tokens.count;
    blockFirst[index] = from;
    const firstSentence = sentences.count;
    blockSentence[index] = firstSentence;
    const before = known?.[index];
    if (before?.parsed) {
      putBlock(before.parsed, each.start, index, tokens, sentences);
      return;
    }
    scan(text, each.start, each.end, placeholders, tokens);
    splitBlock(text, tokens, from, tokens.count, index, sentences);
    if (before) before.parsed = takeBlock(tokens, from, sentences, firstSentence, each.start);
  });
  blockFirst[blocks.length] = tokens.count;
  blockSentence[blocks.length] = sentences.count;
  return { tokens, sentences, sentenceOf: sentenceOf(tokens.count, sentences), blockFirst, blockSentence };
}

function sentenceOf(tokens: number, { count, first, last }: Sentences): Int32Array {
  const of = new Int32Array(tokens);
  for (let sentence = 0; sentence < count; sentence++)
    for (let token = first[sentence] ?? 0; token < (last[sentence] ?? 0); token++) of[token] = sentence;
  return of;
}

/** The words of a phrase, folded, cut as the scanner cuts a letter. For authors of patterns. */
export function scanWords(phrase: string): string[] {
  const tokens = new TokenBuffer(16);
  scan(phrase, 0, phrase.length, [], tokens);
  return Array.from({ length: tokens.count }, (_, at) => foldWord(phrase.slice(tokens.start[at], tokens.end[at])));
}
