/** A line of a letter that was printed to pages: from `start` up to `end` (UTF-16 offsets). */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** "Pagina 2 van 3", "blz. 2", "- 2 -", "2/3". */
const PAGE_NUMBER =
  /^(?:[-–—|]\s*\d{1,3}\s*[-–—|]|\d{1,3}\s?\/\s?\d{1,3}|(?:pagina|blad|bladzijde|blz\.?|page)\s*:?\s*\d{1,3}(?:\s*(?:van|of|\/|-)\s*\d{1,3})?)$/i;
const LONGEST = 24;
const SMALL = /\p{Ll}/u;
const ENDED = /[.!?:;]/;

/** The lines that only say which page of the letter this is. */
export function pageNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ start, end }) => end - start <= LONGEST && PAGE_NUMBER.test(text.slice(start, end)));
}

/**
 * The text with spaces in the place of these lines, so that offsets stay. Where a sentence goes on behind one, the empty lines around it go
 * too.
 */
export function withoutPageNumbers(text: string, pages: readonly Line[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of pages) {
    let before = start;
    while (before > done && isBlank(text, before - 1)) before--;
    let behind = end;
    while (behind < text.length && isBlank(text, behind)) behind++;
    const goesOn = before > 0 && !ENDED.test(text.charAt(before - 1)) && SMALL.test(text.charAt(behind));
    const from = goesOn ? before : start;
    const to = goesOn ? behind : end;
    pieces.push(text.slice(done, from), goesOn ? '\n'.padEnd(to - from) : ' '.repeat(to - from));
    done = to;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
