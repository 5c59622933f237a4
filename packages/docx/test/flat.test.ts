import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { flatParts, readDocx, readFlatDocx } from '../src/index.ts';
import { buildDocx, type DocxParts, field, p, r } from './build-docx.ts';

/** The same document in the one piece of XML that Word gives of an open document. */
function flatten(file: Uint8Array): string {
  const inside = Object.entries(unzipSync(file))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name) && name !== '[Content_Types].xml')
    .map(([name, bytes]) => {
      const xml = new TextDecoder().decode(bytes).replace(/^<\?xml[^>]*\?>\s*/, '');
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  const picture =
    '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>';
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inside.join(picture)}</pkg:package>`;
}

const LETTER: DocxParts = {
  body:
    p('Geachte ' + 'heer', '<w:pStyle w:val="Kop1"/>') +
    p(r('U krijgt &lt;geld&gt; van ', '<w:b/>') + field(' MERGEFIELD Naam ', '«Naam»')) +
    `<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
  headers: { header1: p('Gemeente Zandwijk') },
};

test('what Word gives of an open document reads as the file does', () => {
  const file = readDocx(buildDocx(LETTER));
  const open = readFlatDocx(flatten(buildDocx(LETTER)));
  expect(open.ok && open.letter).toEqual(file.ok && file.letter);
});

const corpus = join(import.meta.dirname, '../../../corpus');

test.each(readdirSync(corpus).filter((name) => name.startsWith('docx-')))('%s reads open as it does closed', (name) => {
  const bytes = readFileSync(join(corpus, name, 'letter.docx'));
  const file = readDocx(bytes);
  const open = readFlatDocx(flatten(bytes));
  expect(open.ok && { ...open.letter, template: false }).toEqual(file.ok && { ...file.letter, template: false });
});

test('offsets of the map are in the XML of the part', () => {
  const xml = flatten(buildDocx(LETTER));
  const open = readFlatDocx(xml);
  if (!open.ok) throw new Error(open.problem);
  const { parts, pieces } = open.map;
  const piece = pieces.find(({ offset }) => offset === open.letter.text.indexOf('Geachte'));
  const part = flatParts(xml).get(parts[piece?.part ?? -1] ?? '');
  expect(part?.slice(piece?.source, (piece?.source ?? 0) + 'Geachte heer'.length)).toBe('Geachte heer');
});

test.each([
  ['', 'not-word'],
  ['<pkg:package>', 'not-word'],
  ['<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document', 'not-word'],
  ['<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document></pkg:xmlData></pkg:part>', 'damaged'],
])('what is no document gives a problem: %s', (xml, problem) => {
  expect(readFlatDocx(xml)).toEqual({ ok: false, problem });
});
