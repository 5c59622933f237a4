import { describe, expect, test } from 'vitest';
import { letter } from '../letters.ts';
import { on } from './steps.ts';
import type { Open } from './workplace.ts';

/** Replacing changes what was asked for, in one step of undo. */
export function replacing(open: Open): void {
  describe('replacing', () => {
    test('one step of undo', async () => {
      const { host, desk } = await open(letter);
      const before = await desk.text();
      expect(
        await on(host, 'aanvraag ingediend', (reading, place) => host.replace(reading, place, 'verzoek ingediend')),
      ).toBe('done');
      expect((await desk.text())[2]).toContain('een verzoek ingediend');
      expect(await desk.stepsBack()).toBe(1);
      await desk.undo();
      expect(await desk.text()).toEqual(before);
    });

    test('what stays the same keeps its looks', async () => {
      const { host, desk } = await open({
        body: [{ runs: ['Betaal ', { text: 'voor 1 mei', bold: true }, ' het verschuldigde bedrag.'] }],
      });
      await on(host, 'Betaal voor 1 mei het verschuldigde bedrag.', (reading, place) => {
        return host.replace(reading, place, 'Betaal voor 1 mei het bedrag.');
      });
      expect((await desk.text())[0]).toBe('Betaal voor 1 mei het bedrag.');
      expect((await desk.looks())[0]).toBe('Standaard [Betaal |*voor 1 mei*| het |bedrag.]');
    });

    test('a point gets its text', async () => {
      const { host, desk } = await open({ body: ['Stuur dit op.'] });
      const reading = await host.readLetter();
      expect(await host.replace(reading, { start: 5, end: 5, actual: '' }, ' ons')).toBe('done');
      expect((await desk.text())[0]).toBe('Stuur ons dit op.');
    });

    test.each([
      ['with a note in it', 'geld binnen'],
      ['that is a merge field', '«Aanhef»'],
      ['over two paragraphs', 'Bedrag\n€ 250'],
    ])('refuses what would lose something: a place %s', async (_, words) => {
      const { host, desk } = await open(letter);
      const before = await desk.text();
      expect(await on(host, words, (reading, place) => host.replace(reading, place, 'iets'))).toBe('unsupported');
      expect(await desk.text()).toEqual(before);
    });

    test('a document to read only', async () => {
      const { host } = await open(letter, { readOnly: true });
      expect(
        await on(host, 'aanvraag ingediend', (reading, place) => host.replace(reading, place, 'verzoek ingediend')),
      ).toBe('failed');
      expect(await host.documentValues.write('a', '1')).toBe('failed');
    });
  });
}
