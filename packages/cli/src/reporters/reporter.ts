import type { Letter, Place, Report } from '@klarebrief/core';
import type { CheckSettings } from '../arguments.ts';
import type { Problem } from '../problem.ts';
import type { Colors } from '../terminal.ts';

/** What is known before the first letter is read. */
export interface RunFacts {
  /** Files to read, those with a problem too. */
  readonly files: number;
  readonly settings: CheckSettings;
  readonly toolVersion: string;
  readonly rulesetVersion: string;
  readonly colors: Colors;
  /** Columns to write in. */
  readonly width: number;
}

/** A letter with all that a report tells of it. */
export interface CheckedLetter {
  readonly path: string;
  readonly letter: Letter;
  readonly report: Report;
  /** Where an offset of `letter.text` is in the file. */
  readonly placeOf: (offset: number) => Place;
}

/** Totals over the letters that were checked. */
export interface Summary {
  readonly letters: number;
  readonly pass: number;
  readonly fail: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Writes one format. Each function gives the next piece of the output; the pieces make the whole. */
export interface Reporter {
  start(): string;
  /** Called for each letter, in the order given. */
  letter(letter: CheckedLetter): string;
  end(summary: Summary, problems: readonly Problem[]): string;
}

export type CreateReporter = (facts: RunFacts) => Reporter;
