import type { Insertion } from '@klarebrief/core/lean';
import { afterEach, describe, expect, test } from 'vitest';
import type { Host, Mark, MarkLevel, Outcome, Reading, TextPlace } from '../../src/host/host.ts';
import { letter, longLetter, looseLetter } from './letters.ts';
import type { DocumentInput } from './model/document.ts';
import { type Switches, webWord } from './model/switches.ts';

/** What a test looks at and does in the document: what a person sees, and what a person or a co-author does. */
interface Desk {
  text(): Promise<readonly string[]>;
  /** Style and list of each paragraph of the body: `Kop 2`, `Lijstalinea •`. */
  looks(): Promise<readonly string[]>;
  underlined(): Promise<readonly string[]>;
  selected(): Promise<string | null>;
  lit(): Promise<readonly string[]>;
  comments(): Promise<readonly { text: string; on: string }[]>;
  /** Steps of undo until the document is as it was, and whether it is. */
  stepsBack(): Promise<number>;
  undo(): Promise<boolean>;
  type(paragraph: number, start: number, end: number, text: string): Promise<void>;
  addParagraph(before: number, text: string): Promise<void>;
  clickPane(): Promise<void>;
  clickMark(words: string): Promise<void>;
  accept(words: string, suggestion: string): Promise<void>;
  /** How often something went to the document and back since the last time this was asked. */
  trips(): Promise<number>;
}

export interface Workplace {
  readonly host: Pick<
    Host,
    'readLetter' | 'showMarks' | 'select' | 'replace' | 'insert' | 'comment' | 'documentValues' | 'userValues'
  >;
  readonly desk: Desk;
  /** Ids of marks that were clicked, and how often a hint came. */
  heard(): Promise<{ readonly picked: readonly string[]; readonly hints: number }>;
  close(): Promise<void>;
}

type Open = (document: DocumentInput, switches?: Partial<Switches>) => Promise<Workplace>;

/** Bounds of what may take long in a browser, in milliseconds. */
const PATIENCE = 3000;

/** What every Word must do for this host, whatever is behind it. */
export function contract(name: string, openPlace: Open): void {
  describe(name, () => {
    const places: Workplace[] = [];
    const open: Open = async (document, switches) => {
      const place = await openPlace(document, switches);
      places.push(place);
      return place;
    };
    afterEach(async () => {
      for (const place of places.splice(0)) await place.close();
    });

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
  });
}

function placeOf({ letter: { text } }: Reading, words: string): TextPlace {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, actual: words };
}

function marksOn(reading: Reading, words: readonly string[], suggestions: readonly string[] = []): readonly Mark[] {
  return words.map((each, index) => ({ ...placeOf(reading, each), id: `m${index}`, severity: 'warning', suggestions }));
}

async function show(
  host: Workplace['host'],
  words: readonly string[],
  suggestions?: readonly string[],
): Promise<MarkLevel> {
  const reading = await host.readLetter();
  return host.showMarks(reading, marksOn(reading, words, suggestions));
}

async function on(
  host: Workplace['host'],
  words: string,
  act: (reading: Reading, place: TextPlace) => Promise<Outcome>,
): Promise<Outcome> {
  const reading = await host.readLetter();
  return act(reading, placeOf(reading, words));
}

async function eventually(check: () => Promise<void>): Promise<void> {
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
