import { expect, test } from 'vitest';
import { inOneLine, readText, shortQuote } from '../src/index.ts';
import { readMarkdown } from '../src/read/markdown.ts';

const all = (letter: ReturnType<typeof readText>): string => inOneLine(letter, { start: 0, end: letter.text.length });

test('items of a list are told apart on one line', () => {
  expect(all(readMarkdown('Zet in uw bezwaar:\n\n- uw naam\n- de datum\n- uw handtekening.\n'))).toBe(
    'Zet in uw bezwaar: uw naam; de datum; uw handtekening.',
  );
  expect(all(readText('Zet in uw bezwaar:\n- uw naam,\n- de datum;\n- uw handtekening'))).toBe(
    'Zet in uw bezwaar: uw naam, de datum; uw handtekening',
  );
});

test('other lines are told apart too, but not those of one sentence', () => {
  expect(all(readText('Gemeente Waardrecht\nPostbus 40\n1230 AA Waardrecht'))).toBe(
    'Gemeente Waardrecht, Postbus 40, 1230 AA Waardrecht',
  );
  const wrapped = 'U kunt binnen zes weken na de datum van deze brief\nbezwaar maken bij het college van Waardrecht.';
  expect(all(readText(wrapped))).toBe(wrapped.replace('\n', ' '));
});

test('a quote holds the words of its place alone, and is cut when they are many', () => {
  const letter = readText('- uw naam en adres\n- de datum');
  expect(shortQuote(letter, { start: letter.text.indexOf('adres'), end: letter.text.length })).toBe('adres; de datum');
  const long = readText(`${'woord '.repeat(40)}.`);
  expect(shortQuote(long, { start: 0, end: 240 })).toBe(`${'woord '.repeat(15).trim()}…`);
});
