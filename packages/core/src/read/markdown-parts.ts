/**
 * The Markdown parser is quadratic in the setext headings, cells and emphasis of one text, and runs out of stack on marks within
 * marks. So a long text goes to it in parts of limited size, each with limited marks: then the whole is linear, whatever stands there.
 */

/** A part has at most so many characters (UTF-16) and lines, but for a line that is longer; a shorter text is one part. */
const CHARACTERS = 8000;
const LINES = 300;
/** How full a part is, out of 1, from where on it ends: between two blocks, at a line that is not indented, and at any line. */
const BETWEEN_BLOCKS = 0.25;
const AT_MARGIN = 0.75;
/** Runs of asterisks and underscores in a part; those beyond are read as text. */
const EMPHASES = 400;

/** A piece of the source, and the offset at which it starts. */
export interface Part {
  readonly start: number;
  readonly text: string;
}

const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g;
/** A line that starts a block of its own: no part of the list, quote or indented text above it. */
const NEW_BLOCK = /^(?![-+*][ \t]|\d{1,9}[.)][ \t])[^\s>]/;
/** What empty lines do not end: fences, comments, scripts and styles. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENS = /<(?:!--|script\b|style\b)/i;
const CLOSES = /-->|<\/(?:script|style)/i;

/** Cuts Markdown into parts that can be read on their own; where it has room to choose, between two blocks. */
export function markdownParts(source: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let lines = 0;
  let inside = '';
  let afterBlank = false;
  const fits = source.length <= CHARACTERS && (source.match(/\n|\r/g)?.length ?? 0) <= LINES;
  if (fits) return [{ start, text: source }];
  for (const { 0: line, index } of source.matchAll(LINE)) {
    const full = Math.max((index + line.length - start) / CHARACTERS, (lines + 1) / LINES);
    const between = inside === '' && afterBlank && NEW_BLOCK.test(line);
    const most = between ? BETWEEN_BLOCKS : inside === '' && /^\S/.test(line) ? AT_MARGIN : 1;
    if (index > start && full > most) {
      parts.push({ start, text: source.slice(start, index) });
      start = index;
      lines = 0;
      inside = '';
    }
    lines++;
    afterBlank = line.trim() === '';
    inside = insideAfter(line, inside);
  }
  parts.push({ start, text: source.slice(start) });
  return parts;
}

/** What is still open behind a line: the fence, "<", or nothing. */
function insideAfter(line: string, inside: string): string {
  const fence = FENCE.exec(line)?.[1] ?? '';
  if (inside === '<') return CLOSES.test(line) ? '' : inside;
  if (inside !== '') return fence.startsWith(inside) ? '' : inside;
  if (fence !== '') return fence;
  return OPENS.test(line) && !CLOSES.test(line) ? '<' : '';
}

/** Twenty quotes and lists within each other, and the marks of those within these. */
const DEEP =
  /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20})((?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+)/gm;
const EMPHASIS = /^[ \t>]*\*[ \t]|[*_]+/gm;
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
/** Characters that no text may hold, one for each mark: U+FDD0 to U+FDEF. */
const FIRST_STAND_IN = 0xfdd0;

/** The part with marks beyond reason made text, as long as it was. `withMarks` puts them back into what the parser makes of it. */
export function tameMarks(text: string): string {
  const shallow = text.replace(DEEP, (_, outer: string, inner: string) => outer + ' '.repeat(inner.length));
  let runs = 0;
  return shallow
    .replace(EMPHASIS, (run) => (/\s$/.test(run) || ++runs <= EMPHASES ? run : withoutMarks(run)))
    .replace(LINE, (line) => (isLong(line) ? withoutMarks(line) : line));
}

function isLong(line: string): boolean {
  return line.length > CHARACTERS && line.replace(/[ \t]{2,}/g, ' ').length > CHARACTERS;
}

function withoutMarks(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(FIRST_STAND_IN + PUNCTUATION.indexOf(mark)));
}

/** The text with the marks that `tameMarks` took out. */
export function withMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, (standIn) => PUNCTUATION.charAt(standIn.charCodeAt(0) - FIRST_STAND_IN));
}
