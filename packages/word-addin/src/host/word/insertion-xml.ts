import type { Block } from '@klarebrief/core/lean';
import type { Line, Samples } from './insertion-plan.ts';
import type { Source } from './read-letter.ts';
import { type SampleXml, sampleXml } from './sample-xml.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A list with dots, for a letter that has none to copy. Distances in twentieths of a point. */
const OWN_LIST = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const OWN_LIST_PLACE = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/**
 * The paragraphs as a document for `insertOoxml`: with the properties of the samples, and with the styles and lists of the document
 * itself, so that Word finds there what they refer to.
 */
export function insertionXml(lines: readonly Line[], samples: Samples, source: Source): string {
  const of = (block: Block | null): SampleXml => (block ? sampleXml(source, block.start) : { paragraph: '', run: '' });
  const text = of(samples.text);
  const bold = { ...text, run: withProperty(text.run, 'w:rPr', '<w:b/>') };
  const heading = samples.heading ? of(samples.heading) : bold;
  const numbering = source.parts.get('word/numbering.xml');
  const item = of(samples.item);
  const copiesList = samples.item !== null && hasDots(item.paragraph, numbering);
  const list = copiesList ? item : { ...text, paragraph: withProperty(text.paragraph, 'w:pPr', OWN_LIST_PLACE) };
  const looks = { heading, text, item: list, empty: text };
  const body = lines.map(({ kind, text: words }) => paragraphXml(words, looks[kind])).join('');
  const styles = source.parts.get('word/styles.xml');
  const lists = copiesList ? numbering : OWN_LIST;
  const others = [
    ...(styles === undefined ? [] : [{ name: 'styles', xml: styles }]),
    ...(lists === undefined ? [] : [{ name: 'numbering', xml: lists }]),
  ];
  const relations = others.map(({ name }) => relation(name, name, `${name}.xml`)).join('');
  return [
    '<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    relationsPart('/_rels/.rels', relation('document', 'officeDocument', 'word/document.xml')),
    part(
      '/word/document.xml',
      `${TYPES}.document.main+xml`,
      `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
    relationsPart('/word/_rels/document.xml.rels', relations),
    ...others.map(({ name, xml }) => part(`/word/${name}.xml`, `${TYPES}.${name}+xml`, xml)),
    '</pkg:package>',
  ].join('');
}

function paragraphXml(text: string, { paragraph, run }: SampleXml): string {
  const words = text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p>${paragraph}${words}</w:p>`;
}

/** Puts a property in front of the others, in the place of one with the same name. */
function withProperty(properties: string, name: 'w:pPr' | 'w:rPr', property: string): string {
  const own = /^<([\w:]+)/.exec(property)?.[1] ?? '';
  const inside = properties.replace(/^<[^>]*>/, '').replace(/<\/w:[pr]Pr>$/, '');
  const others = inside.replace(new RegExp(`<${own}(?: [^>]*)?/>|<${own}>.*?</${own}>`, 'gs'), '');
  // The schema wants the style first.
  const style = /^\s*<w:[pr]Style [^>]*\/>/.exec(others)?.[0] ?? '';
  return `<${name}>${style}${property}${others.slice(style.length)}</${name}>`;
}

/** Whether the list that a paragraph is in by its own properties has dots; a list by its style is taken as it is. */
function hasDots(paragraph: string, numbering: string | undefined): boolean {
  const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1];
  if (id === undefined) return true;
  const level = /<w:ilvl w:val="(\d+)"/.exec(paragraph)?.[1] ?? '0';
  const list = new RegExp(`<w:num w:numId="${id}"[^>]*>.*?<w:abstractNumId w:val="(\\d+)"`, 's').exec(
    numbering ?? '',
  )?.[1];
  if (list === undefined) return false;
  const definition = new RegExp(`<w:abstractNum w:abstractNumId="${list}".*?</w:abstractNum>`, 's').exec(
    numbering ?? '',
  );
  const format = new RegExp(`<w:lvl w:ilvl="${level}".*?<w:numFmt w:val="(\\w+)"`, 's').exec(
    definition?.[0] ?? '',
  )?.[1];
  return format === 'bullet';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationsPart(name: string, inside: string): string {
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return part(name, 'application/vnd.openxmlformats-package.relationships+xml', xml);
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
