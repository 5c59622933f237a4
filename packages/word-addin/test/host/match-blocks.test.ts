import { expect, test } from 'vitest';
import { matchBlocks } from '../../src/host/word/match-blocks.ts';

/** Which paragraphs belong to each block: `=` and numbers when the text is the same, `~` when only the order says so. */
function match(blocks: string, paragraphs: string): string {
  const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
  return matchBlocks(words(blocks), words(paragraphs))
    .map(({ exact, paragraphs: own }) => (own.length === 0 ? '-' : `${exact ? '=' : '~'}${own.join('+')}`))
    .join(' ');
}

test.each([
  ['the same', 'een twee drie', 'een twee drie', '=0 =1 =2'],
  ['nothing', '', 'een', ''],
  ['no paragraphs', 'een twee', '', '- -'],
  ['a mark between two is deleted', 'eentwee drie', 'een twee drie', '=0+1 =2'],
  ['a block of a text box', 'een doos twee', 'een twee', '=0 - =1'],
  ['a paragraph that just came', 'een twee', 'een nieuw twee', '=0 =2'],
  ['another text at the same place', 'een keuze drie', 'een ander drie', '=0 ~1 =2'],
  ['another text at the end', 'een keuze', 'een ander', '=0 ~1'],
  ['repeated texts', 'een een twee een', 'een een twee een', '=0 =1 =2 =3'],
  ['a repeated text after one that came', 'een twee een', 'nieuw een twee een', '=1 =2 =3'],
])('%s', (_, blocks, paragraphs, expected) => {
  expect(match(blocks, paragraphs)).toBe(expected);
});

test('a thousand blocks that fit nothing take no time', () => {
  const blocks = Array.from({ length: 1000 }, (_, index) => `blok${index}`);
  const paragraphs = Array.from({ length: 1000 }, (_, index) => `alinea${index}`);
  const start = performance.now();
  matchBlocks(blocks, paragraphs);
  expect(performance.now() - start).toBeLessThan(500);
});
