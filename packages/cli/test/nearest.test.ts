import { expect, it } from 'vitest';
import { nearest } from '../src/nearest.ts';

const rules = ['bezwaar/termijn-ontbreekt', 'taal/lange-zin', 'taal/lange-lijst', 'jargon/vervang-woord'];

it.each([
  ['taal/langezin', 'taal/lange-zin'],
  ['lange-zin', 'taal/lange-zin'],
  ['termijn-ontbreekt', 'bezwaar/termijn-ontbreekt'],
  ['Taal/Lange-Zin', 'taal/lange-zin'],
  ['xyzxyz', undefined],
])('%s looks like %s', (word, candidate) => {
  expect(nearest(word, rules)).toBe(candidate);
});
