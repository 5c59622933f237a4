import { check, readText } from '@klarebrief/core';
import { tagger } from '../tagger.ts';
import type { Pair } from './pairs.ts';

/** What the checker finds on one side of the pairs. */
interface Complaints {
  readonly sentences: number;
  readonly warnings: number;
  readonly errors: number;
  /** Errors about a blank: the names and addresses were taken out of the pairs. */
  readonly blanks: number;
}

const BLANK = 'opbouw/invulveld-over';

/** Warnings and errors of all texts together. Each is checked by itself, as a letter that only informs. */
function complaints(texts: readonly string[]): Complaints {
  const reports = texts.map((text) => check(readText(text), { language: 'nl', letterType: 'informatie', tagger }));
  const count = (wanted: string): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length, 0);
  return {
    sentences: reports.reduce((sum, { readability }) => sum + readability.metrics.sentences, 0),
    warnings: count('warning'),
    errors: count('error'),
    blanks: reports
      .flatMap(({ findings }) => findings)
      .filter((each) => each.severity === 'error' && each.ruleId === BLANK).length,
  };
}

/** Rows for both sides, a sentence, and how many times as many there are on the side of the municipality. */
export function complaintRows(pairs: readonly Pair[]): string[][] {
  const original = complaints(pairs.map(({ complex }) => complex));
  const plain = complaints(pairs.map(({ simple }) => simple));
  const rate = (count: number, { sentences }: Complaints): number => count / Math.max(1, sentences);
  const row = (name: string, of: (side: Complaints) => number): string[] => {
    const [first, second] = [rate(of(original), original), rate(of(plain), plain)];
    return [name, first.toFixed(3), second.toFixed(3), second === 0 ? '' : (first / second).toFixed(2)];
  };
  return [
    row('verbeterpunten per zin', ({ warnings }) => warnings),
    row('fouten per zin', ({ errors }) => errors),
    row('samen', ({ warnings, errors }) => warnings + errors),
    row('fouten zonder invulvelden', ({ errors, blanks }) => errors - blanks),
  ];
}
