import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/text.ts';

/** A text and its sentences; the text alone stands for a text that is one sentence. */
export type SentenceCase = readonly [text: string, ...sentences: string[]];

/** The sentences of a plain-text letter, each from its first token to the end of its last. */
export function sentencesOf(text: string): string[] {
  const letter = readText(text);
  const { sentences, tokens } = parse(letter);
  return Array.from({ length: sentences.count }, (_, at) =>
    letter.text.slice(tokens.start[sentences.first[at] ?? 0], tokens.end[(sentences.last[at] ?? 0) - 1]),
  );
}

export function check(text: string, expected: readonly string[]): void {
  expect(sentencesOf(text)).toEqual(expected);
}

/** One test a row. */
export function checkAll(rows: readonly SentenceCase[]): void {
  for (const [text, ...sentences] of rows) {
    test(JSON.stringify(text).slice(1, -1), () => check(text, sentences.length > 0 ? sentences : [text]));
  }
}
