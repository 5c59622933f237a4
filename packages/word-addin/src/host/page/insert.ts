import type { Insertion } from '@klarebrief/core/lean';
import type { InsertionTarget, Outcome, Reading } from '../host.ts';
import { changeAt } from './change.ts';
import { findAgainIn } from './find-again.ts';
import { letterOf } from './letter-of.ts';
import { htmlOf, nodesOfInsertion } from './nodes-of.ts';

/** Characters around the place that must still be there. */
const AROUND = 40;
/**
 * Keeps Chromium and WebKit from melting the first paragraph together with the one that the cursor is in; they take it out again. To
 * Firefox, which does not melt them, it is a line of text.
 */
const BREAK = '<br class="Apple-interchange-newline">';

/** Puts paragraphs between two blocks of the letter. */
export function insertAt(sheet: HTMLElement, reading: Reading, insertion: Insertion, target: InsertionTarget): Outcome {
  const { text } = reading.letter;
  const page = letterOf(sheet);
  const { side, at } = target;
  const from = side === 'behind' ? Math.max(0, at - AROUND) : at;
  const to = side === 'behind' ? at : Math.min(text.length, at + AROUND);
  const place = { start: from, end: to, actual: text.slice(from, to) };
  const found = findAgainIn(text, page.letter.text)(place);
  const range = found === null ? null : page.rangeOf(found, found + place.actual.length);
  if (!range) return 'moved';
  range.collapse(side === 'before');
  const nodes = nodesOfInsertion(insertion, target.withHeading, headingLevel(sheet));
  const ending = CSS.supports('-moz-appearance', 'none') ? '' : BREAK;
  const html = side === 'behind' ? ending + htmlOf(nodes) : htmlOf(nodes) + ending;
  if (!changeAt(sheet, range, 'insertHTML', html)) return 'failed';
  return 'done';
}

/** The level of the headings that the letter has; 2 in a letter without. */
function headingLevel(sheet: HTMLElement): number {
  const headings = [...sheet.querySelectorAll('h2, h3, h4')];
  return Number(headings.at(-1)?.tagName.slice(1) ?? 2);
}
