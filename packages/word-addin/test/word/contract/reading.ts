import { describe, expect, test } from 'vitest';
import { letter } from '../letters.ts';
import { webWord } from '../model/switches.ts';
import type { Open } from './workplace.ts';

/** What is read of a document, on every Word. */
export function reading(open: Open): void {
  describe('reading', () => {
    test('the letter as a reader sees it', async () => {
      const { host } = await open(letter);
      const { letter: read } = await host.readLetter();
      const block = (kind: string, text: string, more = {}): object => ({ kind, text, ...more });
      expect(
        read.blocks.map(({ kind, start, end, level, group, row, region }) => {
          const text = read.text.slice(start, end);
          return JSON.parse(
            JSON.stringify({ kind, text, level, group, row, region: region === 'body' ? undefined : region }),
          );
        }),
      ).toEqual([
        block('paragraph', 'Gemeente Zandwijk, afdeling Werk', { region: 'header' }),
        block('heading', 'Besluit op uw aanvraag', { level: 1 }),
        block('paragraph', 'Geachte «Aanhef»,'),
        block('paragraph', 'U hebt op 3 maart een aanvraag ingediend voor bijzondere bijstand voor uw woning.'),
        block('paragraph', 'Wij hebben uw verzoek in behandeling genomen en daarover het volgende besloten.'),
        block('paragraph', 'Wij hebben uw verzoek besproken met de afdeling die daarover gaat.'),
        block('heading', 'Wat hebben wij besloten?', { level: 2 }),
        block('paragraph', 'U krijgt het geld binnen vier weken op uw rekening, zoals wij dat met u bespraken.'),
        block('table-cell', 'Bedrag', { group: 1, row: 1 }),
        block('table-cell', '€ 250', { group: 1, row: 1 }),
        block('table-cell', 'Datum', { group: 1, row: 2 }),
        block('table-cell', '1 mei 2026', { group: 1, row: 2 }),
        block('list-item', 'een kopie van uw huurcontract', { group: 2 }),
        block('list-item', 'een afschrift van uw bank', { group: 2 }),
        block('paragraph', 'Klik hier om de reden in te vullen'),
        block('heading', 'Hebt u vragen?', { level: 2 }),
        block('paragraph', 'Bel ons dan. De medewerker die uw brief schreef, helpt u graag verder met al uw vragen.'),
        block('paragraph', 'Met vriendelijke groet,\nA. de Vries'),
        block('paragraph', 'Zie artikel 35 van de Participatiewet.', { region: 'note' }),
        block('paragraph', 'Postbus 12, 1234 AB Zandwijk', { region: 'footer' }),
      ]);
      const blanks = read.placeholders.map(({ start, end }) => read.text.slice(start, end));
      expect(blanks).toEqual(['«Aanhef»', 'Klik hier om de reden in te vullen']);
      expect(read.template).toBe(true);
    });

    test.each([
      ['headers and notes that the XML leaves out in a browser', webWord],
      ['all of it, though Word gives no XML', { noXml: true }],
      ['all of it, though Word gives XML that is damaged', { damagedXml: true }],
    ])('%s', async (_, switches) => {
      const { host } = await open(letter, switches);
      const { letter: read } = await host.readLetter();
      const regions = read.blocks.map(({ region, start, end }) => `${region}: ${read.text.slice(start, end)}`);
      expect(regions.at(0)).toBe('header: Gemeente Zandwijk, afdeling Werk');
      expect(regions.slice(-2)).toEqual([
        'note: Zie artikel 35 van de Participatiewet.',
        'footer: Postbus 12, 1234 AB Zandwijk',
      ]);
      expect(read.text).toContain('Wij hebben uw verzoek in behandeling genomen');
      expect(read.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([1, 2, 2]);
      expect(read.blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(2);
    });

    test('on a Word of years ago', async () => {
      const { host } = await open(letter, { version: 1.3 });
      const { letter: read } = await host.readLetter();
      expect(read.text).toContain('Wij hebben uw verzoek in behandeling genomen');
      expect(read.text).toContain('Wij hebben uw verzoek besproken');
    });

    test('an empty document is an empty letter', async () => {
      const { host } = await open({ body: [''] });
      const { letter: read } = await host.readLetter();
      expect(read).toMatchObject({ text: '', blocks: [], placeholders: [], template: false });
    });

    test('the version differs when the text does, and only then', async () => {
      const { host, desk } = await open(letter);
      const first = await host.readLetter();
      expect((await host.readLetter()).version).toBe(first.version);
      await desk.type(2, 0, 1, 'I');
      expect((await host.readLetter()).version).not.toBe(first.version);
    });
  });
}
