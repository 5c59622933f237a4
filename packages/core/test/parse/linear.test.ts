import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { parse } from '../../src/parse/parse.ts';
import { readHtml } from '../../src/read/html.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';

/** Inputs on which parse-dutch is quadratic or overflows the stack, and their like; each is repeated to the wanted length. */
const PIECES: Readonly<Record<string, string>> = {
  slashes: '/',
  'full stops': '. ',
  abbreviations: 'art. ',
  'dotted abbreviations': 't.a.v.',
  initials: 'J.A. ',
  'web addresses': 'https://www.waardrecht.nl/a/b?c=d ',
  'addresses without spaces': 'www.a.nl/',
  'mail addresses': 'info@waardrecht.nl ',
  'nearly mail addresses': 'a.b@',
  'one word': 'a',
  'one number': '1',
  'numbers with full stops': '1.',
  'words with underscores': 'a_',
  hyphens: 'a-',
  apostrophes: "'s",
  'quotes behind full stops': '."',
  amounts: '€ ',
  accents: 'x\u0301',
  emoji: '🎉',
  lines: 'a\n',
  columns: 'a\tb',
  blanks: '{{a}}',
  'open blanks': '{{',
  'open comments': '{# {{! <#-- {% comment ',
  'silencing comments': '<!-- klarebrief-negeer taal/lange-zin -->',
  'lines with silencing comments': 'Ja {# klarebrief-negeer taal/lange-zin #}\n',
  brackets: '[',
  spaces: ' ',
  'ordinary sentences': 'U kunt binnen zes weken bezwaar maken bij het college. ',
};
/** Growth from n to 2n is 2 when linear and 4 when quadratic; other jobs on the machine make the rest of the room. */
const MOST = 3.2;
/** For a test, in milliseconds: a busy machine is no fault. */
const SLOWEST = 60_000;
/** Times below this (milliseconds) say nothing of growth. */
const TOO_SHORT = 15;

/** The best of a few runs, in milliseconds: noise only ever adds. */
function time(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function checkGrowth(piece: string, size: number, run: (text: string) => unknown): void {
  const text = piece.repeat(Math.ceil((2 * size) / piece.length));
  const half = text.slice(0, size);
  run(half);
  for (let attempt = 0; ; attempt++) {
    const long = time(() => run(text));
    const growth = long / time(() => run(half));
    if (long < TOO_SHORT || growth < MOST) return;
    if (attempt === 2) expect(growth).toBeLessThan(MOST);
  }
}

describe('reading and parsing plain text grows with its length', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 100_000, (text) => parse(readText(text))));
});

describe('so does the whole check', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 15_000, (text) => check(readText(text))));
});

describe('and reading HTML', () => {
  for (const [name, piece] of [
    ['open elements', '<div>'],
    ['bold in bold', '<b>'],
    ['paragraphs', '<p>U kunt bezwaar maken.</p>'],
    ['entities', '&amp;'],
    ['comments', '<!--a-->'],
    ['tables', '<table><tr><td>a'],
  ] as const)
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 20_000, (text) => parse(readHtml(text))));
});

describe('and reading Markdown', () => {
  for (const name of [
    'slashes',
    'full stops',
    'abbreviations',
    'web addresses',
    'one word',
    'blanks',
    'ordinary sentences',
  ])
    test(name, { timeout: SLOWEST }, () =>
      checkGrowth(PIECES[name] ?? '', 20_000, (text) => parse(readMarkdown(text))),
    );
});

test('a million characters without a space are one word', () => {
  const { tokens, sentences } = parse(readText('a'.repeat(1_000_000)));
  expect([tokens.count, tokens.end[0], sentences.count]).toEqual([1, 1_000_000, 1]);
});
