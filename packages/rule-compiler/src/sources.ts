import type { Ruleset } from '@klarebrief/core/authoring';
import { type Checked, type Keys, nearest, type Parsed, type Problem } from '@klarebrief/settings/authoring';
import { refuseDuplicates } from './duplicates.ts';
import type { SourcesFile } from './file-types.ts';
import type { Loaded } from './load.ts';

/** The source that stands for the judgement of the editors: no source of its own. */
const EDITORS = 'klare-brief-redactie';

/** Compiles the files `bronnen*.yaml`. */
export function compileSources(files: readonly Loaded<SourcesFile>[]): Checked<Ruleset['sources']> {
  const all = files.flatMap(({ file, data }) =>
    Object.entries(data).map(([name, { title, url }]) => ({ name, file, keys: [name], source: { title, url } })),
  );
  return {
    value: Object.fromEntries(all.map(({ name, source }) => [name, source])),
    problems: refuseDuplicates('De bron', all),
  };
}

/** How many organisations stand behind each list of sources: two pages of one organisation count once, the editors do not count. */
export function independentSources(files: readonly Loaded<SourcesFile>[]): (cited: readonly string[]) => number {
  const organisationOf = new Map(
    files.flatMap(({ data }) =>
      Object.entries(data).map(([name, { organisation }]) => [name, organisation ?? name] as const),
    ),
  );
  return (cited) => new Set(cited.filter((name) => name !== EDITORS).map((name) => organisationOf.get(name))).size;
}

/** A fault for each cited source that does not exist; `keys` lead to the list of sources. */
export function unknownSources(
  file: Parsed,
  keys: Keys,
  cited: readonly string[],
  known: Ruleset['sources'],
): Problem[] {
  return cited.flatMap((source, index) => {
    if (Object.hasOwn(known, source)) return [];
    const close = nearest(source, Object.keys(known));
    const hint = close === undefined ? 'Zet hem erin, of noem een andere bron.' : `Bedoelt u "${close}"?`;
    return [file.fault([...keys, index], `De bron "${source}" staat niet in een bestand bronnen*.yaml. ${hint}`)];
  });
}
