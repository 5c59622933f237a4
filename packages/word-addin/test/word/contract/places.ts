import { describe, expect, test } from 'vitest';
import { letter, looseLetter } from '../letters.ts';
import { webWord } from '../model/switches.ts';
import { eventually, on, placeOf, show } from './steps.ts';
import type { Open } from './workplace.ts';

/** A place is found again, selected and lit up, without a change to the document. */
export function places(open: Open): void {
  describe('places', () => {
    test.each([
      ['a word in three runs', 'aanvraag ingediend'],
      ['over deleted words', 'verzoek in behandeling'],
      ['over a note', 'geld binnen'],
      ['in a table', '€ 250'],
      ['in a header', 'afdeling Werk'],
      ['in a footer', 'Postbus 12'],
      ['in a note', 'artikel 35'],
      ['over a line end', 'groet,\nA. de'],
    ])('%s', async (_, words) => {
      const { host, desk } = await open(letter);
      expect(await on(host, words, (reading, place) => host.select(reading, place))).toBe('done');
      const selected = (await desk.selected()) ?? '';
      expect(selected.replace('niet ', '').replace('\u0002', '').replace('\u000b', '\n')).toBe(words);
    });

    test('the second of the same words', async () => {
      const { host, desk } = await open({ body: ['De brief is een brief over een brief.', 'Een brief.'] });
      const reading = await host.readLetter();
      const start = reading.letter.text.indexOf('brief', 5);
      expect(await host.select(reading, { start, end: start + 5, actual: 'brief' })).toBe('done');
      expect(await host.replace(reading, { start, end: start + 5, actual: 'brief' }, 'verhaal')).toBe('done');
      expect((await desk.text())[0]).toBe('De brief is een verhaal over een brief.');
    });

    test('the same words in deleted text before it', async () => {
      const { host, desk } = await open({
        body: [{ runs: ['Een ', { text: 'brief over een ', deleted: true }, 'brief.'] }],
      });
      expect(await on(host, 'brief', (reading, place) => host.replace(reading, place, 'e-mail'))).toBe('done');
      expect((await desk.text())[0]).toBe('Een e-mail.');
    });

    test('a passage longer than Word searches for', async () => {
      const words = `Deze zin ${'is lang en '.repeat(40)}houdt op.`;
      const { host, desk } = await open({ body: ['Begin.', `Voor. ${words} Na.`] });
      expect(await on(host, words, (reading, place) => host.select(reading, place))).toBe('done');
      expect(await desk.selected()).toBe(words);
    });

    test('is lit up for a moment, without a change to the document', async () => {
      const { host, desk } = await open(letter);
      await on(host, 'besproken', (reading, place) => host.select(reading, place));
      await eventually(async () => expect(await desk.lit()).toEqual([]));
      expect(await desk.stepsBack()).toBe(0);
    });

    test.each([
      ['', {}],
      ['in Word on the web, where a range made of two is a step of undo (2225)', webWord],
    ])('reading, marking and selecting change nothing %s', async (_, switches) => {
      const { host, desk } = await open(letter, switches);
      for (const words of ['besproken', 'verzoek in behandeling']) {
        await show(host, [words]);
        expect(await on(host, words, (reading, place) => host.select(reading, place))).toBe('done');
      }
      expect(await desk.selected()).toMatch(/^verzoek/);
      expect(await desk.stepsBack()).toBe(0);
    });

    test('no header is asked for that is not there: Word may make it', async () => {
      for (const document of [letter, looseLetter]) {
        const { host, desk } = await open(document, { makesHeaders: true });
        await host.readLetter();
        expect(await desk.stepsBack()).toBe(0);
      }
    });

    test('a word with a deleted letter in it', async () => {
      const { host, desk } = await open({
        body: [{ runs: ['Een aan', { text: 'n', deleted: true }, 'vraag en een aanvraag.'] }],
      });
      expect(await on(host, 'aanvraag en', (reading, place) => host.replace(reading, place, 'verzoek en'))).toBe(
        'done',
      );
      expect((await desk.text())[0]).toBe('Een verzoek en een aanvraag.');
    });

    test('text that is another by now is moved', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      await desk.type(4, 0, 3, 'We');
      const place = placeOf(reading, 'besproken');
      expect(await host.select(reading, place)).toBe('moved');
      expect(await host.replace(reading, place, 'x')).toBe('moved');
      expect(await host.comment(reading, place, 'x')).toBe('moved');
      expect(await host.select(reading, { ...place, actual: 'iets anders' })).toBe('moved');
      expect(await host.select({ ...reading, version: 'geen' }, place)).toBe('moved');
    });

    test('text that stands elsewhere by now is found', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      await desk.addParagraph(0, 'Bovenaan.');
      expect(await host.replace(reading, placeOf(reading, 'besproken'), 'overlegd')).toBe('done');
      expect((await desk.text())[5]).toContain('verzoek overlegd met');
    });
  });
}
