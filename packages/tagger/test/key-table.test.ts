import { expect, test } from 'vitest';
import { KEY_BITS, KeyTable } from '../src/key-table.ts';

const LAST = 2 ** KEY_BITS - 1;

test('finds every key, the first and the last one too, and nothing else', () => {
  const keys = Int32Array.from([0, 1, 2, 5_000_000, 5_000_001, 40_000_000, LAST]);
  const table = new KeyTable(keys, [7, 0, 9, 10, 11, 12, 13]);
  expect(Array.from(keys, (key) => table.get(key))).toEqual([7, 0, 9, 10, 11, 12, 13]);
  expect([3, 4_999_999, 39_999_999, 40_000_001, LAST - 1].map((key) => table.get(key))).toEqual([-1, -1, -1, -1, -1]);
});

test('finds nothing in an empty table', () => {
  const table = new KeyTable(new Int32Array(0), []);
  expect([0, 1, LAST].map((key) => table.get(key))).toEqual([-1, -1, -1]);
});
