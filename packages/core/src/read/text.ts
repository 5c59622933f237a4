import type { Block, Letter } from '../model/letter.ts';
import { endsEntry } from '../parse/entry-lines.ts';
import { hideComments } from './comments.ts';
import { readFrontMatter } from './front-matter.ts';
import { ignoredEverywhere, readIgnored } from './ignored.ts';
import { pageNumbers, withoutPageNumbers } from './page-numbers.ts';
import { findPlaceholders, looksLikeTemplate } from './placeholders.ts';

interface Line {
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
const SMALL = /^\p{Ll}/u;
/** A number or a letter in front of an item: "1.", "b)". */
const ORDERED = /^\s*\(?(?:\d|[a-z][.)])/i;
const RULER_MARKS = '-=_*~ .|+:';
const RULER = /^[-=_*~ .|+:]{3,}$/;
const COLUMN_GAPS = /[\t ]*\t[\t ]*| {3,}/g;
const BAR = 0x7c;
/** Between the cells of a row that is drawn with bars: "| Adres | Postbus 12 |". */
const BARS = /\s*\|\s*/g;

/**
 * Reads plain text. Text and source are the same, so offsets need no map. Lines that were wrapped become one block; every other
 * line is a block of its own, so that address lines and headings end where they end.
 */
export function readText(written: string): Letter {
  let source = hideComments(written);
  const front = readFrontMatter(source);
  let lines = linesOf(source, front.end);
  const pages = pageNumbers(source, lines);
  if (pages.length > 0) {
    source = withoutPageNumbers(source, pages);
    lines = linesOf(source, front.end);
  }
  const placeholders = findPlaceholders(source).filter(({ start }) => start >= front.end);
  const blocks: Block[] = [];
  /** Most letters have no columns at all, and need no look at each line. */
  const hasColumns = hasColumnGap(source);
  let group = 0;
  let inList = false;
  let widest = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    if (line.opens) widest = widestFrom(lines, at);
    let last = at;
    while (isWrapped(source, lines[last], lines[last + 1], widest, hasColumns)) last++;
    const { start } = line;
    const end = lines[last]?.end ?? line.end;
    const marker = markerLength(source, start, line.end);
    const isItem = marker > 0 && end - start - marker > 0;
    if (isItem && !inList) group++;
    inList = isItem;
    const ordered = isItem && ORDERED.test(source.slice(start, start + marker)) ? { ordered: true } : {};
    if (isItem) blocks.push({ kind: 'list-item', region: 'body', start: start + marker, end, group, ...ordered });
    else if (last === at && hasColumns) addCells(source, line, blocks);
    else blocks.push({ kind: 'paragraph', region: 'body', start, end });
    at = last + 1;
  }
  return {
    format: 'text',
    text: source,
    blocks,
    placeholders,
    template: front.template ?? looksLikeTemplate(source, placeholders),
    ignored: [...ignoredEverywhere(front.ignore ?? '', source), ...readIgnored(written, blocks, undefined)],
    declared: {
      ...(front.language ? { language: front.language } : {}),
      ...(front.letterType ? { letterType: front.letterType } : {}),
    },
  };
}

/** The lines that hold text, without the white space around it. Rulers count as empty. */
function linesOf(source: string, from: number): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let start = from; start <= source.length; ) {
    const feed = source.indexOf('\n', start);
    const stop = feed < 0 ? source.length : feed;
    let first = start;
    let end = stop;
    while (first < end && isBlank(source.charCodeAt(first))) first++;
    while (end > first && isBlank(source.charCodeAt(end - 1))) end--;
    if (isBoxed(source, first, end)) {
      first++;
      end--;
      while (first < end && isBlank(source.charCodeAt(first))) first++;
      while (end > first && isBlank(source.charCodeAt(end - 1))) end--;
    }
    if (first === end || isRuler(source, first, end)) opens = true;
    else {
      lines.push({ start: first, end, opens });
      opens = false;
    }
    start = stop + 1;
  }
  return lines;
}

/** Length of the longest of the lines from `at` up to the next empty line. */
function widestFrom(lines: readonly Line[], at: number): number {
  let widest = 0;
  for (let each = lines[at], next = at + 1; each && (next === at + 1 || !each.opens); each = lines[next++])
    widest = Math.max(widest, each.end - each.start);
  return widest;
}

function isRuler(source: string, start: number, end: number): boolean {
  return RULER_MARKS.includes(source.charAt(start)) && RULER.test(source.slice(start, Math.min(end, start + 200)));
}

/** Length of the mark or number of a list item with the white space behind it; 0 for other lines. */
function markerLength(source: string, start: number, end: number): number {
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

function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === 0x0d || code === 0xa0 || code === 0xfeff || code === 0x0c;
}

/** True when the second line goes on where the first broke off. */
function isWrapped(
  source: string,
  line: Line | undefined,
  next: Line | undefined,
  widest: number,
  hasColumns: boolean,
): boolean {
  if (!line || !next || next.opens) return false;
  const length = line.end - line.start;
  if (length > LONGEST_WRAP || length < SHORTEST_WRAP || length < widest * 0.6) {
    // A short line still goes on when it breaks off in mid-sentence or mid-word before a small letter.
    if (length > LONGEST_WRAP || !(length < 25 ? /\p{Ll}-$/u : /[\p{Ll},-]$/u).test(source.slice(line.start, line.end)))
      return false;
    if (!SMALL.test(source.slice(next.start, next.start + 2))) return false;
  }
  if (isLabelled(source, line, next) || endsEntry(source, line, next)) return false;
  const isItem = markerLength(source, next.start, next.end) > 0;
  if (isItem && !GOES_ON.test(source.slice(Math.max(line.start, line.end - 16), line.end))) return false;
  return (
    !hasColumns ||
    !(hasColumnGap(source.slice(line.start, line.end)) || hasColumnGap(source.slice(next.start, next.end)))
  );
}

/** "Woensdag: les" below a line without an end: the next of a row of such lines. */
function isLabelled(source: string, line: Line, next: Line): boolean {
  return (
    LABEL.test(source.slice(next.start, Math.min(next.end, next.start + 40))) &&
    /[\p{L}\d)]/u.test(source.charAt(line.end - 1))
  );
}

function hasColumnGap(line: string): boolean {
  return line.includes('   ') || line.includes('\t') || line.includes('|');
}

/** "| Hulp nodig? |": a line of text in a box, which is no row of a table. */
function isBoxed(source: string, start: number, end: number): boolean {
  if (end - start < 3 || source.charCodeAt(start) !== BAR || source.charCodeAt(end - 1) !== BAR) return false;
  return source.indexOf('|', start + 1) === end - 1;
}

/** "| Adres | Postbus 12 |": a row between bars, of a table or a box. */
function isBarred(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|');
}

/** Adds a line: one with wide gaps is a row of a table and gives one block a column. */
function addCells(source: string, line: Line, blocks: Block[]): void {
  const text = source.slice(line.start, line.end);
  const isRow = isBarred(text) || text.includes('   ') || text.includes('\t');
  if (!isRow) {
    blocks.push({ kind: 'paragraph', region: 'body', start: line.start, end: line.end });
    return;
  }
  let from = 0;
  const add = (to: number): void => {
    const cell = text.slice(from, to);
    const start = line.start + from + (cell.length - cell.trimStart().length);
    const end = start + cell.trim().length;
    if (end > start) blocks.push({ kind: 'table-cell', region: 'body', start, end, row: line.start });
  };
  for (const gap of text.matchAll(isBarred(text) ? BARS : COLUMN_GAPS)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
}
