import { expect, test } from 'vitest';
import { code, type DocxParts, field, p, r, read } from './build-docx.ts';

function blanks(parts: DocxParts | string): readonly [template: boolean, ...blanks: string[]] {
  const { letter } = read(parts);
  return [letter.template, ...letter.placeholders.map(({ start, end }) => letter.text.slice(start, end))];
}

const control = (inside: string, placeholder = '<w:showingPlcHdr/>'): string =>
  `<w:sdt><w:sdtPr>${placeholder}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const when = (inside: string, result: string): string => field(code(' IF ') + inside + code(' = "x" "y" '), result);

const CASES: readonly [name: string, body: string, template: boolean, ...blanks: string[]][] = [
  ['typed by hand, no field', p('Geachte «Naam»'), false, '«Naam»'],
  ['a merge field', p(r('Geachte ') + field(' MERGEFIELD Naam ', '«Naam»') + r(',')), true, '«Naam»'],
  ['a code cut into runs', p(field(code(' MERGE') + code('FIELD Naam '), '«Naam»')), true, '«Naam»'],
  [
    'a simple merge field',
    p(`<w:fldSimple w:instr=" MERGEFIELD Naam ">${r('«Na')}${r('am»')}</w:fldSimple>`),
    true,
    '«Naam»',
  ],
  [
    'angle brackets',
    p(field(' MERGEFIELD Naam ', '&lt;&lt;Naam>>') + r(' ') + field(' MERGEFIELD X ', '&lt;X>')),
    true,
    '<<Naam>>',
    '<X>',
  ],
  ['the name itself', p(field(' DOCVARIABLE "Mijn naam" ', 'Mijn naam')), true, 'Mijn naam'],
  ['a value', p(field(' MERGEFIELD Naam ', 'de heer Jansen')), false],
  ['two values', p(field(' DOCPROPERTY Zaak ', 'Z-1') + field(' FILLIN "Wat?" ', 'iets')), false],
  ['an empty result', p(r('Geachte ') + field(' MERGEFIELD Naam ', '') + r(',')), true],
  ['no result', p(r('Geachte ') + field(' MERGEFIELD Naam ')), true],
  ['no answer to ASK', p(r('a') + field(' ASK naam "Wie?" ')), true],
  ['an answer to ASK', p(r('a') + field(' ASK naam "Wie?" ', 'Jan')), false],
  ['a page number', p(field(' PAGE ', '1')), false],
  ['in the code of an IF', p(when(field(' MERGEFIELD soort ', '«soort»'), 'tekst')), true],
  ['with a value in the code of an IF', p(when(field(' MERGEFIELD soort ', 'x'), 'tekst')), false],
  [
    'in the text an IF shows',
    p(when(field(' MERGEFIELD soort ', 'x'), 'Beste «Naam», u krijgt «Bedrag».')),
    true,
    '«Naam»',
    '«Bedrag»',
  ],
  [
    'in the result of an IF',
    p(field(' IF 1 = 1 "a" ', r('Beste ') + field(' MERGEFIELD Naam ', '«Naam»'))),
    true,
    '«Naam»',
  ],
  [
    'over paragraphs',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
        code(' FILLIN x ') +
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('«a'),
    ) + p(`${r('b')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    false,
  ],
  [
    'a content control',
    p(r('Datum: ') + control(r('Klik om ') + r('een datum in te voeren'))),
    false,
    'Klik om een datum in te voeren',
  ],
  ['a filled content control', p(control(r('1 juni'), '<w:showingPlcHdr w:val="0"/>')), false],
  ['a block content control', control(p('Klik hier') + p('en hier')) + p('x'), false, 'Klik hier', 'en hier'],
  ['one in another', control(p(control(r('Klik')) + r(' hier'))), false, 'Klik hier'],
];

test.each(CASES)('%s', (_name, body, template, ...expected) => {
  expect(blanks(body)).toEqual([template, ...expected]);
});

test('a field in a header, with the place in the whole letter', () => {
  const body = `${p('x')}<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>`;
  const headers = { header1: p('Gemeente') + p(r('Ons kenmerk: ') + field(' MERGEFIELD zaak ', '«zaak»')) };
  expect(blanks({ body, headers })).toEqual([true, '«zaak»']);
});

test('a Word template says so in its content type', () => {
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
  expect(blanks({ body: p('x'), contentType })).toEqual([true]);
  expect(
    blanks({ body: p('x'), contentType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }),
  ).toEqual([true]);
  expect(blanks({ body: p('x'), contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })).toEqual([
    false,
  ]);
});

test.each([
  [
    { 'klarebrief-lettertype': 'besluit', 'klarebrief-taal': 'nl' },
    { letterType: 'besluit', language: 'nl' },
  ],
  [{ 'Klarebrief-Taal': 'EN', anders: 'x' }, { language: 'en' }],
  [{ 'klarebrief-taal': 'fr', 'klarebrief-lettertype': ' ' }, {}],
])('declared: %j', (custom, declared) => {
  expect(read({ body: p('x'), custom }).letter.declared).toEqual(declared);
});
