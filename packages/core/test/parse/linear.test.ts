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
  'articles of law': 'art. 6:7 jo. ',
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
  'page numbers': 'zes\n\n- 2 -\n\n',
  columns: 'a\tb',
  blanks: '{{a}}',
  'open blanks': '{{',
  'open comments': '{# {{! <#-- {% comment ',
  'silencing comments': '<!-- klarebrief-negeer taal/lange-zin -->',
  'lines with silencing comments': 'Ja {# klarebrief-negeer taal/lange-zin #}\n',
  brackets: '[',
  'question marks': '?',
  'at signs': '@',
  'half dates': 'xx-',
  'dotted blanks': '... ',
  spaces: ' ',
  'ordinary sentences': 'U kunt binnen zes weken bezwaar maken bij het college. ',
};
/** Inputs on which a parser of Markdown is quadratic, or runs out of stack. */
const MARKDOWN: Readonly<Record<string, string>> = {
  'rows of a table': '| Huur | € 600 |\n',
  'tables in a row': '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  'open emphasis': '*a_',
  'open strong': '***a',
  'open emphasis in lines': '*a_\n',
  'open emphasis in paragraphs': '*a_*a_*a_\n\n',
  'strong in items': '- **a** b\n',
  'strings of code': '`a``b```c````d',
  'open links': '[a](',
  'open images': '![',
  references: '[a][b] ',
  definitions: '[a]: b\n',
  'open tags': '<a ',
  'open HTML comments': '<!--a ',
  escapes: '\\*',
  'underlined headings': 'a\n=\n',
  'open fences': '```\na\n',
  quotes: '> a\n>> b\n',
  'quotes in quotes': '>',
  'lists in lists': '- ',
  'numbered lists in lists': '1. ',
  'lists with lists': '- a\n  - b\n',
  'lists in quotes': '> - a\n',
};
/** Lists in lists, by indentation; after 300 of them from the start again. */
const NESTED = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');

/** Growth from n to 4n is 4 when linear and 16 when quadratic; caches and other jobs on the machine make the rest of the room. */
const MOST = 10;
/** For a test, in milliseconds: a busy machine is no fault. */
const SLOWEST = 120_000;
/** Times below this (milliseconds) say nothing of growth. */
const TOO_SHORT = 50;
/** How often a slow input is timed before it is called so: noise only ever adds, so the best times come near the real ones. */
const ROUNDS = 8;

/** Milliseconds of processor time, so that waiting for other jobs on the machine does not count. */
function time(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs a piece, repeated to `size` characters and to a quarter of it; the two take turns, so that a busy spell hits both. */
function checkGrowth(piece: string, size: number, run: (text: string) => unknown): void {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const quarter = text.slice(0, size / 4);
  run(quarter);
  let long = Number.POSITIVE_INFINITY;
  let short = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(
      short,
      time(() => run(quarter)),
    );
    long = Math.min(
      long,
      time(() => run(text)),
    );
    if (long < TOO_SHORT || long / short < MOST) return;
  }
  expect(long / short).toBeLessThan(MOST);
}

describe('reading and parsing plain text grows with its length', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 200_000, (text) => parse(readText(text))));
});

describe('so does the whole check', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 100_000, (text) => check(readText(text))));
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
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 40_000, (text) => parse(readHtml(text))));
});

describe('and reading Markdown', () => {
  for (const name of ['slashes', 'full stops', 'abbreviations', 'web addresses', 'one word', 'blanks', 'brackets'])
    test(name, { timeout: SLOWEST }, () => checkGrowth(PIECES[name] ?? '', 80_000, readMarkdown));
  for (const [name, piece] of Object.entries(MARKDOWN))
    test(name, { timeout: SLOWEST }, () => checkGrowth(piece, 80_000, readMarkdown));
  test('lists in lists by indentation', { timeout: SLOWEST }, () => checkGrowth(NESTED, 80_000, readMarkdown));
});

describe('and checking it', () => {
  for (const name of ['rows of a table', 'open emphasis', 'lists with lists', 'underlined headings'])
    test(name, { timeout: SLOWEST }, () =>
      checkGrowth(MARKDOWN[name] ?? '', 80_000, (text) => check(readMarkdown(text))),
    );
  test('lists in lists by indentation', { timeout: SLOWEST }, () =>
    checkGrowth(NESTED, 80_000, (text) => check(readMarkdown(text))),
  );
});

test('the rule on articles of law, alone: among all rules it would hardly show', { timeout: SLOWEST }, () =>
  checkGrowth(PIECES['articles of law'] ?? '', 500_000, (text) =>
    check(readText(text), { only: ['taal/artikelnummer-in-zin'] }),
  ),
);

test('a million characters without a space are one word', () => {
  const { tokens, sentences } = parse(readText('a'.repeat(1_000_000)));
  expect([tokens.count, tokens.end[0], sentences.count]).toEqual([1, 1_000_000, 1]);
});
