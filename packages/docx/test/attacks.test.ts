import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type DocxProblem, docxProblemText, readDocx } from '../src/index.ts';
import { buildDocx, type DocxParts, NAMESPACES, p, r } from './build-docx.ts';

function problem(input: DocxParts | Uint8Array): DocxProblem | undefined {
  const result = readDocx(input instanceof Uint8Array ? input : buildDocx(input));
  return result.ok ? undefined : result.problem;
}

/** Sets a 32-bit number in the central directory record of a file. */
function patch(bytes: Uint8Array, name: string, field: number, value: (old: number) => number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = String.fromCharCode(...copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (found === name) view.setUint32(at + field, value(view.getUint32(at + field, true)), true);
  }
  return copy;
}

const ZIPPED_SIZE = 20;
const DECLARED_SIZE = 24;
const HEADER_OFFSET = 42;
const FLAGS = 8;
const MAIN = 'word/document.xml';

const document = (inside: string, start = ''): DocxParts => ({
  body: '',
  files: { [MAIN]: `${start}<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>` },
});
/** Not zipped, so that the ratio is no reason to refuse it. */
const stored = (parts: DocxParts): Uint8Array => zipSync(unzipSync(buildDocx(parts)), { level: 0 });
const nested = (depth: number): string => '<w:sdt>'.repeat(depth) + p('x') + '</w:sdt>'.repeat(depth);
const good = buildDocx({ body: p('Goed') });
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((character, index) => {
    bytes[1024 + index * 2] = character.charCodeAt(0);
  });
  return bytes;
};

