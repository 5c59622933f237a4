import {
  type CheckOptions,
  checkAllInAnyLanguage,
  createLocator,
  type Letter,
  type Report,
  type Settings,
} from '@klarebrief/core/lean';
import type { Input } from './inputs.ts';
import type { Problem } from './problem.ts';
import { readLetterFile, readLetterFromStdin } from './read-letter.ts';
import type { CheckedLetter } from './reporters/reporter.ts';

/** Files that are read and checked together: see `checkAll` of the core. */
const TOGETHER = 32;

/** What the checks of one run share. */
interface Run {
  /** Name that standard input goes by. */
  readonly stdinName: string | undefined;
  readonly options: CheckOptions;
  settingsOf(path: string): Settings | undefined;
}

/** A file that was read, but not yet checked. */
interface ReadLetter {
  readonly path: string;
  readonly letter: Letter;
  readonly source: string;
}

/** Reads and checks the files. Gives what came of each, in the order given. Never throws. */
export async function* checkInputs(inputs: readonly Input[], run: Run): AsyncGenerator<CheckedLetter | Problem> {
  for (let at = 0; at < inputs.length; ) {
    const settings = run.settingsOf(inputs[at]?.path ?? '');
    let end = at + 1;
    while (end < inputs.length && end < at + TOGETHER && run.settingsOf(inputs[end]?.path ?? '') === settings) end++;
    yield* await checkTogether(
      inputs.slice(at, end),
      run.stdinName,
      settings ? { ...run.options, settings } : run.options,
    );
    at = end;
  }
}

async function checkTogether(
  inputs: readonly Input[],
  stdinName: string | undefined,
  options: CheckOptions,
): Promise<readonly (CheckedLetter | Problem)[]> {
  const all: (ReadLetter | Problem)[] = [];
  for (const input of inputs) all.push('problem' in input ? input.problem : await readInput(input.path, stdinName));
  const read = all.filter((each) => 'letter' in each);
  const reports = await reportsOf(read, options);
  return all.map((each) => {
    if (!('letter' in each)) return each;
    const { path, letter, source } = each;
    const report = reports[read.indexOf(each)] ?? '';
    return typeof report === 'string'
      ? { path, message: report }
      : { path, letter, report, placeOf: createLocator(letter, source) };
  });
}

async function readInput(given: string, stdinName: string | undefined): Promise<ReadLetter | Problem> {
  const path = given === '-' ? (stdinName ?? '-') : given;
  const read = given === '-' ? await readLetterFromStdin(stdinName) : await readLetterFile(path);
  return read.ok ? { path, letter: read.letter, source: read.source } : { path, message: read.message };
}

/** The report of each letter, or what to say of one that cannot be checked: the letters beside it are checked all the same. */
async function reportsOf(read: readonly ReadLetter[], options: CheckOptions): Promise<readonly (Report | string)[]> {
  try {
    return await checkAllInAnyLanguage(
      read.map(({ letter }) => letter),
      options,
    );
  } catch (error) {
    if (read.length > 1) return (await Promise.all(read.map((each) => reportsOf([each], options)))).flat();
    const reason = error instanceof Error ? error.message : String(error);
    return [`Klare Brief kan deze brief niet controleren door een fout in het programma (${reason}).`];
  }
}
