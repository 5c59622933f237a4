import { type PlacedInsertion, plainText } from '@klarebrief/core/lean';
import type { TextEdit } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';

/** The edit that puts a text into the document, with the headings and lists of its own format. */
export function insertionEdit(checked: CheckedDocument, insertion: PlacedInsertion): TextEdit {
  const { document, kind, places } = checked;
  const { at, side } = insertion;
  const source = document.getText();
  const feed = source.includes('\r\n') ? '\r\n' : '\n';
  const inText = side === 'behind' ? places.endOf(at) : places.startOf(at);
  const isHtml = kind.format === 'html';
  const offset = outside(source, inText, side, isHtml);
  const heading = kind.format === 'markdown' ? `## ${insertion.heading}` : insertion.heading;
  const text = isHtml ? htmlText(insertion) : plainText({ ...insertion, heading }, insertion.withHeading);
  const gap = isHtml ? '\n' : '\n\n';
  const newText = (side === 'behind' ? gap + text : text + gap).replaceAll('\n', feed);
  const position = document.positionAt(offset);
  return { range: { start: position, end: position }, newText };
}

/** A place between the blocks of the source: past the tags, marks and the rest of the line that belong to the block. */
function outside(source: string, at: number, side: PlacedInsertion['side'], html: boolean): number {
  if (!html) {
    if (side === 'before') return source.lastIndexOf('\n', at - 1) + 1;
    return at + (/^[^\r\n]*/.exec(source.slice(at))?.[0].length ?? 0);
  }
  if (side === 'before') return at - (OPENING.exec(source.slice(Math.max(0, at - LONGEST), at))?.[0].length ?? 0);
  return at + (CLOSING.exec(source.slice(at, at + LONGEST))?.[0].length ?? 0);
}

/** Tags and comments around one block are looked for in this many UTF-16 units. */
const LONGEST = 600;
const INLINE = 'a|abbr|b|em|i|small|span|strong|u';
const OPENING = new RegExp(`(?:<(?:p|h[1-6]|div)\\b[^<>]*>\\s*)?(?:<(?:${INLINE})\\b[^<>]*>\\s*)*$`, 'i');
const CLOSING = new RegExp(
  `^(?:\\s*<!--(?:(?!-->)[\\s\\S])*-->)?(?:\\s*</(?:${INLINE})\\s*>)*(?:\\s*</(?:p|h[1-6]|div)\\s*>|\\s*</li\\s*>\\s*</(?:ul|ol)\\s*>)?`,
  'i',
);

function htmlText({ heading, paragraphs, withHeading }: PlacedInsertion): string {
  const blocks = paragraphs.map((paragraph) =>
    paragraph.kind === 'text'
      ? `<p>${escaped(paragraph.text)}</p>`
      : `<ul>\n${paragraph.items.map((item) => `  <li>${escaped(item)}</li>`).join('\n')}\n</ul>`,
  );
  return (withHeading ? [`<h2>${escaped(heading)}</h2>`, ...blocks] : blocks).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
