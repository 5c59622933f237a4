/** Text where one UTF-16 unit is one column: Latin letters, digits, and the signs that letters use. */
const simple = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/u;
const invisible = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** Pictures, and the blocks that terminals show in two columns (Unicode TR 11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** What a person sees as one character, with the columns it takes on a terminal. */
export interface Cell {
  readonly text: string;
  /** UTF-16 offset in the text it came from. */
  readonly offset: number;
  readonly columns: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into cells. */
export function toCells(text: string): readonly Cell[] {
  if (simple.test(text)) return Array.from(text, (character, offset) => ({ text: character, offset, columns: 1 }));
  segmenter ??= new Intl.Segmenter('nl');
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    offset: index,
    columns: columnsOf(segment),
  }));
}

function columnsOf(segment: string): number {
  if (invisible.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}

/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  return simple.test(text) ? text.length : toCells(text).reduce((sum, cell) => sum + cell.columns, 0);
}

/** Adds spaces up to a number of columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
