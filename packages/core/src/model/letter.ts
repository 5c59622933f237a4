/** A half-open range of UTF-16 offsets into `Letter.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is in the source file. What it does in the letter (subject, closing …) is found by `analyses/parts`. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell';

/** Where in the document a block stands. `note` is a footnote, an endnote or a text box. */
export type BlockRegion = 'body' | 'header' | 'footer' | 'note';

/** A piece of text that no sentence crosses. Blocks are in reading order, do not overlap and hold no line of another block. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly region: BlockRegion;
  /** 1 to 6, only for headings. */
  readonly level?: number;
  /** True when the whole block is bold or underlined: often a heading without a heading style. */
  readonly emphasised?: boolean;
  /** Number of the list this item is in, or of the table this cell is in: items of one list carry the same number. */
  readonly group?: number;
  /** True for an item with a number or a letter in front; not told of .docx. */
  readonly ordered?: boolean;
  /** Number of the table row, only for table cells. */
  readonly row?: number;
  /** Paragraph number in the source, counted from 1; only where the source counts in paragraphs (.docx). */
  readonly paragraph?: number;
}

export type LetterFormat = 'text' | 'markdown' | 'html' | 'docx';
export type Language = 'nl' | 'en';

/** A rule whose findings in a range of the text its writer has judged to be right as they are. */
export interface Ignored extends Span {
  readonly ruleId: string;
}

/**
 * One letter as a reader leaves it: the text a person sees, and where each part of it came from.
 * A plain value: it can be sent to a worker.
 */
export interface Letter {
  readonly format: LetterFormat;
  /** The visible text. Blocks are separated by at least one line feed. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * Where the text stands in the source: runs of three numbers (offset in `text`, offset in the source, length), in order of
   * the first. Absent when text and source are the same, and for sources that count in paragraphs.
   */
  readonly sourceMap?: readonly number[];
  /** Merge fields and other blanks of a template, as they stand in `text`. */
  readonly placeholders: readonly Span[];
  /** True for a template: placeholders belong there. */
  readonly template: boolean;
  /** What comments in the source and the front matter silence; absent where the format has no place for them. */
  readonly ignored?: readonly Ignored[];
  /** What the file itself says (front matter or a document property); wins over recognition. */
  readonly declared: { readonly language?: Language; readonly letterType?: string };
}
