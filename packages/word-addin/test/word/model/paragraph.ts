/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Deleted under track changes. */
  readonly deleted?: boolean;
  /** Name of the merge field that this is the result of. */
  readonly field?: string;
  /** Number of the footnote, from 0, that is marked here; its text is the mark. */
  readonly note?: number;
  /** The hint of a content control that is not filled in. */
  readonly hint?: boolean;
}

/** A paragraph as the fake document keeps it. */
export interface FakeParagraph {
  readonly id: string;
  readonly style: StyleId;
  /** Number of its list in `numbering.xml`: 1 has dots, 2 has numbers, more are those that came in with text. */
  readonly list?: number;
  /** Number of its table and row, from 1. */
  readonly table?: { readonly table: number; readonly row: number };
  /** Inside a content control for whole paragraphs. */
  readonly control?: boolean;
  readonly runs: readonly Run[];
}

/** Styles of a Dutch Word: id in the file, name in the program. */
export const styles = {
  Standaard: 'Standaard',
  Kop1: 'Kop 1',
  Kop2: 'Kop 2',
  Lijstalinea: 'Lijstalinea',
} as const;
export type StyleId = keyof typeof styles;

export const NOTE_MARK = '\u0002';

/** What Word gives as `Paragraph.text`: all there is. */
export function rawText({ runs }: FakeParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** Whether a reader sees each character of the raw text. */
export function shows({ runs }: FakeParagraph): readonly boolean[] {
  return runs.flatMap(({ text, hidden, deleted, note }) => {
    return Array.from({ length: text.length }, () => !hidden && !deleted && note === undefined);
  });
}

/** What `Paragraph.getText` gives. */
export function visibleText(paragraph: FakeParagraph): string {
  const seen = shows(paragraph);
  return [...rawText(paragraph).split('')].filter((_, index) => seen[index]).join('');
}

/** Offset in the raw text of a character of the visible text. */
export function toRaw(paragraph: FakeParagraph, offset: number): number {
  const at = shows(paragraph).flatMap((seen, index) => (seen ? [index] : []));
  return at[offset] ?? rawText(paragraph).length;
}

/** The runs between two offsets in the raw text. */
export function sliceRuns({ runs }: FakeParagraph, start: number, end: number): readonly Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, run.text.length);
    offset += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}

/** The paragraph with other text between two offsets; it looks like the first of what it replaces, and else like what stands before. */
export function withText(paragraph: FakeParagraph, start: number, end: number, text: string): FakeParagraph {
  const before = sliceRuns(paragraph, 0, start);
  const model = sliceRuns(paragraph, start, end)[0] ?? before.at(-1) ?? paragraph.runs[0];
  const look = model?.bold ? { bold: true } : {};
  const fresh = text === '' ? [] : [{ text, ...look }];
  return { ...paragraph, runs: [...before, ...fresh, ...sliceRuns(paragraph, end, Number.POSITIVE_INFINITY)] };
}
