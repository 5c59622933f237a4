import { builtInRules, checkAll, parse, readText } from '@klarebrief/core';
// The steps of a check are no part of the public face of core; only this file looks behind it.
import { help } from '../../packages/core/src/analyses/help.ts';
import { recogniseLanguage } from '../../packages/core/src/analyses/language.ts';
import { letterType } from '../../packages/core/src/analyses/letter-type.ts';
import { objection } from '../../packages/core/src/analyses/objection.ts';
import { readability } from '../../packages/core/src/analyses/readability.ts';
import { Context } from '../../packages/core/src/context.ts';
import type { Table } from '../accuracy/table.ts';
import { generateLetters } from './generate.ts';

const LETTERS = 1000;
/** Letters that go through each step together, as in `checkAll`. */
const TOGETHER = 32;
/** Times that the letters go through all steps before it counts: V8 compiles a function only when it was used often. */
const WARM_UPS = 4;

/** Steps that no rule and no judgement can do without. */
const BASE = ['read', 'scan and split', 'match all patterns'];

/** Where the time of a check goes, in microseconds a letter. */
export interface Phases {
  readonly table: Table;
  /** Reading, scanning and matching, before anything is judged. */
  readonly base: number;
  readonly whole: number;
}

export function measurePhases(): Phases {
  const letters = generateLetters(LETTERS, 11);
  for (let round = 0; round < WARM_UPS; round++) timeSteps(letters);
  const spent = timeSteps(letters);
  const whole = (spent.get('whole') ?? 0) + (spent.get('read') ?? 0);
  spent.delete('whole');
  const known = [...spent.values()].reduce((sum, value) => sum + value, 0);
  spent.set('rules, findings and score', Math.max(0, whole - known));
  const perLetter = (time: number): number => (1000 * time) / LETTERS;
  const table = {
    title: 'Where the time goes',
    note: 'Microseconds a letter; each step with the shared analyses that it is the first to ask for.',
    columns: ['step', 'µs', 'share'],
    rows: [
      ...[...spent].map(([name, time]) => [name, perLetter(time).toFixed(0), `${((100 * time) / whole).toFixed(0)} %`]),
      ['all', perLetter(whole).toFixed(0), '100 %'],
    ],
  };
  const base = BASE.reduce((sum, name) => sum + perLetter(spent.get(name) ?? 0), 0);
  return { table, base, whole: perLetter(whole) };
}

/** Milliseconds that each step takes for all letters, and "whole" for all steps of a check together. */
function timeSteps(letters: readonly string[]): Map<string, number> {
  const rules = builtInRules();
  const spent = new Map<string, number>();
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const value = work();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    return value;
  };
  for (let at = 0; at < letters.length; at += TOGETHER) {
    const texts = letters.slice(at, at + TOGETHER);
    const read = timed('read', () => texts.map(readText));
    timed('whole', () => checkAll(read));
    const parsed = timed('scan and split', () => read.map((letter) => ({ letter, parsed: parse(letter) })));
    timed('language', () => parsed.map(({ parsed: { tokens } }) => recogniseLanguage(tokens)));
    const contexts = timed('match all patterns', () =>
      parsed.map(({ letter, parsed }) => new Context(letter, parsed, rules, 'nl', {})),
    );
    timed('letter type', () => contexts.map((context) => context.get(letterType)));
    timed('objection route', () => contexts.map((context) => context.get(objection)));
    timed('help', () => contexts.map((context) => context.get(help)));
    timed('readability and passives', () => contexts.map((context) => context.get(readability)));
  }
  return spent;
}
