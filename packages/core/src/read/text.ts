import type { Block, Letter } from '../model/letter.ts';
import { hideComments } from './comments.ts';
import { readFrontMatter } from './front-matter.ts';
import { ignoredEverywhere, readIgnored } from './ignored.ts';
import { findPlaceholders, looksLikeTemplate } from './placeholders.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines between these lengths (UTF-16 units) may have been wrapped by hand or by a mail program. */
const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 120;
/** Of the single letters, "u." ends a sentence and "J." is an initial. */
const BULLET = /^(?:[-•*–—·▪◦►✓□☐]|\d{1,2}[.)]|[a-tv-z]\.|[a-z]\)|[A-Z]\)|[ivx]{2,4}[.)]|[IVX]{2,4}[.)])[ \t]+(?=\S)/;
/** A line that breaks off here goes on, so "12." at the start of the next line is no list number: "artikel" + "12. U kunt". */
const GOES_ON =
  /(?:^|\s)(?:artikel|artikelen|art\.|lid|nr\.|nummer|hoofdstuk|paragraaf|bijlage|blz\.|op|van|tot|met|voor|is|te|om|de|het|een)$/i;
const RULER = /^[-=_*~ .]{3,}$/;
const COLUMN_GAPS = /[\t ]*\t[\t ]*| {3,}/g;

/**
 * Reads plain text. Text and source are the same, so offsets need no map. Lines that were wrapped become one block; every other
 * line is a block of its own, so that address lines and headings end where they end.
 */
export function readText(written: string): Letter {
  const source = hideComments(written);
  const front = readFrontMatter(source);
  const placeholders = findPlaceholders(source).filter(({ start }) => start >= front.end);
  const blocks: Block[] = [];
  let group = 0;
  let inList = false;
  for (const lines of paragraphsOf(source, front.end)) {
    const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] ?? { start: 0, end: 0 };
      let last = at;
      while (last + 1 < lines.length && isWrapped(source, lines[last], lines[last + 1], widest)) last++;
      const end = lines[last]?.end ?? line.end;
      const marker = BULLET.exec(source.slice(line.start, line.start + 8))?.[0].length ?? 0;
      const isItem = marker > 0 && end - line.start - marker > 0;
      if (isItem && !inList) group++;
      inList = isItem;
      if (isItem) blocks.push({ kind: 'list-item', region: 'body', start: line.start + marker, end, group });
      else if (last === at) addCells(source, line, blocks);
      else blocks.push({ kind: 'paragraph', region: 'body', start: line.start, end });
      at = last + 1;
    }
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

/** Runs of lines without an empty line in between; rulers count as empty. */
function paragraphsOf(source: string, from: number): Line[][] {
  const all: Line[][] = [];
  let current: Line[] = [];
  let start = from;
  while (start <= source.length) {
    const feed = source.indexOf('\n', start);
    const stop = feed < 0 ? source.length : feed;
    let first = start;
    let end = stop;
    while (first < end && isBlank(source.charCodeAt(first))) first++;
    while (end > first && isBlank(source.charCodeAt(end - 1))) end--;
    if (first === end || RULER.test(source.slice(first, Math.min(end, first + 200)))) {
      if (current.length > 0) all.push(current);
      current = [];
    } else current.push({ start: first, end });
    if (feed < 0) break;
    start = feed + 1;
  }
  if (current.length > 0) all.push(current);
  return all;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === 0x0d || code === 0xa0 || code === 0xfeff || code === 0x0c;
}

/** True when the second line goes on where the first broke off. */
function isWrapped(source: string, line: Line | undefined, next: Line | undefined, widest: number): boolean {
  if (!line || !next) return false;
  const length = line.end - line.start;
  if (length > LONGEST_WRAP || length < SHORTEST_WRAP || length < widest * 0.6) {
    // A short line still goes on when it breaks off in mid-sentence before a small letter.
    if (length > LONGEST_WRAP || length < 25 || !/[\p{Ll},]$/u.test(source.slice(line.start, line.end))) return false;
    if (!/^\p{Ll}/u.test(source.slice(next.start, next.start + 2))) return false;
  }
  const marker = BULLET.test(source.slice(next.start, next.start + 8));
  return (
    (!marker || GOES_ON.test(source.slice(Math.max(line.start, line.end - 16), line.end))) &&
    !hasColumnGap(source.slice(line.start, line.end)) &&
    !hasColumnGap(source.slice(next.start, next.end))
  );
}

function hasColumnGap(line: string): boolean {
  return line.includes('   ') || line.includes('\t');
}

/** Adds a line: one with wide gaps is a row of a table and gives one block a column. */
function addCells(source: string, line: Line, blocks: Block[]): void {
  const text = source.slice(line.start, line.end);
  if (!hasColumnGap(text)) {
    blocks.push({ kind: 'paragraph', region: 'body', ...line });
    return;
  }
  let from = 0;
  const add = (to: number): void => {
    const cell = text.slice(from, to);
    const start = line.start + from + (cell.length - cell.trimStart().length);
    const end = start + cell.trim().length;
    if (end > start) blocks.push({ kind: 'table-cell', region: 'body', start, end, row: line.start });
  };
  for (const gap of text.matchAll(COLUMN_GAPS)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
}
