import type { FakeDocument } from './document.ts';
import type { FakeParagraph, Run, StyleId } from './paragraph.ts';
import { styles } from './paragraph.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The document as Word gives it of an open one: parts in one piece of XML. */
export function toFlatXml(document: FakeDocument): string {
  const whole = !document.switches.xmlOfBodyOnly;
  const edges = (['header', 'footer'] as const).filter((name) => whole && document.story(name).length > 0);
  const references = edges.map((name) => `<w:${name}Reference w:type="default" r:id="${name}"/>`).join('');
  const body = `${blocks(document.story('body'))}<w:sectPr>${references}</w:sectPr>`;
  const notes = document.notes.map(
    (name, id) => `<w:footnote w:id="${id}">${blocks(document.story(name))}</w:footnote>`,
  );
  const parts: (readonly [name: string, xml: string])[] = [
    ['document', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['styles', STYLES],
    ['numbering', NUMBERING],
    ...edges.map(
      (name) =>
        [
          name,
          `<w:${name === 'header' ? 'hdr' : 'ftr'} ${NAMESPACES}>${blocks(document.story(name))}</w:${name === 'header' ? 'hdr' : 'ftr'}>`,
        ] as const,
    ),
    ...(whole && notes.length > 0
      ? [['footnotes', `<w:footnotes ${NAMESPACES}>${notes.join('')}</w:footnotes>`] as const]
      : []),
  ];
  const relations = parts.slice(1).map(([name]) => relation(name, name, `${name}.xml`));
  const files = [
    ['/_rels/.rels', rels([relation('document', 'officeDocument', 'word/document.xml')])],
    ['/word/_rels/document.xml.rels', rels(relations)],
    ...parts.map(([name, xml]) => [`/word/${name}.xml`, xml]),
  ];
  const inside = files.map(
    ([name, xml]) =>
      `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inside.join('')}</pkg:package>`;
}

/** The paragraphs of a document that a program hands over, as Word takes them in: only styles that it knows. */
export function fromFlatXml(xml: string, newId: () => string): readonly FakeParagraph[] {
  const body = /<w:body>(.*?)<\/w:body>/s.exec(xml)?.[1] ?? '';
  const ownLists = xml.includes('w:lvlText w:val="•"') ? 10 : 0;
  return Array.from(body.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inside = '']): FakeParagraph => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? 'Standaard';
    const list = /<w:numId w:val="(\d+)"/.exec(inside)?.[1];
    const runs = Array.from(inside.matchAll(/<w:r>(.*?)<\/w:r>/gs), ([, run = '']): Run => {
      const text = unescaped(/<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? '');
      return /<w:b\/>/.test(run) ? { text, bold: true } : { text };
    });
    return {
      id: newId(),
      style: style in styles ? (style as StyleId) : 'Standaard',
      ...(list === undefined ? {} : { list: Number(list) + ownLists }),
      runs,
    };
  });
}

function blocks(paragraphs: readonly FakeParagraph[]): string {
  let xml = '';
  let open: FakeParagraph['table'];
  for (const paragraph of paragraphs) {
    const { table, control } = paragraph;
    if (open && open.table !== table?.table) xml += '</w:tr></w:tbl>';
    if (table && open?.table !== table.table) xml += '<w:tbl><w:tr>';
    else if (table && open && open.row !== table.row) xml += '</w:tr><w:tr>';
    open = table;
    const inside = control
      ? `<w:sdt><w:sdtPr/><w:sdtContent>${block(paragraph)}</w:sdtContent></w:sdt>`
      : block(paragraph);
    xml += table ? `<w:tc>${inside}</w:tc>` : inside;
  }
  return open ? `${xml}</w:tr></w:tbl>` : xml;
}

function block({ style, list, runs }: FakeParagraph): string {
  const numbering = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p w:rsidR="00A77B3E"><w:pPr><w:pStyle w:val="${style}"/>${numbering}<w:spacing w:after="120"/></w:pPr>${runs.map(run).join('')}</w:p>`;
}

function run({ text, bold, hidden, deleted, field, note, hint }: Run): string {
  const look = `<w:rPr><w:rFonts w:ascii="Arial"/>${bold ? '<w:b/>' : ''}${hidden ? '<w:vanish/>' : ''}</w:rPr>`;
  if (note !== undefined) return `<w:r>${look}<w:footnoteReference w:id="${note}"/></w:r>`;
  const open = deleted ? '<w:delText xml:space="preserve">' : '<w:t xml:space="preserve">';
  const close = deleted ? '</w:delText>' : '</w:t>';
  const between = (element: string): string => `${close}<w:${element}/>${open}`;
  const inside = escaped(text)
    .replaceAll('\u000b', between('br'))
    .replaceAll('\t', between('tab'))
    .replaceAll('\u001e', between('noBreakHyphen'))
    .replaceAll('\u001f', between('softHyphen'));
  const plain = `<w:r w:rsidR="00B11A22">${look}${open}${inside}${close}</w:r>`;
  if (deleted) return `<w:del w:id="1" w:author="A">${plain}</w:del>`;
  if (hint) return `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`;
  if (field === undefined) return plain;
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText> MERGEFIELD ${field} </w:instrText></w:r>${mark('separate')}${plain}${mark('end')}`;
}

function rels(inside: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u0002', '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const style = (id: string, name: string, properties = ''): string =>
  `<w:style w:type="paragraph"${id === 'Standaard' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
const STYLES = `<w:styles ${NAMESPACES}>${style('Standaard', 'Normal')}${style('Kop1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('Kop2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${style('Lijstalinea', 'List Paragraph')}</w:styles>`;
const list = (id: number, format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
const NUMBERING = `<w:numbering ${NAMESPACES}>${list(1, 'bullet', '·')}${list(2, 'decimal', '%1.')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
