import { endsEntry } from '../parse/entry-lines.ts';

/** A line that holds text, without the white space around it: UTF-16 offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** An empty line stands in front of it. */
  readonly opens: boolean;
}

/** Lines between these lengths (UTF-16 units) may have been wrapped by hand or by a mail program. */
const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 120;
/** Of the single letters, "u." ends a sentence and "J." is an initial. */
const BULLET =
  /^(?:[-•*–—·▪◦►✓□☐●○■‣➢➤→o]|\d{1,2}[.)]|[a-tv-z]\.|[a-z]\)|[A-Z]\)|[ivx]{2,4}[.)]|[IVX]{2,4}[.)])[ \t]+(?=\S)/;
/** A line that breaks off here goes on, so "12." at the start of the next line is no list number: "artikel" + "12. U kunt". */
const GOES_ON =
  /(?:^|\s)(?:artikel|artikelen|art\.|lid|nr\.|nummer|hoofdstuk|paragraaf|bijlage|blz\.|op|van|tot|met|voor|is|te|om|de|het|een)$/i;
/** "Woensdag: ", "Per post: ". */
const LABEL = /^\p{Lu}\p{L}+(?: \p{L}+)?: /u;
/** "Maandag en dinsdag: ". */
const LONG_LABEL = /^\p{Lu}[^.:?!]{1,36}: /u;
const SMALL = /^\p{Ll}/u;
/** Length of the longest of the lines from `at` up to the next empty line. */
export function widestFrom(lines: readonly Line[], at: number): number {
  let widest = 0;
  for (let each = lines[at], next = at + 1; each && (next === at + 1 || !each.opens); each = lines[next++])
    widest = Math.max(widest, each.end - each.start);
  return widest;
}

/** Length of the mark or number of a list item with the white space behind it; 0 for other lines. */
export function markerLength(source: string, start: number, end: number): number {
  // Most lines start with a word of two letters or more, which only a Roman number does among the markers.
  const second = source.charCodeAt(start + 1);
  if (end - start > 1 && isSmallOrCapital(source.charCodeAt(start)) && isSmallOrCapital(second) && !isRoman(second))
    return 0;
  return BULLET.exec(source.slice(start, start + 8))?.[0].length ?? 0;
}

/** A to Z, a to z. */
function isSmallOrCapital(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isRoman(code: number): boolean {
  const small = code | 0x20;
  return small === 0x69 || small === 0x76 || small === 0x78;
}

/** True when the second line goes on where the first broke off. */
export function isWrapped(
  source: string,
  line: Line | undefined,
  next: Line | undefined,
  widest: number,
  hasColumns: boolean,
): boolean {
  if (!line || !next || next.opens) return false;
  const length = line.end - line.start;
  if (length > LONGEST_WRAP || length < SHORTEST_WRAP || length < widest * 0.6) {
    // A short line still goes on when it breaks off in mid-sentence or mid-word: before a small letter, or before a word without room.
    if (length > LONGEST_WRAP || !(length < 25 ? /\p{Ll}-$/u : /[\p{Ll},-]$/u).test(source.slice(line.start, line.end)))
      return false;
    if (!SMALL.test(source.slice(next.start, next.start + 2)) && !hasNoRoom(source, line, next, widest)) return false;
  }
  if (isLabelled(source, line, next) || endsEntry(source, line, next)) return false;
  const isItem = markerLength(source, next.start, next.end) > 0;
  if (isItem && !GOES_ON.test(source.slice(Math.max(line.start, line.end - 16), line.end))) return false;
  return (
    !hasColumns ||
    !(hasColumnGap(source.slice(line.start, line.end)) || hasColumnGap(source.slice(next.start, next.end)))
  );
}

/** True when the first word of the next line did not fit behind this one, in a text of lines as long as `widest`. */
function hasNoRoom(source: string, line: Line, next: Line, widest: number): boolean {
  if (widest < SHORTEST_WRAP || widest > LONGEST_WRAP) return false;
  const space = source.slice(next.start, next.end).search(/\s/);
  const word = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + word > widest;
}

/** "Woensdag: les" below a line without an end: the next of a row of such lines, or the first below a short line. */
function isLabelled(source: string, line: Line, next: Line): boolean {
  const opensWith = (label: RegExp, { start, end }: Line): boolean =>
    label.test(source.slice(start, Math.min(end, start + 40)));
  if (!opensWith(LABEL, next) || !/[\p{L}\d)]/u.test(source.charAt(line.end - 1))) return false;
  return line.end - line.start < SHORTEST_WRAP || opensWith(LONG_LABEL, line);
}

export function hasColumnGap(line: string): boolean {
  return line.includes('   ') || line.includes('\t') || line.includes('|');
}
