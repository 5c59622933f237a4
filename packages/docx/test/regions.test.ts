import { expect, test } from 'vitest';
import { type DocxParts, p, r, read } from './build-docx.ts';

const reference = (kind: string, id: string, type = 'default'): string =>
  `<w:${kind}Reference r:id="${id}" w:type="${type}"/>`;
const section = (...inside: readonly string[]): string => `<w:sectPr>${inside.join('')}</w:sectPr>`;
const note = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

/** Blocks as region, paragraph number and text. */
function regions(parts: DocxParts): readonly string[] {
  const { letter } = read(parts);
  return letter.blocks.map(
    ({ region, paragraph, start, end }) => `${region} ${paragraph} ${letter.text.slice(start, end)}`,
  );
}

test('header, body, notes, text boxes, footer', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p('kader')}</w:txbxContent></w:pict></w:r>`;
  const parts: DocxParts = {
    body:
      p(r('Een') + note('footnote', 3) + note('endnote', 5) + box) +
      p(`${r('Twee') + note('footnote', 2)}<w:del>${note('footnote', 4)}</w:del>`) +
      section(reference('header', 'header1'), reference('footer', 'footer1')),
    footnotes:
      `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>` +
      `<w:footnote w:id="2">${p('noot 2')}</w:footnote><w:footnote w:id="3">${p('noot 3')}</w:footnote>` +
      `<w:footnote w:id="4">${p('weg')}</w:footnote>`,
    endnotes: `<w:endnote w:id="5">${p('eindnoot')}</w:endnote>`,
    headers: { header1: p('kop') + p('') },
    footers: { footer1: p('voet') },
  };
  expect(regions(parts)).toEqual([
    'header 1 kop',
    'body 3 Een',
    'body 4 Twee',
    'note 5 noot 3',
    'note 6 noot 2',
    'note 7 eindnoot',
    'note 8 kader',
    'footer 9 voet',
  ]);
});

const headers = { header1: p('Gemeente Voorbeeld'), header2: p('Gemeente Voorbeeld '), header3: p('Vervolg') };
const all = [
  reference('header', 'header1', 'first'),
  reference('header', 'header2'),
  reference('header', 'header3', 'even'),
];

test('a header that is repeated is given once', () => {
  const body = p('x') + section(...all, '<w:titlePg/>');
  expect(regions({ body, headers })).toEqual(['header 1 Gemeente Voorbeeld', 'body 2 x']);
});

test('headers of the first and of even pages count when they are switched on', () => {
  const different = { ...headers, header2: p('Anders') };
  const body = p('x') + section(...all, '<w:titlePg/>');
  expect(regions({ body: p('x') + section(...all), headers: different })).toEqual(['header 1 Anders', 'body 2 x']);
  expect(regions({ body, headers: different, settings: '<w:evenAndOddHeaders/>' })).toEqual([
    'header 1 Gemeente Voorbeeld',
    'header 2 Anders',
    'header 3 Vervolg',
    'body 4 x',
  ]);
});

test('every section, also in paragraph properties; each part once', () => {
  const inner = section(reference('header', 'header1'));
  const body = p('a', inner) + p('b') + section(reference('header', 'header1'), reference('header', 'header3'));
  expect(regions({ body, headers })).toEqual([
    'header 1 Gemeente Voorbeeld',
    'header 2 Vervolg',
    'body 3 a',
    'body 4 b',
  ]);
});

test('a text box in a header is a note; headers with other boxes are not the same', () => {
  const box = (text: string): string => p(`<w:r><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></w:r>`);
  const parts: DocxParts = {
    body: p('x') + section(reference('header', 'header1', 'first'), reference('header', 'header2'), '<w:titlePg/>'),
    headers: { header1: box('een'), header2: box('twee') },
  };
  expect(regions(parts)).toEqual(['body 3 x', 'note 4 een', 'note 5 twee']);
});

test('a header that is not there', () => {
  expect(regions({ body: p('x') + section(reference('header', 'weg')) })).toEqual(['body 1 x']);
});
