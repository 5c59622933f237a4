import { strToU8, type Zippable, zipSync } from 'fflate';
import { type DocxProblem, type DocxResult, readDocx } from '../src/index.ts';

/** The inside of each part of a test document; what is not given is not in the file. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers by relation id, such as `{ header1: '<w:p>…' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  readonly custom?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** Other files, or these parts again as a whole. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function buildDocx(parts: DocxParts): Uint8Array {
  const root = (name: string, inside: string): string => `${DECLARATION}<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
  const files = new Map<string, string | Uint8Array>();
  const relations: string[] = [];
  const add = (id: string, type: string, text: string | undefined): void => {
    if (text === undefined) return;
    files.set(`word/${id}.xml`, text);
    relations.push(relation(id, type, `${id}.xml`));
  };
  files.set('[Content_Types].xml', contentTypes(parts.contentType ?? MAIN_TYPE));
  files.set(
    '_rels/.rels',
    rels(
      relation('m', 'officeDocument', 'word/document.xml') + relation('c', 'custom-properties', 'docProps/custom.xml'),
    ),
  );
  files.set('word/document.xml', root('document', `<w:body>${parts.body}</w:body>`));
  add('styles', 'styles', parts.styles && root('styles', parts.styles));
  add('settings', 'settings', parts.settings && root('settings', parts.settings));
  add('footnotes', 'footnotes', parts.footnotes && root('footnotes', parts.footnotes));
  add('endnotes', 'endnotes', parts.endnotes && root('endnotes', parts.endnotes));
  for (const [id, inside] of Object.entries(parts.headers ?? {})) add(id, 'header', root('hdr', inside));
  for (const [id, inside] of Object.entries(parts.footers ?? {})) add(id, 'footer', root('ftr', inside));
  if (parts.custom) files.set('docProps/custom.xml', custom(parts.custom));
  files.set('word/_rels/document.xml.rels', rels(relations.join('')));
  for (const [name, content] of Object.entries(parts.files ?? {})) files.set(name, content);
  const zip: Zippable = {};
  for (const [name, content] of files) zip[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zip);
}

/** Reads a document and gives its letter and map; fails the test when there is a problem. */
export function read(parts: DocxParts | string): Extract<DocxResult, { ok: true }> {
  const result = readDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts));
  if (!result.ok) throw new Error(`not read: ${result.problem}`);
  return result;
}

/** The text of a document with this body, or the problem. */
export function textOf(parts: DocxParts | string): string | { problem: DocxProblem } {
  const result = readDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts));
  return result.ok ? result.letter.text : { problem: result.problem };
}

/** A paragraph of runs; text that is not XML is put in a run. */
export function p(inside: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : r(inside)}</w:p>`;
}

/** A run with text and properties. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A complex field cut into the runs Word writes. */
export function field(code: string, result?: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const inner = code.startsWith('<') ? code : `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`;
  const shown = result === undefined ? '' : mark('separate') + (result.startsWith('<') ? result : r(result));
  return mark('begin') + inner + shown + mark('end');
}

/** Code of a field with other fields in it. */
export function code(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

function rels(inside: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

function contentTypes(type: string): string {
  const override = `<Override PartName="/word/document.xml" ContentType="${type}"/>`;
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override}</Types>`;
}

function custom(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${entries.join('')}</Properties>`;
}
