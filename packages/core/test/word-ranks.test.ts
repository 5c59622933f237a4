import { loadWordRanks } from '@klarebrief/word-ranks';
import { expect, test } from 'vitest';
import { hashWord } from '../src/parse/hash.ts';

test('the table was made with the hash that core looks words up by', () => {
  const ranks = loadWordRanks();
  const rank = (word: string): number => ranks.rank(hashWord(word));
  expect(rank('ik')).toBeLessThan(10);
  expect(rank('Ik')).toBe(rank('ik'));
  expect(rank('één')).toBeGreaterThan(0);
  expect(rank('gemeentelijke')).toBe(0);
});