const CASES: readonly (readonly [name: string, input: DocxParts | Uint8Array, problem: DocxProblem | undefined])[] = [
  ['a good file', good, undefined],
  ['no bytes', new Uint8Array(), 'empty'],
  ['no text', { body: p('') }, 'empty'],
  ['no body', { body: '', files: { [MAIN]: `<w:document ${NAMESPACES}/>` } }, 'empty'],
  ['plain text', strToU8('Geachte heer'), 'not-a-zip'],
  ['RTF', strToU8('{\\rtf1 Geachte}'), 'not-a-zip'],
  ['old Word', compound('WordDocument'), 'old-word'],
  ['the first bytes of old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
  ['a password', compound('EncryptedPackage'), 'encrypted'],
  ['a zip with a password', patch(good, MAIN, FLAGS, (flags) => flags | 1), 'encrypted'],
  ['another zip', zipSync({ 'content.xml': strToU8('<a/>') }), 'not-word'],
  ['an empty zip', zipSync({}), 'not-word'],
  ['a spreadsheet', { body: '', files: { [MAIN]: '<workbook/>' } }, 'not-word'],
  ['the first two bytes', good.subarray(0, 2), 'damaged'],
  ['half a file', good.subarray(0, good.length / 2), 'damaged'],
  ['a file that starts too late', good.subarray(100), 'not-a-zip'],
  ['an offset outside the file', patch(good, MAIN, HEADER_OFFSET, () => 0xfffffff0), 'damaged'],
  ['a part that runs on after the file', patch(good, MAIN, ZIPPED_SIZE, () => 0x00ffffff), 'damaged'],
  ['a part longer than it says', patch(good, MAIN, DECLARED_SIZE, (size) => size - 1), 'damaged'],
  ['a part shorter than it says', patch(good, MAIN, DECLARED_SIZE, (size) => size + 1), 'damaged'],
  ['a part that says it is 4 GB', patch(good, MAIN, DECLARED_SIZE, () => 0xffffffff), 'too-large'],
  ['the same part twice', zipSync({ [MAIN]: strToU8('<a/>'), 'Word/Document.xml': strToU8('<a/>') }), 'damaged'],
  ['XML that is not closed', document('<w:p>'), 'damaged'],
  ['an unknown entity', document(p(r('&eacute;'))), 'damaged'],
  ['a DOCTYPE', document(p('x'), '<!DOCTYPE w:document>'), 'doctype'],
  ['entities in entities', document(p(r('&b;')), '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), 'doctype'],
  [
    'a DOCTYPE in the styles',
    { body: p('x'), files: { 'word/styles.xml': '<!DOCTYPE a><a/>' }, styles: 'x' },
    'doctype',
  ],
  ['deep, but not too deep', document(nested(190)), undefined],
  ['too deep', stored(document(nested(100_000))), 'too-deep'],
  ['deep with namespaces', stored(document('<w:sdt xmlns:a="urn:a">'.repeat(50_000))), 'too-deep'],
  ['fields in fields', document(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(1000))), 'too-deep'],
  [
    'part names that look like paths',
    { body: p('x'), files: { '../../etc/passwd': 'x', '/abs': 'x', __proto__: 'x' } },
    undefined,
  ],
  ['too many elements', stored(document(p('<w:r/>'.repeat(1_000_001)))), 'too-large'],
];

test.each(CASES)('%s', (_name, input, expected) => {
  expect(problem(input)).toBe(expected);
});

test('a relation that points outside the file finds nothing there', () => {
  const rels = `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../../word/document.xml"/></Relationships>`;
  expect(problem({ body: p('x'), files: { '_rels/.rels': rels } })).toBeUndefined();
});

test('a zip bomb: by what it declares, by its ratio, and by what comes out', () => {
  const zeros = new Uint8Array(90 * 2 ** 20);
  const one = zipSync({ [MAIN]: zeros });
  const bombs = [
    patch(good, '_rels/.rels', DECLARED_SIZE, () => 201 * 2 ** 20),
    one,
    patch(one, MAIN, DECLARED_SIZE, () => 2 ** 25),
    patch(one, MAIN, DECLARED_SIZE, () => 1000),
  ];
  const start = performance.now();
  expect(bombs.map(problem)).toEqual(['too-large', 'too-large', 'too-large', 'damaged']);
  expect(performance.now() - start).toBeLessThan(1000);
}, 20_000);

test.each([
  ['space', r(`a${' '.repeat(1_000_000)}b`).replace(' xml:space="preserve"', '')],
  [
    'quotation marks',
    `<w:fldSimple w:instr="IF">${`<w:fldSimple w:instr="MERGEFIELD a"/>${r('«'.repeat(200_000))}`}</w:fldSimple>`,
  ],
  ['text boxes', `<w:r><w:pict>${`<w:txbxContent>${p('a')}</w:txbxContent>`.repeat(20_000)}</w:pict></w:r>`],
  [
    'prefixes',
    `<w:r ${Array.from({ length: 40 }, (_, index) => `xmlns:a${index}="http://purl.oclc.org/ooxml/wordprocessingml/main"`).join(' ')}>${'<a1:x/>'.repeat(50_000)}</w:r>${r('a')}`,
  ],
])(
  'no input of a megabyte takes long: %s',
  (_name, inside) => {
    const bytes = stored({ body: p(inside) });
    const start = performance.now();
    expect(problem(bytes)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  },
  20_000,
);

test('marks deleted from many paragraphs, and styles in a long row', () => {
  const body = p(r('a '), '<w:pStyle w:val="s1"/><w:rPr><w:del/></w:rPr>').repeat(20_000) + p('b');
  const styles = Array.from(
    { length: 5000 },
    (_, index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
  );
  const bytes = stored({ body, styles: styles.join('') });
  const start = performance.now();
  expect(problem(bytes)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(2000);
}, 20_000);

test.each<DocxProblem>([
  'encrypted',
  'old-word',
  'not-a-zip',
  'not-word',
  'damaged',
  'too-large',
  'doctype',
  'too-deep',
  'empty',
])('%s has a Dutch sentence', (each) => {
  expect(docxProblemText(each)).toMatch(/^(?:Dit|In dit) .+\.$/);
});
