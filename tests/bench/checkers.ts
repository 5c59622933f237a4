import { type CheckOptions, check, checkAll, readText } from '@klarebrief/core';
import { tagger } from '../tagger.ts';
import { retextCheck, textlintCheck } from './others.ts';

/** Letters that Klare Brief gets at a time, as from a folder. */
export const TOGETHER = 32;

/** Letters that there are. */
export const LETTERS = 1000;

/** One checker as it is measured. */
export interface Checker {
  /** How many letters it gets at a time. */
  readonly together: number;
  /** Letters that it checks a round: the slower ones get fewer of the same letters, since speed is counted a word. */
  readonly letters: number;
  /** Checks them; gives the number of messages. */
  check(texts: readonly string[]): number | Promise<number>;
}

/** All rules on; text to report: reading and splitting count. */
export const checkers = {
  off: () => manyAtATime({}),
  'off, one by one': () => oneByOne(LETTERS, (text) => check(readText(text)).findings.length),
  on: () => manyAtATime({ tagger }),
  'on, one by one': () => oneByOne(LETTERS, (text) => check(readText(text), { tagger }).findings.length),
  retext: () => oneByOne(40, retextCheck()),
  textlint: () => oneByOne(5, textlintCheck()),
} as const satisfies Record<string, () => Checker>;

export type CheckerName = keyof typeof checkers;

function manyAtATime(options: CheckOptions): Checker {
  return {
    together: TOGETHER,
    letters: LETTERS,
    check: (texts) => checkAll(texts.map(readText), options).reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

function oneByOne(letters: number, check: (text: string) => number | Promise<number>): Checker {
  return { together: 1, letters, check: ([text = '']) => check(text) };
}
