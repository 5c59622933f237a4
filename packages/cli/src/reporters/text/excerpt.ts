import type { Span } from '@klarebrief/core';
import { clean } from './clean.ts';
import { type Cell, toCells } from './width.ts';

/** Offsets looked at on either side of the words, so that a line of a megabyte costs no more than another. */
const REACH = 400;

/** A line of the letter and, of the same length, the line with carets under the words. */
export interface Excerpt {
  readonly line: string;
  /** The words of the finding, as part of `line`: before, at and after. */
  readonly parts: readonly [string, string, string];
  readonly carets: string;
}

/** Shows the words at a span in the line they stand in, cut to a number of columns. Undefined when the span holds no words. */
export function excerptOf(text: string, span: Span, columns: number): Excerpt | undefined {
  const { start, end } = trimmed(text, span);
  if (end <= start) return undefined;
  const from = Math.max(lineStart(text, start), start - REACH);
  const to = Math.min(lineEnd(text, end), Math.max(start, Math.min(end, start + REACH)) + REACH);
  const cells = toCells(clean(text.slice(from, to)).replaceAll('\u00a0', ' '));
  const first = cells.findIndex((cell) => cell.offset + cell.text.length > start - from);
  const behind = cells.findIndex((cell) => cell.offset >= end - from);
  const window = chooseWindow(cells, first, behind === -1 ? cells.length : behind, columns);
  return render(cells, window);
}

interface Window {
  /** Indexes of cells: shown from left to right, carets from first to behind. */
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly behind: number;
}

/** Takes the words and as much around them as there is room for, a bit more behind than in front. */
function chooseWindow(cells: readonly Cell[], first: number, behind: number, columns: number): Window {
  const start = firstVisible(cells, 0);
  const widths = (from: number, to: number): number =>
    cells.slice(from, to).reduce((sum, cell) => sum + cell.columns, 0);
  if (widths(start, cells.length) <= columns) return { left: start, right: cells.length, first, behind };
  const room = columns - 2;
  const spare = Math.max(0, room - widths(first, behind));
  let left = takeLeft(cells, first, Math.floor(spare / 2), start);
  let right = takeRight(cells, left, room);
  if (right === cells.length) left = takeLeft(cells, right, room, start);
  if (left > start) left = Math.min(first, wordStart(cells, left, first));
  if (left === start) right = takeRight(cells, left, room + 1);
  if (right < cells.length && right > behind) right = Math.max(behind, wordEnd(cells, right, behind));
  return { left, right, first, behind: Math.min(behind, right) };
}

function takeLeft(cells: readonly Cell[], from: number, columns: number, least: number): number {
  let index = from;
  let used = 0;
  while (index > least) {
    used += cells[index - 1]?.columns ?? 0;
    if (used > columns) break;
    index -= 1;
  }
  return index;
}

function takeRight(cells: readonly Cell[], from: number, columns: number): number {
  let index = from;
  let used = 0;
  while (index < cells.length) {
    used += cells[index]?.columns ?? 0;
    if (used > columns) break;
    index += 1;
  }
  return index;
}

function wordStart(cells: readonly Cell[], from: number, limit: number): number {
  if (cells[from - 1]?.text === ' ') return from;
  for (let index = from; index < Math.min(limit, from + 25); index += 1)
    if (cells[index]?.text === ' ') return index + 1;
  return from;
}

function wordEnd(cells: readonly Cell[], from: number, limit: number): number {
  if (cells[from]?.text === ' ') return from;
  for (let index = from; index > Math.max(limit, from - 25); index -= 1)
    if (cells[index - 1]?.text === ' ') return index - 1;
  return from;
}

function firstVisible(cells: readonly Cell[], from: number): number {
  const index = cells.findIndex((cell, at) => at >= from && cell.text !== ' ');
  return index === -1 ? from : index;
}

function render(cells: readonly Cell[], { left, right, first, behind }: Window): Excerpt {
  const textOf = (from: number, to: number): string =>
    cells
      .slice(from, to)
      .map((cell) => cell.text)
      .join('');
  const widthOf = (from: number, to: number): number =>
    cells.slice(from, to).reduce((sum, cell) => sum + cell.columns, 0);
  const before = `${left > firstVisible(cells, 0) ? '…' : ''}${textOf(left, first)}`;
  const at = textOf(first, behind);
  const after = `${textOf(behind, right)}${right < cells.length ? '…' : ''}`.trimEnd();
  const indent = (before.startsWith('…') ? 1 : 0) + widthOf(left, first);
  const carets = ' '.repeat(indent) + '^'.repeat(Math.max(1, widthOf(first, behind)));
  return { line: before + at + after, parts: [before, at, after], carets };
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed;
}
