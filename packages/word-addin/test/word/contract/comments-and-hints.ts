import { describe, expect, test } from 'vitest';
import { letter } from '../letters.ts';
import { eventually, on, show } from './steps.ts';
import type { Open } from './workplace.ts';

/** Comments come on request alone; hints when they come. */
export function commentsAndHints(open: Open): void {
  describe('comments', () => {
    test('only on request, at the place', async () => {
      const { host, desk } = await open(letter);
      await show(host, ['besproken']);
      expect(await desk.comments()).toEqual([]);
      expect(await on(host, 'besproken', (reading, place) => host.comment(reading, place, 'Kan dit korter?'))).toBe(
        'done',
      );
      expect(await desk.comments()).toEqual([{ text: 'Kan dit korter?', on: 'besproken' }]);
    });

    test('not in headers, where Word loses them without a word (341)', async () => {
      const { host, desk } = await open(letter);
      expect(await on(host, 'afdeling Werk', (reading, place) => host.comment(reading, place, 'x'))).toBe(
        'unsupported',
      );
      expect(await desk.comments()).toEqual([]);
    });

    test('not on a Word that has none', async () => {
      const { host } = await open(letter, { version: 1.3 });
      expect(await on(host, 'besproken', (reading, place) => host.comment(reading, place, 'x'))).toBe('unsupported');
    });
  });

  describe('hints', () => {
    test('come when somebody types', async () => {
      const { desk, heard } = await open(letter);
      await desk.type(2, 0, 1, 'I');
      await eventually(async () => expect((await heard()).hints).toBeGreaterThan(0));
    });

    test('come on a Word without events of paragraphs too', async () => {
      const { desk, heard } = await open(letter, { version: 1.3 });
      await desk.type(2, 0, 1, 'I');
      await eventually(async () => expect((await heard()).hints).toBeGreaterThan(0));
    });

    test('may get lost (3864, 4874, 5400, 5089): a new reading knows all the same', async () => {
      const { host, desk, heard } = await open(letter, { losesEvents: true });
      await show(host, ['besproken']);
      await desk.type(4, 0, 3, 'We');
      expect((await heard()).hints).toBe(0);
      const { letter: read } = await host.readLetter();
      expect(read.text).toContain('We hebben uw verzoek besproken');
    });
  });
}
