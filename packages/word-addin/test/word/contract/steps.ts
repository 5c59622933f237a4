import { expect } from 'vitest';
import type { Mark, MarkLevel, Outcome, Reading, TextPlace } from '../../../src/host/host.ts';
import type { Workplace } from './workplace.ts';

/** Bounds of what may take long in a browser, in milliseconds. */
const PATIENCE = 3000;

/** The first place of these words in a reading. */
export function placeOf({ letter: { text } }: Reading, words: string): TextPlace {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, actual: words };
}

/** A mark on the first place of each of these words: `m0`, `m1` … */
export function marksOn(
  reading: Reading,
  words: readonly string[],
  suggestions: readonly string[] = [],
): readonly Mark[] {
  return words.map((each, index) => ({ ...placeOf(reading, each), id: `m${index}`, severity: 'warning', suggestions }));
}

/** Reads the letter and marks these words in it. */
export async function show(
  host: Workplace['host'],
  words: readonly string[],
  suggestions?: readonly string[],
): Promise<MarkLevel> {
  const reading = await host.readLetter();
  return host.showMarks(reading, marksOn(reading, words, suggestions));
}

/** Reads the letter and does something at the first place of these words. */
export async function on(
  host: Workplace['host'],
  words: string,
  act: (reading: Reading, place: TextPlace) => Promise<Outcome>,
): Promise<Outcome> {
  const reading = await host.readLetter();
  return act(reading, placeOf(reading, words));
}

/** Tries until it holds, or the patience is over. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
