import type { Letter, Span } from './model/letter.ts';

/** Words of the letter that a list shows, in UTF-16 units. */
const LONGEST = 90;

/** Words of a letter on one line, for people. Items of a list are parted by a semicolon, other lines by a comma. */
export function inOneLine({ text, blocks }: Pick<Letter, 'text' | 'blocks'>, { start, end }: Span): string {
  const touched = blocks.filter((block) => block.start < end && block.end > start);
  if (touched.length < 2) return oneLine(text.slice(start, end));
  return touched.reduce((line, block, index) => {
    const words = oneLine(text.slice(Math.max(start, block.start), Math.min(end, block.end)));
    if (index === 0) return words;
    if (/[.,;:!?]$/.test(line)) return `${line} ${words}`;
    return `${line}${block.kind === 'list-item' ? ';' : ','} ${words}`;
  }, '');
}

/** The same for a line in a list: cut when the words are many. */
export function shortQuote(letter: Pick<Letter, 'text' | 'blocks'>, span: Span): string {
  const line = inOneLine(letter, span);
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
