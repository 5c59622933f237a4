import { expect, test } from 'vitest';
import { letter, longLetter } from '../letters.ts';
import { webWord } from '../model/switches.ts';
import { marksOn } from './steps.ts';
import type { Open } from './workplace.ts';

/** What is kept, and how often a check goes to the document and back. */
export function valuesAndTrips(open: Open): void {
  test('values of the document and of the user', async () => {
    const { host } = await open(letter);
    for (const store of [host.documentValues, host.userValues]) {
      expect(await store.read('naam')).toBeNull();
      expect(await store.write('naam', 'waarde')).toBe('done');
      expect(await store.read('naam')).toBe('waarde');
      expect(await store.write('naam', null)).toBe('done');
      expect(await store.read('naam')).toBeNull();
    }
  });

  test.each([
    ['', {}],
    ['in Word on the web', webWord],
    ['on a Word without annotations', { version: 1.6 }],
  ])('a check of 300 paragraphs takes at most 10 round trips %s', async (_, switches) => {
    const { host, desk } = await open(longLetter, switches);
    await desk.trips();
    const first = await host.readLetter();
    const words = Array.from({ length: 60 }, (_, index) => `alinea ${index * 5 + 1} staat`).filter((each) =>
      first.letter.text.includes(each),
    );
    await host.showMarks(first, marksOn(first, words));
    expect(await desk.trips()).toBeLessThanOrEqual(10);
    await desk.type(1, 0, 2, 'Op');
    await desk.trips();
    const second = await host.readLetter();
    await host.showMarks(second, marksOn(second, words.slice(2)));
    expect(await desk.trips()).toBeLessThanOrEqual(10);
  });
}
