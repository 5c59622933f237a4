import type { Block } from '@klarebrief/core';
import { expect, test } from 'vitest';
import { type DocxParts, p, r, read } from './build-docx.ts';

const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string, text: string): string => p(text, `<w:pStyle w:val="${id}"/>`);
const list = (id: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** Blocks as short lines: kind, what else is known, text. */
function blocks(parts: DocxParts | string): readonly string[] {
  const { letter } = read(parts);
  return letter.blocks.map((block) => `${describe(block)}: ${letter.text.slice(block.start, block.end)}`);
}

function describe({ kind, region, level, emphasised, group, row: tableRow, paragraph }: Block): string {
  const facts = [
    kind,
    region === 'body' ? '' : region,
    level && `h${level}`,
    emphasised && 'strong',
    group && `g${group}`,
    tableRow && `r${tableRow}`,
    `#${paragraph}`,
  ];
  return facts.filter(Boolean).join(' ');
}

test('headings by name, in English and in Dutch, and by outline level', () => {
  const styles =
    style('a', 'heading 1') +
    style('b', 'Heading 2') +
    style('c', 'Kop 3') +
    style('Titel', 'Title') +
    style('d', 'Tussenkop', '<w:basedOn w:val="b"/>') +
    style('e', 'Alinea met niveau', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
    style('f', 'Geen kop meer', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
    style('g', 'heading 9') +
    style('h', 'Koptekst');
  const ids = ['a', 'b', 'c', 'Titel', 'd', 'e', 'f', 'g', 'h'];
  const body = ids.map((id) => styled(id, id)).join('') + p('direct', '<w:outlineLvl w:val="0"/>');
  expect(blocks({ body, styles })).toEqual([
    'heading h1 #1: a',
    'heading h2 #2: b',
    'heading h3 #3: c',
    'heading h1 #4: Titel',
    'heading h2 #5: d',
    'heading h4 #6: e',
    'paragraph #7: f',
    'heading h6 #8: g',
    'paragraph #9: h',
    'heading h1 #10: direct',
  ]);
});

test('without styles.xml the ids tell', () => {
  expect(blocks(styled('Kop1', 'a') + styled('Heading2', 'b') + styled('Onbekend', 'c'))).toEqual([
    'heading h1 #1: a',
    'heading h2 #2: b',
    'paragraph #3: c',
  ]);
});

test('styles based on each other in a circle', () => {
  const styles = style('a', 'A', '<w:basedOn w:val="b"/>') + style('b', 'B', '<w:basedOn w:val="a"/>');
  expect(blocks({ body: styled('a', 'x') + styled('b', 'y'), styles })).toEqual(['paragraph #1: x', 'paragraph #2: y']);
});

test('lists: a group for every run of one list and level', () => {
  const styles =
    style('Lijst', 'Lijst', `<w:pPr>${list(7, 0)}</w:pPr>`) +
    style('Kop1', 'heading 1', `<w:pPr>${list(8, 0)}</w:pPr>`);
  const body =
    p('a', list(1, 0)) +
    p('a1', list(1, 1)) +
    p('a2', list(1, 1)) +
    p('<w:r/>') +
    p('b', list(1, 0)) +
    p('b1', list(1, 1)) +
    p('tekst') +
    p('c', list(1, 0)) +
    p('d', list(2, 0)) +
    styled('Lijst', 'e') +
    p('geen lijst', `<w:pStyle w:val="Lijst"/>${list(0, 0)}`) +
    styled('Kop1', 'genummerde kop');
  expect(blocks({ body, styles })).toEqual([
    'list-item g1 #1: a',
    'list-item g2 #2: a1',
    'list-item g2 #3: a2',
    'list-item g1 #5: b',
    'list-item g3 #6: b1',
    'paragraph #7: tekst',
    'list-item g4 #8: c',
    'list-item g5 #9: d',
    'list-item g6 #10: e',
    'paragraph #11: geen lijst',
    'heading h1 #12: genummerde kop',
  ]);
});

test('tables: group and row; a cell of two paragraphs is two blocks', () => {
  const inner = table(row(cell(p('binnen'))));
  const body =
    p('item', list(1, 0)) +
    table(row(cell(p('Kenmerk')), cell(p('Z-1'), p('Z-2'))), row(cell(p('Datum')), cell(inner, p('na')))) +
    table(row(cell(p('ander'))));
  expect(blocks(body)).toEqual([
    'list-item g1 #1: item',
    'table-cell g2 r1 #2: Kenmerk',
    'table-cell g2 r1 #3: Z-1',
    'table-cell g2 r1 #4: Z-2',
    'table-cell g2 r2 #5: Datum',
    'table-cell g3 r1 #6: binnen',
    'table-cell g2 r2 #7: na',
    'table-cell g4 r1 #8: ander',
  ]);
});

test('headings and list items in a table stay what they are', () => {
  expect(blocks(table(row(cell(styled('Kop1', 'a'), p('b', list(1, 0))))))).toEqual([
    'heading h1 #1: a',
    'list-item g1 #2: b',
  ]);
});

test('emphasised: all of it bold or underlined, also through styles', () => {
  const styles =
    style('Vet', 'Vet', '<w:rPr><w:b/></w:rPr>') +
    style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
    style('Lijn', 'Lijn', '<w:basedOn w:val="Lijn2"/>', 'character') +
    style('Lijn2', 'Lijn2', '<w:rPr><w:u w:val="single"/></w:rPr>', 'character');
  const vet = '<w:pStyle w:val="Vet"/>';
  const body =
    p(r('Be', '<w:b/>') + r(' ') + r('sluit', '<w:u w:val="single"/>')) +
    p(r('Be', '<w:b/>') + r('sluit')) +
    p(r('x'), vet) +
    p(r('x', '<w:b w:val="0"/>'), vet) +
    p(r('x', '<w:rStyle w:val="Strong"/>'), vet) +
    p(r('x', '<w:rStyle w:val="Strong"/>')) +
    p(r('x', '<w:rStyle w:val="Lijn"/>')) +
    p(r('x', '<w:u w:val="none"/><w:rStyle w:val="Lijn"/>')) +
    p(r('x', '<w:b/>') + r('weg', '<w:vanish/>'));
  const strong = blocks({ body, styles }).map((block) => block.includes('strong'));
  expect(strong).toEqual([true, false, true, false, false, true, true, false, true]);
});

test('a block does not take in space around the text; breaks stay inside', () => {
  expect(blocks(p('<w:r><w:br w:type="page"/><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:r>'))).toEqual([
    'paragraph #1: a\nb',
  ]);
});

test('a paragraph that goes on in the next is the next, with the number of its first text', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const body = p('<w:r/>', hidden) + p(r('Kop. ', '<w:b/>'), hidden) + p(r('Tekst', '<w:b/>')) + p('na', hidden);
  expect(blocks(body)).toEqual(['paragraph strong #2: Kop. Tekst', 'paragraph #4: na']);
});
