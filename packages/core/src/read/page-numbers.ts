/** A line of a letter that was printed to pages: from `start` up to `end` (UTF-16 offsets). */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** "Pagina 2 van 3", "blz. 2", "- 2 -", "2/3". */
const PAGE_NUMBER =
  /^(?:[-–—|]\s*\d{1,3}\s*[-–—|]|\d{1,3}\s?\/\s?\d{1,3}|(?:pagina|blad|bladzijde|blz\.?|page)\s*:?\s*\d{1,3}(?:\s*(?:van|of|\/|-)\s*\d{1,3})?)$/i;
const LONGEST = 24;
const SMALL = /^[\s\f]*\p{Ll}/u;
const ENDED = /[.!?:;]\s*$/;

/** The lines that only say which page of the letter this is. */
export function pageNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ start, end }) => end - start <= LONGEST && PAGE_NUMBER.test(text.slice(start, end)));
}

/**
 * The text with spaces in the place of these lines, so that offsets stay. Where a sentence goes on behind one, the empty lines around it go
 * too.
 */
export function withoutPageNumbers(text: string, pages: readonly Line[]): string {
  let hidden = text;
  for (const { start, end } of pages) {
    const before = hidden.slice(0, start).trimEnd();
    const behind = hidden.slice(end);
    const goesOn = !ENDED.test(before) && SMALL.test(behind);
    const from = goesOn ? before.length : start;
    const to = goesOn ? text.length - behind.trimStart().length : end;
    hidden = `${hidden.slice(0, from)}${goesOn ? '\n'.padEnd(to - from) : ' '.repeat(to - from)}${hidden.slice(to)}`;
  }
  return hidden;
}
