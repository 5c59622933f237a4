import { check as leanCheck, checkAll as leanCheckAll } from '../check.ts';
import type { CheckOptions } from '../context.ts';
import type { Letter } from '../model/letter.ts';
import type { Report } from '../model/report.ts';
import { englishFindings } from './findings.ts';

/**
 * Checks one letter, Dutch or English. Pure: the same letter, options and rules give the same report. Never throws: a rule that
 * fails becomes an entry in `failures`, and the others go on.
 */
export function check(letter: Letter, options?: CheckOptions): Report {
  return leanCheck(letter, options ? { ...WITH_ENGLISH, ...options } : WITH_ENGLISH);
}

/** Checks many letters, Dutch or English, as `check` does each, in less time. Reports in the order of the letters. */
export function checkAll(letters: readonly Letter[], options?: Omit<CheckOptions, 'memory'>): Report[] {
  return leanCheckAll(letters, options ? { ...WITH_ENGLISH, ...options } : WITH_ENGLISH);
}

const WITH_ENGLISH: CheckOptions = { english: englishFindings };
