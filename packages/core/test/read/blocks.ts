import { expect } from 'vitest';
import type { Letter } from '../../src/model/letter.ts';
import { createLocator } from '../../src/read/locator.ts';

const SHORT = { heading: 'h', paragraph: 'p', 'list-item': 'li', 'table-cell': 'td' } as const;

/** The blocks of a letter, each as its kind and its text: "p Geachte heer,". A heading carries its level, "h2 Ons besluit". */
export function blocksOf(letter: Letter): string[] {
  return letter.blocks.map(
    ({ kind, level, emphasised, region, start, end }) =>
      `${SHORT[kind]}${level ?? ''}${emphasised ? '!' : ''}${region === 'body' ? '' : `(${region})`} ${letter.text.slice(start, end)}`,
  );
}

/**
 * Checks that a word of the text is found back in the source: `spelled` is how the source writes it (the first one there).
 * Columns are counted in UTF-16 units from 1.
 */
export function checkPlace(letter: Letter, source: string, word: string, spelled = word): void {
  const at = letter.text.indexOf(word);
  expect(at, `${word} in ${letter.text}`).toBeGreaterThanOrEqual(0);
  const before = source.slice(0, source.indexOf(spelled));
  const place = createLocator(letter, source)(at);
  expect(place).toEqual({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
}
