import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/text.ts';
import { blocksOf, checkPlace } from './blocks.ts';

function check(name: string, source: string, ...expected: string[]): void {
  test(name, () => expect(blocksOf(readText(source))).toEqual(expected));
}

const LONG = 'Wij hebben uw aanvraag voor huishoudelijke hulp op 3 maart 2026 ontvangen';

describe('blocks of plain text', () => {
  check('an empty text has none', '');
  check('white space has none', ' \n\t\r\n\u00a0\n');
  check('each short line is a block', 'Gemeente Waardrecht\nPostbus 75', 'p Gemeente Waardrecht', 'p Postbus 75');
  check(
    'wrapped lines are one block',
    `${LONG}\nen daarover gaat deze brief.`,
    `p ${LONG}\nen daarover gaat deze brief.`,
  );
  check(
    'a line with a label opens a block below a line without an end',
    `Maandag en dinsdag: Nederlandse les, van 9.00 tot 12.15 uur\nWoensdag: zwemmen`,
    'p Maandag en dinsdag: Nederlandse les, van 9.00 tot 12.15 uur',
    'p Woensdag: zwemmen',
  );
  check(
    'a line that ends with a phone number is a block of its own',
    `Humanitas, hulp bij brieven en formulieren, 0101-234567\nDe Boei, hulp bij schulden, 0101-765432`,
    'p Humanitas, hulp bij brieven en formulieren, 0101-234567',
    'p De Boei, hulp bij schulden, 0101-765432',
  );
  check(
    'an empty line ends a wrapped block',
    `${LONG}\n\nen daarover gaat deze brief.`,
    `p ${LONG}`,
    'p en daarover gaat deze brief.',
  );
  check('a very long line is not wrapped', `${LONG} ${LONG}.\nKort.`, `p ${LONG} ${LONG}.`, 'p Kort.');
  check('a ruler parts blocks and is none', `${LONG}\n-----\n${LONG}`, `p ${LONG}`, `p ${LONG}`);
  check(
    'list marks are left out',
    '- een\n* twee\n3) drie\nd. vier\niv. vijf',
    'li een',
    'li twee',
    'li drie',
    'li vier',
    'li vijf',
  );
  check('the round bullets of Word are list marks', 'o een\no\ttwee\n● drie', 'li een', 'li twee', 'li drie');
  check('an initial is no list mark', 'J. de Vries\nI. Bakker', 'p J. de Vries', 'p I. Bakker');
  check('a year is no list mark', '2026. Een jaar', 'p 2026. Een jaar');
  check(
    'an article number at the start of a wrapped line is no list mark',
    `${LONG} op grond van artikel\n12. U kunt bezwaar maken.`,
    `p ${LONG} op grond van artikel\n12. U kunt bezwaar maken.`,
  );
  check('a word broken off at the end of a line goes on', 'een bezwaar-\nschrift', 'p een bezwaar-\nschrift');
  check('a wrapped list item goes on', `- ${LONG}\n  en ook daarna`, `li ${LONG}\n  en ook daarna`);
  check('columns are cells', 'Datum\tKenmerk\n3 maart\tZ26', 'td Datum', 'td Kenmerk', 'td 3 maart', 'td Z26');
  check('wide gaps are columns too', 'Huur     € 600', 'td Huur', 'td € 600');
  check('carriage returns are no text', 'Een.\r\nTwee.\r\n', 'p Een.', 'p Twee.');
  check('a byte order mark is no text', '\uFEFFGeachte heer,', 'p Geachte heer,');
  check('front matter is no text', '---\ntaal: nl\n---\nGeachte heer,', 'p Geachte heer,');
});

test('the items of one list carry one number, those of the next another', () => {
  const groups = readText('- een\n- twee\n\nTussen.\n\n- drie').blocks.map(({ group }) => group);
  expect(groups).toEqual([1, 1, undefined, 2]);
});

test('the cells of one row carry one number', () => {
  const rows = readText('a\tb\nc\td').blocks.map(({ row }) => row);
  expect(rows[0]).toBe(rows[1]);
  expect(rows[2]).toBe(rows[3]);
  expect(rows[0]).not.toBe(rows[2]);
});

describe('page numbers', () => {
  test.each(['Pagina 2 van 2', '- 2 -', '2/2', '\f- 2 -', 'blz. 2'])('a sentence goes on behind "%s"', (page) => {
    const written = `U kunt hiertegen bezwaar maken. Dit kan binnen zes\n\n${page}\n\nweken na de datum van deze brief.`;
    const { text, blocks } = readText(written);
    expect(blocks.length).toBe(1);
    expect(text.length).toBe(written.length);
    expect(text.slice(blocks[0]?.start, blocks[0]?.end).replace(/\s+/g, ' ')).toBe(
      'U kunt hiertegen bezwaar maken. Dit kan binnen zes weken na de datum van deze brief.',
    );
  });
  test('a new paragraph behind one stays one', () =>
    expect(blocksOf(readText('Dit is de brief.\n\nPagina 1 van 2\n\nBezwaar maken'))).toEqual([
      'p Dit is de brief.',
      'p Bezwaar maken',
    ]));
  test('a year and a house number are none', () =>
    expect(blocksOf(readText('2026\nDorpsstraat 2'))).toEqual(['p 2026', 'p Dorpsstraat 2']));
});

test('a line of ten thousand columns', () => {
  expect(readText('a\tb\t'.repeat(10_000)).blocks.length).toBe(20_000);
});

describe('places', () => {
  const source = '---\ntaal: nl\n---\n🎉 Geachte heer,\r\n\r\nEe\u0301n twee\u00ad drie.\n\tvier';
  for (const word of ['Geachte', 'twee', 'drie', 'vier', 'heer'])
    test(word, () => checkPlace(readText(source), source, word));
});

describe('what a file says of itself', () => {
  const declared = (front: string): unknown => readText(`---\n${front}\n---\nTekst`).declared;
  test('Dutch keys', () =>
    expect(declared('taal: en\nbrieftype: besluit')).toEqual({ language: 'en', letterType: 'besluit' }));
  test('English keys and quotes', () =>
    expect(declared('language: "nl"\nletterType: \'besluit\'')).toEqual({ language: 'nl', letterType: 'besluit' }));
  test('another language is not declared', () => expect(declared('taal: fr')).toEqual({}));
  test('a template', () => expect(readText('---\nsjabloon: ja\n---\nTekst').template).toBe(true));
  test('no template, for all its blanks', () =>
    expect(readText('---\nsjabloon: nee\n---\n{{a}} {{b}} {{c}} {{d}}').template).toBe(false));
  test('front matter that does not end is text', () =>
    expect(blocksOf(readText('---\ntaal: nl\nTekst'))).toEqual(['p taal: nl', 'p Tekst']));
  test('a ruler in the text is no front matter', () =>
    expect(readText('Tekst\n---\ntaal: en\n---\n').declared).toEqual({}));
  test('with carriage returns', () =>
    expect(readText('---\r\ntaal: en\r\n---\r\nTekst').declared).toEqual({ language: 'en' }));
});
