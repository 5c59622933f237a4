import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Table } from '../accuracy/table.ts';
import type { Round } from './checker-process.ts';
import { type CheckerName, checkers, TOGETHER } from './checkers.ts';
import { dutchTerms } from './others.ts';

const ROUNDS = 5;
const NAMES = Object.keys(checkers) as CheckerName[];

/** Words a CPU second of the three checkers, Klare Brief with many letters at a time, on the same letters in the same run. */
export interface Speed {
  readonly table: Table;
  /** With the tagger, as the programs check. */
  readonly tagged: number;
  /** By word lists alone. */
  readonly own: number;
  readonly overRetext: number;
  readonly overTextlint: number;
  /** Microseconds a letter of retext. */
  readonly retextLetter: number;
}

/** Measures the checkers side by side, each in a process of its own. */
export async function measureSpeed(): Promise<Speed> {
  const rounds = await roundsOfAll();
  const total = (name: CheckerName, what: keyof Round): number =>
    (rounds.get(name) ?? []).reduce((sum, round) => sum + round[what], 0);
  // With other terms than ours the ratio would mean nothing.
  if (total('textlint', 'messages') === 0) throw new Error('textlint found none of our terms');
  const speedOf = (name: CheckerName): number => total(name, 'words') / total(name, 'seconds');
  const own = speedOf('off');
  const row = (title: string, name: CheckerName): string[] => [
    title,
    String(total(name, 'letters')),
    Math.round(speedOf(name)).toLocaleString('en'),
    (own / speedOf(name)).toFixed(1),
    (total(name, 'messages') / total(name, 'letters')).toFixed(1),
  ];
  const words = Math.round(total('off', 'words') / total('off', 'letters'));
  return {
    table: {
      title: 'Speed',
      note: `Letters of 500 to 800 words, ${words} on average; all rules on. Klare Brief gets ${TOGETHER} letters at a time, as the command line gives them to it. "Faster" is said of Klare Brief with the tagger off. Each checker has a process of its own, and runs there until it gets no faster, which does not count; then they take turns, ${ROUNDS} rounds long. Textlint has ${dutchTerms().length} terms.`,
      columns: ['checker', 'letters', 'words / CPU s', 'Klare Brief is faster', 'messages a letter'],
      rows: [
        row('Klare Brief, tagger off', 'off'),
        row('– one letter at a time', 'off, one by one'),
        row('Klare Brief, tagger on', 'on'),
        row('– one letter at a time', 'on, one by one'),
        row('retext-dutch + readability + simplify', 'retext'),
        row('textlint + terminology, same terms', 'textlint'),
      ],
    },
    own,
    tagged: speedOf('on'),
    overRetext: own / speedOf('retext'),
    overTextlint: own / speedOf('textlint'),
    retextLetter: (1e6 * total('retext', 'seconds')) / total('retext', 'letters'),
  };
}

/** In turn, so that whatever else the machine does falls on all alike. */
async function roundsOfAll(): Promise<ReadonlyMap<CheckerName, readonly Round[]>> {
  const program = new URL('checker-process.mjs', import.meta.url);
  const running = new Map(NAMES.map((name): [CheckerName, ChildProcess] => [name, fork(program, [name])]));
  const rounds = new Map(NAMES.map((name): [CheckerName, Round[]] => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, checker] of running) rounds.get(name)?.push(await oneRound(name, checker));
  } finally {
    for (const checker of running.values()) checker.kill();
  }
  return rounds;
}

async function oneRound(name: CheckerName, checker: ChildProcess): Promise<Round> {
  const answer = Promise.race([
    once(checker, 'message'),
    once(checker, 'exit').then(() => Promise.reject(new Error(`the process of "${name}" stopped`))),
  ]);
  checker.send('round');
  const [round] = (await answer) as [Round];
  return round;
}
