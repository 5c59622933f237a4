import { toString as textOf } from 'nlcst-to-string';
import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import type { Letter, Span } from '../src/model/letter.ts';
import { parse } from '../src/parse/parse.ts';
import { readHtml } from '../src/read/html.ts';
import { createLocator } from '../src/read/locator.ts';
import { readMarkdown } from '../src/read/markdown.ts';
import { readText } from '../src/read/text.ts';
import { toNlcst } from '../src/retext/index.ts';
import { corpusLetters } from './corpus.ts';
import { mutated, randomLetter, randomNumbers } from './parse/generated-letters.ts';

const READERS = { text: readText, markdown: readMarkdown, html: readHtml };
const ROUNDS = 150;
/** `check` takes longer, so it sees one letter in this many. */
const CHECKED = 3;

/** What is wrong with a letter and its tokens; empty when all is well. */
function faults(letter: Letter, source: string): string[] {
  const { text, blocks, placeholders } = letter;
  const found: string[] = [];
  const inOrder = (name: string, spans: readonly Span[]): void => {
    let last = 0;
    for (const { start, end } of spans) {
      if (start < last || end <= start || end > text.length)
        found.push(`${name} ${start}-${end} behind ${last} of ${text.length}`);
      last = end;
    }
  };
  inOrder('block', blocks);
  inOrder('placeholder', placeholders);
  const { tokens, sentences, blockFirst, blockSentence } = parse(letter);
  const spans = Array.from({ length: tokens.count }, (_, at) => ({
    start: tokens.start[at] ?? -1,
    end: tokens.end[at] ?? -1,
  }));
  inOrder('token', spans);
  let covered = 0;
  for (let at = 0; at < sentences.count; at++) {
    if (sentences.first[at] !== covered)
      found.push(`sentence ${at} starts at token ${sentences.first[at]}, not at ${covered}`);
    covered = sentences.last[at] ?? -1;
    const block = sentences.block[at] ?? -1;
    if (covered > (blockFirst[block + 1] ?? -1) || (blockSentence[block] ?? -1) > at)
      found.push(`sentence ${at} leaves its block`);
  }
  if (covered !== tokens.count) found.push(`${tokens.count - covered} tokens without a sentence`);
  blocks.forEach(({ start, end }, block) => {
    const words = text.slice(start, end).replace(/\s/g, '').length;
    let held = 0;
    for (let at = blockFirst[block] ?? 0; at < (blockFirst[block + 1] ?? 0); at++)
      held += text.slice(tokens.start[at], tokens.end[at]).replace(/\s/g, '').length;
    if (words !== held) found.push(`block ${block} has ${words} characters and its tokens ${held}`);
  });
  if (textOf(toNlcst(letter)) !== text) found.push('the tree loses text');
  const locate = createLocator(letter, source);
  for (let offset = 0; offset <= text.length; offset += 7) {
    const place = locate(offset);
    if ('line' in place && (place.line < 1 || place.column < 1))
      found.push(`offset ${offset} at ${place.line}:${place.column}`);
  }
  return found;
}

function checkFaults(letter: Letter): string[] {
  const { findings, failures } = check(letter);
  const outside = ({ start, end }: Span): boolean => start < 0 || end < start || end > letter.text.length;
  const spans = findings.flatMap((finding) => [finding, ...finding.suggestions.flatMap(({ edits }) => edits)]);
  // Rules whose code is still to come say so; any other failure is one.
  const thrown = failures
    .filter(({ message }) => !message.startsWith('no code for rule'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  return [...thrown, ...spans.filter(outside).map(({ start, end }) => `finding ${start}-${end}`)];
}

describe('letters out of random pieces', () => {
  for (const [format, read] of Object.entries(READERS))
    test(format, { timeout: 120_000 }, () => {
      for (let seed = 0; seed < ROUNDS; seed++) {
        const source = randomLetter(randomNumbers(seed));
        const letter = read(source);
        expect(faults(letter, source), `seed ${seed}`).toEqual([]);
        if (seed % CHECKED === 0) expect(checkFaults(letter), `seed ${seed}`).toEqual([]);
      }
    });
});

describe('mutated letters of the corpus', () => {
  const sources = corpusLetters().map(({ source }) => source);
  for (const [format, read] of Object.entries(READERS))
    test(format, { timeout: 120_000 }, () => {
      for (let seed = 0; seed < ROUNDS; seed++) {
        const source = mutated(sources[seed % sources.length] ?? '', randomNumbers(seed));
        const letter = read(source);
        expect(faults(letter, source), `seed ${seed}`).toEqual([]);
        if (seed % CHECKED === 0) expect(checkFaults(letter), `seed ${seed}`).toEqual([]);
      }
    });
});
