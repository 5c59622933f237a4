import { builtInRules, check, parse, readText } from '@klarebrief/core';
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
  const rules = builtInRules();
  for (const text of letters.slice(0, 300)) check(readText(text));
  const spent = new Map<string, number>();
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const value = work();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    return value;
  };
  for (const text of letters) {
    const letter = timed('read', () => readText(text));
    timed('whole', () => check(letter));
    const parsed = timed('scan and split', () => parse(letter));
    const language = timed('language', () => recogniseLanguage(parsed.tokens));
    const context = timed('match all patterns', () => new Context(letter, parsed, rules, language, {}));
    timed('letter type', () => context.get(letterType));
    timed('objection route', () => context.get(objection));
    timed('help', () => context.get(help));
    timed('readability and passives', () => context.get(readability));
  }
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
