import { displayWidth, toCells } from './width.ts';

/**
 * Makes text out of a letter safe to show on a line of a terminal: control characters (an escape sequence could rewrite the
 * screen), marks for text direction and line ends become spaces. Keeps the length, so offsets stay true.
 */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ');
}

/** On one line, with single spaces, cut at a number of columns. */
export function shorten(text: string, columns: number): string {
  const line = clean(text).replaceAll(/\s+/gu, ' ').trim();
  if (displayWidth(line) <= columns) return line;
  let result = '';
  let used = 1;
  for (const cell of toCells(line)) {
    used += cell.columns;
    if (used > columns) break;
    result += cell.text;
  }
  return `${result.trimEnd()}…`;
}

/** Breaks a text between words into lines of at most a number of columns. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clean(text).split(/ +/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
