import type { Settings } from '@klarebrief/core/lean';
import { type Config, type Problem, readConfig, readSocialMap } from '@klarebrief/settings';
import picomatch from 'picomatch/posix.js';
import { type Files, folderOf, pathIn, uriIn } from './files.ts';

/** The file with the settings of a municipality: it goes for its folder and those below. */
const CONFIG = 'klarebrief.config.yaml';

/** What goes for the letters of one klarebrief.config.yaml. */
export interface House {
  /** Address of the file; null where there is none. */
  readonly config: string | null;
  readonly settings: Settings | undefined;
  /** Whether `files` of the configuration names this file. */
  names(uri: string): boolean;
}

/** The settings of every folder, read when they are first asked for. */
export interface Houses {
  of(uri: string): Promise<House>;
  /** Everything that is wrong in files with settings that were read, by address; an empty list for a file that is right. */
  problems(): ReadonlyMap<string, readonly Problem[]>;
  /** Whether the settings of some letter depend on this file. */
  readsFrom(uri: string): boolean;
  /** Reads everything again when it is next asked for. */
  forget(): void;
}

const NO_HOUSE: House = { config: null, settings: undefined, names: () => false };

/** `read` gives the text of a file, as an editor has it now; null when there is none. */
export function createHouses(read: Files['read']): Houses {
  const byFolder = new Map<string, Promise<House>>();
  const problems = new Map<string, readonly Problem[]>();
  /** What a file said when it was last right: it goes on to count while somebody is typing in it. */
  const lastRight = new Map<string, House>();

  const inFolder = (folder: string | null): Promise<House> => {
    if (folder === null) return Promise.resolve(NO_HOUSE);
    const known = byFolder.get(folder);
    if (known) return known;
    const found = find(folder);
    byFolder.set(folder, found);
    return found;
  };

  const find = async (folder: string): Promise<House> => {
    const config = `${folder}/${CONFIG}`;
    const text = await read(config);
    if (text === null) return inFolder(folderOf(folder));
    const made = await readHouse(config, folder, text, read);
    for (const [uri, own] of made.problems) problems.set(uri, own);
    const right = made.problems.every(([, own]) => own.length === 0);
    const house = right ? made.house : (lastRight.get(config) ?? made.house);
    if (right) lastRight.set(config, house);
    return house;
  };

  return {
    of: (uri) => inFolder(folderOf(uri)),
    problems: () => problems,
    readsFrom: (uri) => uri.endsWith(`/${CONFIG}`) || problems.has(uri),
    forget() {
      byFolder.clear();
      for (const uri of problems.keys()) problems.set(uri, []);
    },
  };
}

interface Made {
  readonly house: House;
  readonly problems: readonly (readonly [uri: string, readonly Problem[]])[];
}

async function readHouse(config: string, folder: string, text: string, read: Files['read']): Promise<Made> {
  const { value, problems } = readConfig({ path: config, text });
  const house = (settings: Settings): House => ({ config, settings, names: namesFiles(folder, value) });
  const { socialMap: path, files: _, ...rest } = value;
  if (path === undefined) return { house: house(rest), problems: [[config, problems]] };
  const mapFile = uriIn(folder, path);
  const map = await read(mapFile);
  if (map === null) return { house: house(rest), problems: [[config, [missingMap(config, text, path)]]] };
  const { value: socialMap, problems: inMap } = readSocialMap({ path: mapFile, text: map });
  return {
    house: house({ ...rest, socialMap }),
    problems: [
      [config, problems],
      [mapFile, inMap],
    ],
  };
}

function namesFiles(folder: string, { files = [] }: Config): House['names'] {
  const matches = picomatch([...files]);
  return (uri) => {
    const path = pathIn(folder, uri);
    return path !== null && files.length > 0 && matches(path);
  };
}

function missingMap(path: string, text: string, socialMap: string): Problem {
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((each) => each.startsWith('socialMap'));
  return {
    path,
    line: Math.max(0, line) + 1,
    column: 1,
    message: `Het bestand ${socialMap} bestaat niet. Kijk of de naam klopt. Het pad begint in de map van dit bestand.`,
    excerpt: lines[line] ?? '',
    severity: 'error',
  };
}
