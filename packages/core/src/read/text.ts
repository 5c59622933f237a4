import type { Block, Letter } from '../model/letter.ts';
import { hideComments } from './comments.ts';
import { readFrontMatter } from './front-matter.ts';
import { ignoredEverywhere, readIgnored } from './ignored.ts';
import { pageNumbers, withoutPageNumbers } from './page-numbers.ts';
import { findPlaceholders, looksLikeTemplate } from './placeholders.ts';
import { hasColumnGap, isWrapped, type Line, markerLength, widestFrom } from './wrapped-lines.ts';

/** A number or a letter in front of an item: "1.", "b)". */
const ORDERED = /^\s*\(?(?:\d|[a-z][.)])/i;
const RULER_MARKS = '-=_*~ .|+:';
const RULER = /^[-=_*~ .|+:]{3,}$/;
const COLUMN_GAPS = /[\t ]*\t[\t ]*| {3,}/g;
const BAR = 0x7c;
const QUOTE_MARK = 0x3e;
/** How a line ended on an old Mac, and still does in what some programs put on the clipboard. */
const LONE_RETURN = /\r(?!\n)/g;
/** Between the cells of a row that is drawn with bars: "| Adres | Postbus 12 |". */
const BARS = /\s*\|\s*/g;

/**
 * Reads plain text. Text and source are the same, so offsets need no map. Lines that were wrapped become one block; every other
 * line is a block of its own, so that address lines and headings end where they end.
 */
export function readText(written: string): Letter {
  let source = hideComments(written).replace(LONE_RETURN, '\n');
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
    while (first < end && isInFront(source.charCodeAt(first))) first++;
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

function isRuler(source: string, start: number, end: number): boolean {
  return RULER_MARKS.includes(source.charAt(start)) && RULER.test(source.slice(start, Math.min(end, start + 200)));
}

/** White space, and the mark in front of each line of a mail that is quoted. */
function isInFront(code: number): boolean {
  return isBlank(code) || code === QUOTE_MARK;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === 0x0d || code === 0xa0 || code === 0xfeff || code === 0x0c;
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
