import { expect, test } from 'vitest';
import { createMishaps } from '../src/mishaps.ts';

test('work that fails gives what is empty, and is logged once without its words', async () => {
  const log: string[] = [];
  const { guard } = createMishaps((message) => log.push(message));
  const fails = (): Promise<number> => Promise.reject(new TypeError('Geheimwoord'));
  expect(await guard('een brief niet lezen', 0, fails)).toBe(0);
  expect(await guard('een brief niet lezen', 0, fails)).toBe(0);
  expect(await guard('een brief niet lezen', 0, async () => 1)).toBe(1);
  expect(log).toEqual(['Klare Brief kan een brief niet lezen (TypeError).']);
});
