import { describe, expect, test } from 'vitest';
import { letter } from '../letters.ts';
import { eventually, marksOn, on, show } from './steps.ts';
import type { Open } from './workplace.ts';

/** Marks stand on their words, or not at all. */
export function marks(open: Open): void {
  describe('marks', () => {
    const WORDS = [
      'aanvraag ingediend',
      'in behandeling genomen',
      'besproken',
      'binnen vier weken',
      '€ 250',
      'huurcontract',
    ];

    test('stand on the words, also over split runs, behind deleted, hidden and noted text, in tables and lists', async () => {
      const { host, desk } = await open(letter);
      expect(await show(host, WORDS)).toBe('annotations');
      expect(await desk.underlined()).toEqual(WORDS);
    });

    test('are drawn once: what did not change stays, what went away goes', async () => {
      const { host, desk } = await open(letter);
      await show(host, WORDS);
      await desk.trips();
      await show(host, WORDS);
      await show(host, ['besproken', 'Bel ons']);
      expect(await desk.underlined()).toEqual(['besproken', 'Bel ons']);
    });

    test('of two on the same words the first is drawn', async () => {
      const { host, desk } = await open(letter);
      await show(host, ['besproken', 'besproken']);
      expect(await desk.underlined()).toEqual(['besproken']);
    });

    test('none in headers, footers and notes', async () => {
      const { host, desk } = await open(letter);
      expect(await show(host, ['afdeling Werk', 'artikel 35'])).toBe('annotations');
      expect(await desk.underlined()).toEqual([]);
    });

    test('a co-author who types during the check: marks of other paragraphs stand, those of hers do not', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      await desk.addParagraph(1, 'Een nieuwe regel bovenaan.');
      await desk.type(4, 0, 3, 'Wij en u');
      await host.showMarks(reading, marksOn(reading, WORDS));
      expect(await desk.underlined()).toEqual(WORDS.filter((words) => words !== 'in behandeling genomen'));
    });

    test('Word gives the id of a paragraph to a new one (5784)', async () => {
      const { host, desk } = await open(letter, { idsMove: true });
      await show(host, WORDS);
      await desk.addParagraph(2, 'Een nieuwe regel.');
      await show(host, WORDS);
      expect(await desk.underlined()).toEqual(WORDS);
    });

    test('Word counts other characters than it should (5672): what stands wrong is taken out', async () => {
      const { host, desk } = await open(letter, { annotationsCountDeleted: true });
      expect(await show(host, WORDS)).toBe('annotations');
      const right = await desk.underlined();
      expect(right).toEqual(['aanvraag ingediend', '€ 250', 'huurcontract']);
    });

    test('Word does not find an annotation that is there, once (4319)', async () => {
      const { host, desk } = await open(letter, { deleteFailsOnce: true });
      await show(host, WORDS);
      expect(await show(host, ['besproken'])).toBe('annotations');
      expect(await desk.underlined()).toEqual(['besproken']);
    });

    test('made before the user came to the pane, Word does not draw them (6595, 5225): drawn again after', async () => {
      const { host, desk } = await open(letter, { invisibleBeforeClick: true });
      await show(host, ['besproken']);
      expect(await desk.underlined()).toEqual([]);
      await desk.clickPane();
      await show(host, ['besproken']);
      expect(await desk.underlined()).toEqual(['besproken']);
    });

    test.each([
      ['without a subscription', { noSubscription: true }],
      ['on a Word without annotations', { version: 1.6 }],
      ['on a Word of years ago', { version: 1.3 }],
    ])('%s: none, and a place is selected on request', async (_, switches) => {
      const { host, desk } = await open(letter, switches);
      expect(await show(host, WORDS)).toBe('highlight');
      expect(await desk.underlined()).toEqual([]);
      expect(await on(host, 'binnen vier weken', (reading, place) => host.select(reading, place))).toBe('done');
      expect(await desk.selected()).toBe('binnen vier weken');
    });

    test('without a subscription: the answer to no marks says nothing, the first try tells', async () => {
      const { host } = await open(letter, { noSubscription: true });
      expect(await show(host, [])).toBe('annotations');
      expect(await show(host, WORDS)).toBe('highlight');
      expect(await show(host, [])).toBe('highlight');
    });

    test('all go when there are none to show', async () => {
      const { host, desk } = await open(letter);
      await show(host, WORDS);
      expect(await show(host, [])).toBe('annotations');
      expect(await desk.underlined()).toEqual([]);
    });

    test('a mark that is clicked tells its id', async () => {
      const { host, desk, heard } = await open(letter);
      await show(host, WORDS);
      await desk.clickMark('besproken');
      await eventually(async () => expect((await heard()).picked).toEqual(['m2']));
    });

    test.each([
      ['as it should', {}],
      ['Word does nothing with it (6644)', { acceptDoesNothing: true }],
      ['Word puts it in beside the words (6358)', { acceptDoubles: true }],
    ])('a suggestion chosen in the menu of Word: %s', async (_, switches) => {
      const { host, desk, heard } = await open(letter, switches);
      await show(host, ['besproken'], ['overlegd']);
      await desk.accept('besproken', 'overlegd');
      const now = 'Wij hebben uw verzoek overlegd met de afdeling die daarover gaat.';
      await eventually(async () => {
        expect((await desk.text())[4]).toBe(now);
        expect((await heard()).hints).toBeGreaterThan(0);
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await desk.text())[4]).toBe(now);
    });
  });
}
