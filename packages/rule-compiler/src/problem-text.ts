import type { Problem } from '@klarebrief/settings/authoring';

/** Columns of an excerpt that are shown at the most. */
const WIDEST = 120;

/** A problem as lines for a terminal: place, message, the line of the file and a caret below the place. */
export function problemText({ path, line, column, message, excerpt, severity }: Problem): string {
  const head = `rules/${path}:${line}:${column} ${severity === 'warning' ? 'Let op: ' : ''}${message}`;
  if (excerpt.trim() === '') return head;
  const from = column > WIDEST ? column - WIDEST / 2 : 0;
  const shown = excerpt.slice(from, from + WIDEST).trimEnd();
  const caret = `${shown.slice(0, Math.max(0, column - 1 - from)).replace(/[^\t]/g, ' ')}^`;
  return `${head}\n    ${shown}\n    ${caret}`;
}
