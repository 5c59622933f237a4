import type { Finding, Suggestion } from '@klarebrief/core';
import { wrap } from './clean.ts';
import type { Page } from './page.ts';

/** Columns that the bar in front of a text to insert takes. */
const BAR = 2;

/**
 * The text that can be put into the letter: its title, and the text itself when everything is asked for, once. `told`: the texts
 * that an earlier finding showed.
 */
export function insertionLines(
  { suggestions }: Finding,
  { colors, all }: Page,
  columns: number,
  told: Set<string>,
): readonly string[] {
  const insertion = suggestions.find(isInsertion);
  if (!insertion) return [];
  if (!all) return wrap(`${insertion.title}. Met --alles ziet u de tekst.`, columns).map(colors.green);
  const text = insertion.edits.map((edit) => edit.text.trim()).join('\n\n');
  if (told.has(text)) return wrap(`${insertion.title}. De tekst staat hierboven.`, columns).map(colors.green);
  told.add(text);
  const lines = text.split('\n').flatMap((line) => (line === '' ? [''] : wrap(line, columns - BAR)));
  return [
    ...wrap(`${insertion.title}:`, columns).map(colors.green),
    ...lines.map((line) => `${colors.dim('│')} ${line}`.trimEnd()),
  ];
}

/** It takes nothing out of the letter. */
function isInsertion({ edits }: Suggestion): boolean {
  return edits.every(({ start, end }) => start === end);
}
