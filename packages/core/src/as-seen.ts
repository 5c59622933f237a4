import type { Block, Letter, Span } from './model/letter.ts';
import type { ParsedText } from './parse/parse.ts';
import { toSource } from './read/locator.ts';
import { isWrapped, type Line, widestFrom } from './read/wrapped-lines.ts';

/** A letter as a person sees it, and where its text stands in the letter as it was written. */
export interface SeenLetter {
  readonly letter: Letter;
  /** Runs of three numbers, as in `Letter.sourceMap`; null when both texts are the same. */
  readonly map: readonly number[] | null;
}

/** Soft hyphens, spaces and joiners without width, byte order marks. */
const HIDDEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
/** "ﬁ" in one character, as a PDF gives it. */
const LIGATURE = '\\ufb00-\\ufb06';
/** The accent of a letter as a character of its own. */
const ACCENT = '\\u0300-\\u036f';
const UNSEEN = new RegExp(`[${HIDDEN}${LIGATURE}${ACCENT}]`);
/** A line feed with the end of its line, and the indentation and the marks of a quoted mail in front of the next. */
const FEED = '[ \\t\\r]*\\n[ \\t\\r>]*';
const PIECE = new RegExp(`[${HIDDEN}]+|[${LIGATURE}]|[^${ACCENT}\\s][${ACCENT}]+|${FEED}`, 'g');
const HARD_SPACE = /[\u00a0\u2007\u202f]/;
const HARD_SPACES = new RegExp(HARD_SPACE, 'g');

/**
 * The letter as a person sees it: words without hidden characters, each letter in one piece, paragraphs without the line feeds of their
 * wrapping, and a block for each line that was broken on purpose. So what looks at the text needs to know one spelling only, whatever
 * file or clipboard the letter came from. Linear.
 */
export function asSeen(letter: Letter): SeenLetter {
  const { text } = letter;
  const blocks = letter.format === 'text' ? letter.blocks : letter.blocks.flatMap((block) => linesOf(text, block));
  if (!UNSEEN.test(text) && !blocks.some((block) => hasFeed(text, block)) && blocks.length === letter.blocks.length)
    return { letter, map: null };
  const pieces: string[] = [];
  const map: number[] = [];
  let length = 0;
  const add = (piece: string, from: number, to: number): void => {
    if (piece === '') return;
    pieces.push(piece);
    map.push(length, from, Math.min(piece.length, to - from));
    length += piece.length;
  };
  let at = 0;
  let block = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    while ((blocks[block]?.end ?? text.length) <= index) block++;
    const { kind, start } = blocks[block] ?? { start: text.length };
    const behind = index + piece.length;
    add(text.slice(at, index), at, index);
    add(spelled(piece, kind === 'paragraph' && start < index), index, behind);
    at = behind;
  }
  add(text.slice(at), at, text.length);
  const seen = placesIn(map, length);
  const moved = <T extends Span>(span: T): T => ({ ...span, start: seen(span.start), end: seen(span.end) });
  return {
    letter: {
      ...letter,
      text: pieces.join(''),
      blocks: blocks.map(moved),
      placeholders: letter.placeholders.map(moved),
      ...(letter.ignored ? { ignored: letter.ignored.map(moved) } : {}),
    },
    map,
  };
}

/**
 * The letter with an ordinary space for each hard one, and for each line feed within a sentence. Offsets stay: the text is as long as it
 * was. Linear.
 */
export function withPlainSpaces(letter: Letter, { sentences, tokens }: ParsedText): Letter {
  const { text } = letter;
  let plain = '';
  let done = 0;
  let sentence = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (sentence < sentences.count && (tokens.end[(sentences.last[sentence] ?? 1) - 1] ?? 0) <= at) sentence++;
    if (sentence === sentences.count) break;
    if ((tokens.start[sentences.first[sentence] ?? 0] ?? 0) > at) continue;
    plain += `${text.slice(done, at)} `;
    done = at + 1;
  }
  plain += text.slice(done);
  const spaced = HARD_SPACE.test(plain) ? plain.replace(HARD_SPACES, ' ') : plain;
  return spaced === text ? letter : { ...letter, text: spaced };
}

/** The lines of a paragraph that were broken on purpose, each as a block: a heading in front of its text, an address. */
function linesOf(text: string, block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || !hasFeed(text, block)) return [block];
  const lines: Line[] = [];
  for (let start = block.start, end = 0; start < block.end; start = end + 1) {
    const feed = text.indexOf('\n', start);
    end = feed < 0 ? block.end : Math.min(feed, block.end);
    const line = text.slice(start, end);
    const first = end - line.trimStart().length;
    if (first < end) lines.push({ start: first, end: start + line.trimEnd().length, opens: lines.length === 0 });
  }
  const widest = widestFrom(lines, 0);
  const found: Block[] = [];
  lines.forEach((line, at) => {
    const open = found.at(-1);
    if (open && isWrapped(text, lines[at - 1], line, widest, false))
      found[found.length - 1] = { ...open, end: line.end };
    else found.push({ ...block, start: line.start, end: line.end });
  });
  return found;
}

function hasFeed(text: string, { start, end }: Span): boolean {
  const feed = text.indexOf('\n', start);
  return feed >= 0 && feed < end;
}

/** What a person sees of a piece; `isWithin`: of a line feed within a paragraph. */
function spelled(piece: string, isWithin: boolean): string {
  if (piece.includes('\n')) return isWithin ? ' ' : '\n';
  const code = piece.charCodeAt(0);
  if (code >= 0xfb00 && code <= 0xfb06) return piece.normalize('NFKC');
  return piece.length > 1 && !UNSEEN.test(piece.charAt(0)) ? piece.normalize('NFC') : '';
}

/** From offsets in the text as it was written to those in the text of `length` that `map` leads back from. */
function placesIn(map: readonly number[], length: number): (offset: number) => number {
  const back: number[] = [];
  for (let run = 0; run < map.length; run += 3) {
    const here = map[run] ?? 0;
    back.push(map[run + 1] ?? 0, here, (map[run + 3] ?? length) - here);
  }
  return (offset) => toSource(back, offset);
}
