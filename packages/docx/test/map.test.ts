import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type DocxMap, readDocx } from '../src/index.ts';
import { buildDocx, type DocxParts, p, r } from './build-docx.ts';

/** Every piece as the text in the letter and the XML it points at. */
function pieces(parts: DocxParts): readonly (readonly [text: string, xml: string, escaped: boolean, part: string])[] {
  const bytes = buildDocx(parts);
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.problem);
  const files = unzipSync(bytes);
  const { letter, map } = result;
  return map.pieces.map(({ offset, length, part, source, escaped }) => {
    const name = map.parts[part] ?? '';
    const xml = strFromU8(files[name] ?? new Uint8Array());
    const end = escaped ? xml.indexOf('</w:t>', source) : source + length;
    return [letter.text.slice(offset, offset + length), xml.slice(source, end), escaped, name];
  });
}

const DOCUMENT = 'word/document.xml';

test('every piece of text points at its place in the XML', () => {
  const body =
    p(r('Een 😀 ') + r('twee', '<w:b/>')) +
    p('<w:r><w:t>\n  los </w:t><w:tab/><w:t>J&amp;W</w:t><w:t> <![CDATA[<c>]]> </w:t><w:t>a<!-- b -->c</w:t></w:r>') +
    p('<w:r><w:br/></w:r>') +
    p(r('drie')) +
    '<w:sectPr><w:footerReference r:id="footer1" w:type="default"/></w:sectPr>';
  expect(pieces({ body, footers: { footer1: p('voet') } })).toEqual([
    ['Een 😀 ', 'Een 😀 ', false, DOCUMENT],
    ['twee', 'twee', false, DOCUMENT],
    ['los', 'los', false, DOCUMENT],
    ['J&W', 'J&amp;W', true, DOCUMENT],
    ['<c>', '<![CDATA[<c>]]> ', true, DOCUMENT],
    ['ac', 'a<!-- b -->c', true, DOCUMENT],
    ['drie', 'drie', false, DOCUMENT],
    ['voet', 'voet', false, 'word/footer1.xml'],
  ]);
});

test('a joined paragraph keeps the place of both', () => {
  const body = p('<w:r><w:t>Eerste</w:t></w:r>', '<w:rPr><w:del/></w:rPr>') + p('tweede');
  expect(pieces({ body }).map(([text, xml]) => [text, xml])).toEqual([
    ['Eerste', 'Eerste'],
    ['tweede', 'tweede'],
  ]);
});

test('pieces are in order and do not overlap, and all letters and digits are in one', () => {
  const result = readDocx(buildDocx({ body: p('Kop') + p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>') + p('na') }));
  const map: DocxMap = result.ok ? result.map : { parts: [], pieces: [] };
  const text = result.ok ? result.letter.text : '';
  let end = 0;
  for (const { offset, length } of map.pieces) {
    expect(offset).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, offset)).toMatch(/^\s*$/);
    end = offset + length;
  }
  expect(end).toBe(text.length);
});
