import { expect, test } from 'vitest';
import { JsonRows, writeJsonRows } from '../src/model/rows.ts';

const written = [{ text: 'a,\nb' }, { text: '"' }, { text: 'ë' }];

test('reads each row that was written, and gives the same object every time', () => {
  const rows = new JsonRows<{ text: string }>(writeJsonRows(written));
  expect(rows.length).toBe(3);
  expect(rows.at(1)).toEqual(written[1]);
  expect(rows.at(1)).toBe(rows.at(1));
  expect(rows.at(3)).toBeUndefined();
  expect([...rows]).toEqual(written);
});

test('what it reads is JSON as a whole too', () => {
  expect(JSON.parse(writeJsonRows(written))).toEqual(written);
});

test('has no rows where none were written', () => {
  const rows = new JsonRows(writeJsonRows([]));
  expect(rows.length).toBe(0);
  expect([...rows]).toEqual([]);
});
