import { expect, test } from 'vitest';
import { buildDocx, code, field, NAMESPACES, p, r, read, textOf } from './build-docx.ts';

const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

const CASES: readonly (readonly [name: string, body: string, text: string])[] = [
  ['paragraphs', p('Een') + p('Twee'), 'Een\nTwee'],
  ['an empty paragraph gives nothing', p('Een') + p('<w:r/>') + p(' ') + p('Twee'), 'Een\nTwee'],
  ['a word cut into runs', p(`${r('be')}<w:proofErr w:type="spellStart"/>${r('zwa', '<w:b/>')}${r('ar')}`), 'bezwaar'],
  [
    'bookmarks inside a word',
    p(`${r('be')}<w:bookmarkStart w:id="1"/>${r('sluit')}<w:bookmarkEnd w:id="1"/>`),
    'besluit',
  ],
  ['space without xml:space is dropped at both ends', p(`<w:r><w:t> a  b\n</w:t></w:r>${r('c')}`), 'a  bc'],
  ['a line end in the XML is a space', p(r('een\ntwee')), 'een twee'],
  ['entities', p(r('J&amp;W &lt;b&gt; &#233;&#x20AC;')), 'J&W <b> é€'],
  ['CDATA', p(r('<![CDATA[a < b]]>')), 'a < b'],
  [
    'deleted text',
    p(`${r('U krijgt ')}<w:del>${'<w:r><w:delText>geen </w:delText></w:r>'}</w:del>${r('geld')}`),
    'U krijgt geld',
  ],
  ['a deleted run with w:t all the same', p(`${r('wel')}<w:del>${r('niet')}</w:del>`), 'wel'],
  ['inserted text', p(`${r('U krijgt ')}<w:ins>${r('wel ')}</w:ins>${r('geld')}`), 'U krijgt wel geld'],
  [
    'moved text is read where it went',
    p(`<w:moveFrom>${r('A')}</w:moveFrom>${r('B')}`) + p(`<w:moveTo>${r('A')}</w:moveTo>`),
    'B\nA',
  ],
  ['a deleted paragraph mark', p(r('Eerste '), '<w:rPr><w:del/></w:rPr>') + p('tweede'), 'Eerste tweede'],
  [
    'a deleted table row',
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('weg')}</w:tc></w:tr><w:tr><w:tc>${p('er')}</w:tc></w:tr></w:tbl>`,
    'er',
  ],
  [
    'a hidden table row',
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p('weg')}</w:tc></w:tr><w:tr><w:tc>${p('er')}</w:tc></w:tr></w:tbl>`,
    'er',
  ],
  ['hidden text', p(r('zichtbaar') + r('geheim', '<w:vanish/>')), 'zichtbaar'],
  [
    'vanish switched off',
    p(r('zichtbaar', '<w:vanish w:val="0"/>') + r('!', '<w:vanish w:val="false"/>')),
    'zichtbaar!',
  ],
  ['hidden on the web only', p(r('3', '<w:webHidden/>')), '3'],
  [
    'a hidden paragraph mark: heading and text in one line',
    p(r('Kop. '), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('Tekst'),
    'Kop. Tekst',
  ],
  [
    'a hidden mark before a table',
    `${p('a', '<w:rPr><w:vanish/></w:rPr>')}<w:tbl><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    'a\nb',
  ],
  ['an old look under track changes', p(r('x', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), 'x'],
  ['hyperlinks', p(`<w:hyperlink r:id="x">${r('www.gemeente.nl')}</w:hyperlink>`), 'www.gemeente.nl'],
  [
    'smart tags and custom XML',
    p(`<w:smartTag>${r('Jan')}<w:customXml>${r('sen')}</w:customXml></w:smartTag>`),
    'Jansen',
  ],
  [
    'tab, break, carriage return',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>'),
    'a\tb\nc\nd',
  ],
  ['a tab stop is no tab', p('a', '<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>'), 'a'],
  ['a page break', p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>'), 'a\nb'],
  [
    'hyphens',
    p('<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>4 be</w:t><w:softHyphen/><w:t>zwaar</w:t></w:r>'),
    'A\u20114 bezwaar',
  ],
  [
    'symbols',
    p(
      '<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Arial" w:char="00E9"/><w:sym w:char="D800"/><w:t>b</w:t></w:r>',
    ),
    'a é b',
  ],
  [
    'a symbol font with an ordinary code',
    p('<w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="0062"/><w:t>b</w:t></w:r>'),
    'a b',
  ],
  [
    'content controls, inline and block',
    p(`${r('a')}<w:sdt><w:sdtPr/><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`) +
      `<w:sdt><w:sdtContent>${p('c')}</w:sdtContent></w:sdt>`,
    'ab\nc',
  ],
  [
    'a content control around a row and a cell',
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('c')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    'c',
  ],
  ['a simple field', p(`${r('Datum ')}<w:fldSimple w:instr=" DATE ">${r('1 juni')}</w:fldSimple>`), 'Datum 1 juni'],
  ['a field', p(r('Blad ') + field(' PAGE ', '1') + r(' van ') + field(' NUMPAGES ', '2')), 'Blad 1 van 2'],
  ['a field without a result', p(r('a') + field(' XE "woord" ') + r('b')), 'ab'],
  [
    'fields in the code of a field',
    p(
      field(
        code(' IF ') + field(' MERGEFIELD soort ', 'A') + code(' = "A" "') + field(' X ', 'verborgen') + code('" ""'),
        'zichtbaar',
      ),
    ),
    'zichtbaar',
  ],
  [
    'a field in the result of a field',
    p(field(' HYPERLINK "x" ', r('zie ') + field(' PAGEREF y ', '3')) + r('!')),
    'zie 3!',
  ],
  [
    'a field over paragraphs',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
        code(' TOC ') +
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('een'),
    ) +
      p(`${r('twee')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
      p('drie'),
    'een\ntwee\ndrie',
  ],
  [
    'the answer to ASK and SET does not show',
    p(r('a') + field(' ASK naam "Wie?" ', 'Jan') + field(' SET x "1" ', '1') + r('b')),
    'ab',
  ],
  [
    'a field without an end does not hide the letter',
    p(`${r('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code('IF')}${r('b')}`) + p('c'),
    'ab\nc',
  ],
  [
    'an end without a begin',
    p(`${r('a')}<w:r><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>${r('b')}`),
    'ab',
  ],
  [
    'hidden field marks still count',
    p(
      '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>' +
        code(' X ') +
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('a') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    'a',
  ],
  [
    'a drop-down form field',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="mevrouw"/><w:listEntry w:val="heer"/></w:ddList></w:ffData></w:fldChar></w:r>' +
        code(' FORMDROPDOWN ') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        r(' Jansen'),
    ),
    'heer Jansen',
  ],
  [
    'a text box stands twice in the file',
    p(
      r('a') +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('kader')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('kader')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'a\nkader',
  ],
  [
    'a text box in the old form alone',
    p(`${r('a')}<w:r><w:pict><v:textbox>${box('kader')}</v:textbox></w:pict></w:r>`),
    'a\nkader',
  ],
  [
    'an empty choice',
    p(
      r('a') +
        `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${r('b')}</mc:Fallback></mc:AlternateContent>`,
    ),
    'ab',
  ],
  [
    'a choice between paragraphs',
    `<mc:AlternateContent><mc:Choice Requires="x">${p('a')}</mc:Choice><mc:Fallback>${p('a')}</mc:Fallback></mc:AlternateContent>`,
    'a',
  ],
  [
    'a text box in a text box, a table in a text box',
    p(
      `<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>a</w:t><w:pict>${box('b')}</w:pict></w:r></w:p><w:tbl><w:tr><w:tc>${p('c')}</w:tc></w:tr></w:tbl></w:txbxContent></w:pict></w:r>`,
    ),
    'a\nc\nb',
  ],
  ['a deleted text box', p(`${r('a')}<w:del><w:r><w:pict>${box('weg')}</w:pict></w:r></w:del>`), 'a'],
  [
    'small letters above others',
    p(`<w:r><w:ruby><w:rt>${r('klein')}</w:rt><w:rubyBase>${r('groot')}</w:rubyBase></w:ruby></w:r>`),
    'groot',
  ],
  ['a formula', p(`${r('x ')}<m:oMath><m:r><m:t>= 2</m:t></m:r></m:oMath>`), 'x = 2'],
  [
    'comments are not text',
    p(
      '<w:commentRangeStart w:id="0"/>' +
        r('a') +
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    'a',
  ],
  [
    'the two cells of a row',
    `<w:tbl><w:tr><w:tc>${p('Kenmerk')}</w:tc><w:tc>${p('Z-1')}</w:tc></w:tr></w:tbl>`,
    'Kenmerk\nZ-1',
  ],
];

test.each(CASES)('%s', (_name, body, text) => {
  expect(textOf(body)).toBe(text);
});

// Known limits, as they are today.
test.each([
  [
    'the hint of a MACROBUTTON stands in its code',
    p(r('a ') + field(' MACROBUTTON NoMacro [Klik hier] ') + r('b')),
    'a b',
  ],
  ['numbers and bullets of lists are not in the file', p('a', '<w:numPr><w:numId w:val="1"/></w:numPr>'), 'a'],
  ['a field that Word never filled in', p(r('Pagina ') + field(' PAGE ')), 'Pagina '],
  [
    'WordArt keeps its text in an attribute',
    p(`${r('a')}<w:r><w:pict><v:textpath string="CONCEPT"/></w:pict></w:r>`),
    'a',
  ],
  ['another file put in as a whole', `${p('a')}<w:altChunk r:id="x"/>`, 'a'],
])('%s', (_name, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('text hidden through styles', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="OokWeg"><w:name w:val="OokWeg"/><w:basedOn w:val="Weg"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Intern"><w:name w:val="Intern"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    p(r('a') + r('b', '<w:rStyle w:val="OokWeg"/>') + r('c', '<w:rStyle w:val="Weg"/><w:vanish w:val="0"/>')) +
    p('d', '<w:pStyle w:val="Intern"/>') +
    // Hidden twice is visible: the two styles cancel each other out.
    p(r('e', '<w:rStyle w:val="Weg"/>'), '<w:pStyle w:val="Intern"/><w:rPr><w:vanish w:val="0"/></w:rPr>');
  expect(textOf({ body, styles })).toBe('ac\ne');
});

test('any prefix for the namespace of Word, also the strict one and none', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const other = `<x:document xmlns:x="${strict}" xmlns:w="urn:iets"><x:body><x:p><x:r><x:t xml:space="preserve">a </x:t><w:t>nee</w:t><x:rPr><x:vanish x:val="0"/></x:rPr></x:r><x:r><x:rPr><x:vanish x:val="off"/></x:rPr><x:t>b</x:t></x:r></x:p></x:body></x:document>`;
  expect(textOf({ body: '', files: { 'word/document.xml': other } })).toBe('a b');
  const none = `<document xmlns="${strict}"><body><p><r><t>a</t><t xmlns="urn:x">nee</t></r><r><t>b</t></r></p></body></document>`;
  expect(textOf({ body: '', files: { 'word/document.xml': none } })).toBe('ab');
});

test('UTF-16 parts and a byte order mark', () => {
  const xml = `<w:document ${NAMESPACES}><w:body>${p('één €')}</w:body></w:document>`;
  const utf16 = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(utf16.buffer);
  [0xfeff, ...[...xml].map((character) => character.charCodeAt(0))].forEach((unit, index) => {
    view.setUint16(index * 2, unit, true);
  });
  expect(textOf({ body: '', files: { 'word/document.xml': utf16 } })).toBe('één €');
  expect(textOf({ body: '', files: { 'word/document.xml': `\ufeff${xml}` } })).toBe('één €');
});

test('the same file gives the same letter', () => {
  const body = p('Een') + p(field(' MERGEFIELD a ', '«a»'));
  expect(read(body)).toEqual(read(body));
  expect(buildDocx({ body }).length).toBeGreaterThan(0);
});
