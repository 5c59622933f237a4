/** Words of the letter that a list shows, in UTF-16 units. */
const LONGEST = 90;

/** Words of a letter for a line in a list: on one line, and cut when they are many. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
