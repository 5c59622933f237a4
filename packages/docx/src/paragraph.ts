import type { Span } from '@klarebrief/core';
import type { ListPlace } from './styles.ts';
import type { XmlNode } from './xml.ts';

/** Text of one `w:t`, with where it stands. All numbers in UTF-16 units. */
interface Piece {
  /** Offset in the text of the paragraph. */
  readonly offset: number;
  readonly length: number;
  /** Offset in the part's XML. */
  readonly source: number;
  /** True when the XML there is not the same text: entities, CDATA, comments or carriage returns. */
  readonly escaped: boolean;
}

/** The table and the row, counted from 1, a paragraph stands in. */
export interface TablePlace {
  readonly table: XmlNode;
  readonly row: number;
}

/** One `w:p` as a reader sees it. */
export interface Paragraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Blanks of a template, as offsets in `text`. */
  readonly blanks: readonly Span[];
  readonly emphasised: boolean;
  /** Heading level 1 to 6. */
  readonly level: number | undefined;
  readonly list: ListPlace | undefined;
  readonly table: TablePlace | undefined;
  /** True when its paragraph mark is deleted or hidden, so that the next paragraph goes on in the same line. */
  readonly joinsNext: boolean;
}

/** True when a reader sees nothing. */
export function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

/** Paragraphs without a mark between them; the mark that is left is the last one's, and so is what the whole is. */
export function joinAll(before: readonly Paragraph[], last: Paragraph): Paragraph {
  const all = [...before, last].filter(({ text }) => text !== '');
  const pieces: Piece[] = [];
  const blanks: Span[] = [];
  let text = '';
  for (const each of all) {
    for (const piece of each.pieces) pieces.push({ ...piece, offset: piece.offset + text.length });
    for (const { start, end } of each.blanks) blanks.push({ start: start + text.length, end: end + text.length });
    text += each.text;
  }
  const emphasised = all.every((each) => each.emphasised || isBlank(each.text));
  return { ...last, text, pieces, blanks, emphasised };
}

/** Gathers the text of one paragraph. */
export class ParagraphText {
  readonly pieces: Piece[] = [];
  readonly blanks: Span[] = [];
  text = '';
  #plain = false;
  #strong = false;

  /** Adds visible text; `strong` is bold or underlined. */
  add(text: string, strong: boolean): void {
    this.text += text;
    if (isBlank(text)) return;
    if (strong) this.#strong = true;
    else this.#plain = true;
  }

  /** Marks the text from `start` up to here as a blank of a template. */
  blank(start: number): void {
    if (this.text.length > start) this.blanks.push({ start, end: this.text.length });
  }

  /** True when there is text and all of it is bold or underlined. */
  get emphasised(): boolean {
    return this.#strong && !this.#plain;
  }
}
