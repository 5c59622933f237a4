import type { Insertion } from '@klarebrief/core/lean';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/host/host.ts';
import { letter, looseLetter } from '../letters.ts';
import { webWord } from '../model/switches.ts';
import type { Open } from './workplace.ts';

/** What is put in looks like the letter. */
export function inserting(open: Open): void {
  describe('inserting', () => {
    const INSERTION: Insertion = {
      title: 'Voeg in',
      heading: 'Bent u het niet eens met dit besluit?',
      paragraphs: [
        { kind: 'text', text: 'Dan kunt u bezwaar maken & uitleg geven.' },
        { kind: 'list', items: ['uw naam', 'uw adres'] },
        { kind: 'text', text: 'Dat kan tot zes weken na de datum van deze brief.' },
      ],
    };
    const before = (words: string) => (reading: Reading) =>
      ({ at: reading.letter.text.indexOf(words), side: 'before', withHeading: true }) as const;
    const RESULT = [
      ['Bent u het niet eens met dit besluit?', 'Kop 2'],
      ['Dan kunt u bezwaar maken & uitleg geven.', 'Standaard'],
      ['uw naam', 'Lijstalinea •'],
      ['uw adres', 'Lijstalinea •'],
      ['Dat kan tot zes weken na de datum van deze brief.', 'Standaard'],
    ];

    test.each([
      ['', {}],
      ['though Word leaves a paragraph behind (874)', { xmlLeavesParagraph: true }],
      ['though Word takes in no XML', { refusesXml: true }],
      ['though Word gives no XML', { noXml: true }],
      ['in Word on the web', webWord],
    ])('in the styles of the document, at the place %s', async (_, switches) => {
      const { host, desk } = await open(letter, switches);
      const reading = await host.readLetter();
      expect(await host.insert(reading, INSERTION, before('Met vriendelijke')(reading))).toBe('done');
      const text = await desk.text();
      const at = text.indexOf('Bent u het niet eens met dit besluit?');
      const looks = (await desk.looks()).map((look) => look.replace(/ \[.*/, ''));
      expect(text.slice(at, at + 5).map((each, index) => [each, looks[at + index]])).toEqual(RESULT);
      expect(text[at - 1]).toContain('Bel ons dan.');
      expect(text[at + 5]).toContain('Met vriendelijke groet');
      expect(text).toHaveLength(22);
    });

    test('known: where Word lets it run into the text behind it, the writer is told', async () => {
      const { host, desk } = await open(letter, { xmlJoins: true });
      const reading = await host.readLetter();
      expect(await host.insert(reading, INSERTION, before('Met vriendelijke')(reading))).toBe('failed');
      expect(await desk.stepsBack()).toBe(1);
    });

    test('is one step of undo', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      const text = await desk.text();
      await host.insert(reading, INSERTION, before('Met vriendelijke')(reading));
      expect(await desk.stepsBack()).toBe(1);
      await desk.undo();
      expect(await desk.text()).toEqual(text);
    });

    test('known: in Word on the web it takes more than one step, since undo is gone there after XML (6423)', async () => {
      const { host, desk } = await open(letter, webWord);
      const reading = await host.readLetter();
      const text = await desk.text();
      await host.insert(reading, INSERTION, before('Met vriendelijke')(reading));
      expect(await desk.stepsBack()).toBeGreaterThan(1);
      while (await desk.undo()) {}
      expect(await desk.text()).toEqual(text);
    });

    test('behind a block, without a heading', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      const at = reading.letter.text.indexOf(' met al uw vragen.') + ' met al uw vragen.'.length;
      expect(await host.insert(reading, INSERTION, { at, side: 'behind', withHeading: false })).toBe('done');
      expect(await desk.stepsBack()).toBe(1);
      const text = await desk.text();
      expect(text[text.indexOf('Dan kunt u bezwaar maken & uitleg geven.') - 1]).toContain('Bel ons dan.');
      expect(text).toHaveLength(21);
    });

    test('behind a list, text is no item of it', async () => {
      for (const switches of [{}, webWord]) {
        const { host, desk } = await open(letter, switches);
        const reading = await host.readLetter();
        const at = reading.letter.text.indexOf('uw bank') + 'uw bank'.length;
        const text: Insertion = { ...INSERTION, paragraphs: INSERTION.paragraphs.slice(0, 1) };
        await host.insert(reading, text, { at, side: 'behind', withHeading: false });
        const place = (await desk.text()).indexOf('Dan kunt u bezwaar maken & uitleg geven.');
        expect((await desk.looks())[place]).toMatch(/^Standaard \[/);
      }
    });

    test.each([
      ['', {}],
      ['in Word on the web', webWord],
    ])('with the white space and the bold headings of the letter %s', async (_, switches) => {
      const { host, desk } = await open(looseLetter, switches);
      const reading = await host.readLetter();
      await host.insert(reading, INSERTION, before('Met vriendelijke')(reading));
      const text = await desk.text();
      const looks = await desk.looks();
      const at = text.indexOf('Bent u het niet eens met dit besluit?');
      expect(text.slice(at - 1)).toEqual([
        '',
        'Bent u het niet eens met dit besluit?',
        'Dan kunt u bezwaar maken & uitleg geven.',
        '',
        'uw naam',
        'uw adres',
        '',
        'Dat kan tot zes weken na de datum van deze brief.',
        '',
        'Met vriendelijke groet,',
      ]);
      expect(looks[at]).toBe('Standaard [*Bent u het niet eens met dit besluit?*]');
      expect(looks[at + 3]).toMatch(/^Standaard • /);
    });

    test('at a block that is another by now is moved', async () => {
      const { host, desk } = await open(letter);
      const reading = await host.readLetter();
      await desk.type(16, 0, 3, 'Een');
      expect(await host.insert(reading, INSERTION, before('Met vriendelijke')(reading))).toBe('moved');
    });
  });
}
