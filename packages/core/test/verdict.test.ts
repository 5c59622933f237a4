import { expect, test } from 'vitest';
import { check, readText, verdictOf } from '../src/index.ts';

const verdict = (text: string): string => {
  const { mark, text: said } = verdictOf(check(readText(text)));
  return `${mark}: ${said}`;
};

test('a letter without findings can go', () => {
  expect(verdict('Beste bewoner,\n\nWij maken de straat opnieuw.')).toBe('good: U kunt deze brief versturen');
});

test('a letter without sentences is not praised', () => {
  expect(verdict('Geachte heer,')).toBe('doubtful: In deze brief staan geen zinnen. Klare Brief kan niets nakijken');
});
