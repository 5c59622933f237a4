import type { Source } from './read-letter.ts';

/** The properties of a paragraph of the document and of its first words, as XML; empty where it has none of its own. */
export interface SampleXml {
  readonly paragraph: string;
  readonly run: string;
}

const NONE: SampleXml = { paragraph: '', run: '' };

/** What a new paragraph that looks like the one at this offset of the letter needs. */
export function sampleXml({ map, parts, shift }: Source, start: number): SampleXml {
  const offset = start - shift;
  const piece = map.pieces.find((each) => each.offset + each.length > offset);
  const xml = parts.get((map.parts[piece?.part ?? -1] ?? '').toLowerCase());
  if (!piece || xml === undefined) return NONE;
  const paragraph = elementBefore(xml, 'w:p', piece.source);
  const run = elementBefore(xml, 'w:r', piece.source);
  return {
    paragraph: properties(withoutHistory(paragraph), 'w:pPr').replace(/<w:sectPr[ >].*?<\/w:sectPr>/s, ''),
    run: properties(withoutHistory(run), 'w:rPr'),
  };
}

/** From the last opening of an element up to a place inside it. */
function elementBefore(xml: string, name: string, place: number): string {
  const start = Math.max(xml.lastIndexOf(`<${name}>`, place), xml.lastIndexOf(`<${name} `, place));
  return start === -1 ? '' : xml.slice(start, place);
}

/** The element with properties that comes first in this element. */
function properties(element: string, name: string): string {
  const open = element.indexOf('>') + 1;
  const rest = element.slice(open).trimStart();
  if (!rest.startsWith(`<${name}>`) && !rest.startsWith(`<${name} `)) return '';
  const close = `</${name}>`;
  const end = rest.indexOf(close);
  return end === -1 ? '' : rest.slice(0, end + close.length);
}

/** What is about the change of the sample itself, or was put on it by hand: not for its copy. */
function withoutHistory(xml: string): string {
  return xml
    .replace(/<w:(pPrChange|rPrChange)[ >].*?<\/w:\1>/gs, '')
    .replace(/<w:(?:ins|del|moveFrom|moveTo|highlight)(?: [^>]*)?\/>/g, '')
    .replace(/<w:rStyle w:val="[^"]*[Hh]yperlink[^"]*"\/>/g, '');
}
