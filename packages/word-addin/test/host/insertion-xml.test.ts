import { flatParts, readFlatDocx } from '@klarebrief/docx';
import { expect, test } from 'vitest';
import { type Line, samplesOf } from '../../src/host/word/insertion-plan.ts';
import { insertionXml } from '../../src/host/word/insertion-xml.ts';

const LINES: readonly Line[] = [
  { kind: 'heading', text: 'Kop' },
  { kind: 'text', text: 'Tekst <van> u & mij' },
  { kind: 'item', text: 'punt' },
];
const PROSE = 'Dit is een alinea die lang genoeg is om een voorbeeld te zijn voor andere alinea’s.';

/** What comes in beside this body: the properties of the heading, the text and the item. */
function insert(body: string, numbering?: string): readonly string[] {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const xml = `<pkg:package xmlns:pkg="p">${part('document', `<w:document><w:body>${body}</w:body></w:document>`)}${numbering === undefined ? '' : part('numbering', numbering)}</pkg:package>`;
  const read = readFlatDocx(xml);
  if (!read.ok) throw new Error(read.problem);
  const samples = samplesOf(read.letter, 0);
  const made = insertionXml(LINES, samples, { map: read.map, parts: flatParts(xml), shift: 0 });
  return (/<w:body>(.*)<\/w:body>/s.exec(made)?.[1] ?? '').match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="1"><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const text = (properties: string, look = ''): string =>
  `<w:p w:rsidR="1"><w:pPr>${properties}</w:pPr>${run(PROSE, look)}</w:p>`;

test('a paragraph gets the properties of the paragraph and the words of the sample', () => {
  const [, made] = insert(text('<w:pStyle w:val="Brief"/><w:spacing w:after="0"/>', '<w:rFonts w:ascii="Arial"/>'));
  expect(made).toBe(
    '<w:p><w:pPr><w:pStyle w:val="Brief"/><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">Tekst &lt;van&gt; u &amp; mij</w:t></w:r></w:p>',
  );
});

test('not the history of the sample, nor its section, its highlight or its link', () => {
  const [, made] = insert(
    text(
      '<w:pStyle w:val="Brief"/><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr><w:sectPr><w:pgSz/></w:sectPr><w:pPrChange w:id="2"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>',
      '<w:rStyle w:val="Hyperlink"/><w:highlight w:val="yellow"/><w:i/>',
    ),
  );
  expect(made).toContain('<w:pPr><w:pStyle w:val="Brief"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr>');
});

test('a letter without headings and lists gets bold ones and dots of its own', () => {
  const [heading, , item] = insert(
    text('<w:pStyle w:val="Brief"/><w:ind w:left="0"/>', '<w:b w:val="0"/><w:sz w:val="20"/>'),
  );
  expect(heading).toContain('<w:rPr><w:b/><w:sz w:val="20"/></w:rPr>');
  expect(item).toContain('<w:pPr><w:pStyle w:val="Brief"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
});

const ITEM = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:ind w:left="720"/></w:pPr>${run('punt')}</w:p>`;
const list = (format: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

test.each([
  ['a list with dots is copied', list('bullet'), '<w:numId w:val="7"/></w:numPr><w:ind w:left="720"/>'],
  ['a list with numbers is not', list('decimal'), '<w:numId w:val="1"/>'],
  ['nor one that Word does not explain', undefined, '<w:numId w:val="1"/>'],
])('%s', (_, numbering, expected) => {
  expect(insert(text('') + ITEM, numbering)[2]).toContain(expected);
});

test('a sample without properties of its own', () => {
  const [, made] = insert(`<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p>`);
  expect(made).toBe('<w:p><w:r><w:t xml:space="preserve">Tekst &lt;van&gt; u &amp; mij</w:t></w:r></w:p>');
});
