import { expect, test } from 'vitest';
import { Kind, Shape, Word } from '../src/word.ts';

function read(text: string): Word {
  const word = new Word();
  word.read(text, 0, text.length);
  return word;
}

test.each([
  ['gemeente', Kind.word],
  ['art.', Kind.word],
  ["'s", Kind.word],
  ['2e', Kind.word],
  ['1234AB', Kind.word],
  ['WOZ-waarde', Kind.word],
  ['12', Kind.number],
  ['1.250,50', Kind.number],
  ['€ 1.250,50', Kind.number],
  ['€\u00a02.500,-', Kind.number],
  ['12-03-2026', Kind.number],
  ['30%', Kind.number],
  ['.', Kind.mark],
  ['...', Kind.mark],
  ['–', Kind.mark],
  ['«', Kind.mark],
  ['[', Kind.mark],
  ['%', Kind.symbol],
  ['§', Kind.symbol],
  ['info@waterdam.nl', Kind.address],
  ['https://www.waterdam.nl/bezwaar', Kind.address],
  ['www.waterdam.nl', Kind.address],
  ['[naam]', Kind.blank],
  ['{{bedrag}}', Kind.blank],
  ['<datum>', Kind.blank],
  ['«Naam»', Kind.blank],
  ['____', Kind.blank],
  ['........', Kind.blank],
  ['\ufffc', Kind.blank],
  ['', Kind.symbol],
])('the kind of "%s"', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

test.each([
  ['gemeente', 0],
  ['Gemeente', Shape.capital],
  ['UWV', Shape.capital | Shape.capitals],
  ['WOZ-waarde', Shape.capital | Shape.innerCapital | Shape.hyphen],
  ['e-mail', Shape.hyphen],
  ['iPhone', Shape.innerCapital],
  ['24-jarige', Shape.digit | Shape.hyphen],
  ['Élan', Shape.capital],
  ['J.A.', Shape.capital | Shape.capitals | Shape.dot],
])('the shape of "%s"', (text, shape) => {
  expect(read(text).shape).toBe(shape);
});

test('a word is read in lower case, with straight apostrophes', () => {
  const word = read('Auto’S');
  expect(String.fromCharCode(...word.units.subarray(0, word.length))).toBe("auto's");
});

test('of a very long word the start and the end are kept', () => {
  const word = read(`begin${'x'.repeat(100_000)}einde`);
  const kept = String.fromCharCode(...word.units.subarray(0, word.length));
  expect(kept).toHaveLength(64);
  expect(kept).toMatch(/^beginx+einde$/);
});
