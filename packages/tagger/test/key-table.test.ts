import { expect, test } from 'vitest';
import { KEY_BITS, KeyTable } from '../src/key-table.ts';
import { packKeys, packShorts } from '../train/pack.ts';

const LAST = 2 ** KEY_BITS - 1;

const tableOf = (keys: readonly number[], values: readonly number[]): KeyTable =>
  new KeyTable(packKeys(Int32Array.from(keys)), packShorts(values));

test('finds every key, the first and the last one too, and nothing else', () => {
  const keys = [0, 1, 2, 5_000_000, 5_000_001, 40_000_000, LAST];
  const table = tableOf(keys, [7, 0, 9, 10, 11, 12, 65_535]);
  expect(keys.map((key) => table.get(key))).toEqual([7, 0, 9, 10, 11, 12, 65_535]);
  expect([3, 4_999_999, 39_999_999, 40_000_001, LAST - 1].map((key) => table.get(key))).toEqual([-1, -1, -1, -1, -1]);
});

test('finds nothing in an empty table', () => {
  const table = tableOf([], []);
  expect([0, 1, LAST].map((key) => table.get(key))).toEqual([-1, -1, -1]);
});

test('a number that has no room in the model is refused', () => {
  expect(() => packShorts([65_536])).toThrow(RangeError);
  expect(() => packKeys(Int32Array.from({ length: 300 }, (_, index) => index))).toThrow(RangeError);
});
