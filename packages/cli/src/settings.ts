import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Settings } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import { type Decoded, decode } from './decode.ts';
import { readBytes } from './read-letter.ts';

/** The name that is looked for in the folder of a letter and in those above it. */
const FILE = 'klarebrief.config.yaml';

/** The settings of each letter, or what is wrong with them: a Dutch line for each mistake, with file, line and what to do. */
export type FoundSettings =
  | { readonly ok: true; readonly of: (path: string) => Settings | undefined }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Finds and reads the settings of these letters. `config`: the file that the user named. Never throws. */
export async function findSettings(paths: readonly string[], config: string | undefined): Promise<FoundSettings> {
  const fileOf = config === undefined ? nearestFile() : (): string => config;
  const files = new Set(paths.map(fileOf).filter((file) => file !== undefined));
  const known = new Map<string, Settings>();
  const problems: string[] = [];
  for (const file of files) {
    const read = await readSettings(file);
    problems.push(...read.problems);
    known.set(file, read.settings);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, of: (path) => known.get(fileOf(path) ?? '') };
}

/** Gives the file that goes for a letter; each folder is looked into once. Standard input ("-") counts as in this folder. */
function nearestFile(): (path: string) => string | undefined {
  const byFolder = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (byFolder.has(folder)) return byFolder.get(folder);
    const here = join(folder, FILE);
    const above = dirname(folder);
    const found = existsSync(here) ? here : above === folder ? undefined : find(above);
    byFolder.set(folder, found);
    return found;
  };
  return (path) => find(dirname(resolve(path)));
}

interface Read {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reading YAML takes a library, so it is loaded only for who has a file. */
async function readSettings(file: string): Promise<Read> {
  const { readConfig, readSocialMap } = await import('@klarebrief/settings');
  const source = readText(file);
  if (!source.ok) return { settings: {}, problems: [`${shown(file)}: ${source.message}`] };
  const config = readConfig({ path: file, text: source.text });
  const { socialMap: path, ...rest } = config.value;
  if (config.problems.length > 0) return { settings: {}, problems: config.problems.map(problemLine) };
  if (path === undefined) return { settings: rest, problems: [] };
  const mapFile = join(dirname(file), path);
  const map = readText(mapFile);
  if (!map.ok) return { settings: {}, problems: [`${shown(file)}:${lineOf(source.text)}: socialMap: ${map.message}`] };
  const { value: socialMap, problems } = readSocialMap({ path: mapFile, text: map.text });
  return { settings: { ...rest, socialMap }, problems: problems.map(problemLine) };
}

function readText(path: string): Decoded {
  const file = readBytes(path);
  return file.ok ? decode(file.bytes) : file;
}

function problemLine({ path, line, message }: Problem): string {
  return `${shown(path)}:${line}: ${message}`;
}

/** The line that names the sociale kaart, counted from 1. */
function lineOf(text: string): number {
  return text.slice(0, Math.max(0, text.search(/^socialMap\b/m))).split('\n').length;
}

/** As the user would type it, when that is shorter. */
function shown(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}
