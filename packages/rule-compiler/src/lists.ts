import { foldWord, type Ruleset } from '@klarebrief/core/authoring';
import type { ListFile } from './file-types.ts';
import type { Loaded } from './load.ts';

/** Compiles `woordenlijsten/`: folded words by file name. */
export function compileLists(files: readonly Loaded<ListFile>[]): Ruleset['lists'] {
  return Object.fromEntries(
    files.map(({ file, data }) => [
      file.path.replace(/^woordenlijsten\/|\.yaml$/g, ''),
      data.words.flatMap((line) => line.trim().split(/\s+/)).map(foldWord),
    ]),
  );
}
