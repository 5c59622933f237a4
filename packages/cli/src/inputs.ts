import { accessSync, constants, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isOtherDocument, isReadable, readableKinds } from './file-kinds.ts';
import type { Problem } from './problem.ts';

/** A file to check: its path as the user will see it, or `-` for standard input. */
export type Input = { readonly path: string } | { readonly path: string; readonly problem: Problem };

const globCharacters = /[*?[\]{}]|[!+@]\(/u;

/** What the paths on the command line stand for. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Documents beside the letters in a folder or pattern, of a kind that Klare Brief cannot read. */
  readonly unread: readonly string[];
}

/**
 * Turns what was typed into files, in the order given, each file once. What gives no file comes back as a problem in its place.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  const unread = new Set<string>();
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await expand(path);
    for (const each of found.unread) unread.add(resolve(each));
    for (const input of found.inputs) {
      const key = input.path === '-' ? '-' : resolve(input.path);
      if (!('problem' in input) && seen.has(key)) continue;
      seen.add(key);
      inputs.push(input);
    }
  }
  return { inputs, unread: [...unread].filter((path) => !seen.has(path)) };
}

async function expand(path: string): Promise<Inputs> {
  if (path === '-') return only({ path });
  const kind = kindOf(path);
  if (kind === 'folder') return lettersBelow(path);
  return kind === 'nothing' && globCharacters.test(path) ? lettersMatching(path) : only({ path });
}

function only(input: Input): Inputs {
  return { inputs: [input], unread: [] };
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

function canList(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function lettersBelow(folder: string): Promise<Inputs> {
  if (!canList(folder))
    return only(problem(folder, 'Klare Brief mag deze map niet openen. Vraag om toegang en probeer het opnieuw.'));
  const files = await glob('**/*', folder);
  return lettersAmong(
    files.map((file) => join(folder, file)),
    problem(
      folder,
      `In deze map staan geen brieven die Klare Brief kan lezen. Dat zijn bestanden met ${readableKinds}.`,
    ),
  );
}

async function lettersMatching(pattern: string): Promise<Inputs> {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const { base, rest } = splitPattern(slashed);
  const files = await glob(rest, base === '' ? '.' : base);
  const message =
    files.length > 0
      ? `Dit patroon vindt alleen bestanden die Klare Brief niet kan lezen. Wel: ${readableKinds}.`
      : 'Dit patroon past op geen enkel bestand. Kijk of de map en de naam kloppen.';
  return lettersAmong(
    files.map((file) => join(base, file)),
    problem(pattern, message),
  );
}

function lettersAmong(files: readonly string[], none: Input): Inputs {
  const letters = files.filter(isReadable).map((path) => ({ path }));
  return letters.length > 0 ? { inputs: letters, unread: files.filter(isOtherDocument) } : only(none);
}

/** The folder in front of the first part with a wildcard, so that paths come back the way they were typed. */
function splitPattern(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => globCharacters.test(part));
  const base = parts.slice(0, first).join('/');
  return { base: first > 0 && base === '' ? '/' : base, rest: parts.slice(first).join('/') };
}

/** Files in a folder, in order of name, without node_modules and dot folders. */
async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob: find } = await import('tinyglobby');
  const files = await find(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    onlyFiles: true,
  });
  // "brief 2" before "brief 10". Made here, because loading it takes 10 ms.
  const byName = new Intl.Collator('nl', { numeric: true });
  return files.toSorted(byName.compare);
}

function problem(path: string, message: string): Input {
  return { path, problem: { path, message } };
}
