import { patternClasses } from '@klarebrief/core/authoring';
import type { Checked, Problem } from '@klarebrief/settings/authoring';
import type { WordGroupFile } from './file-types.ts';
import type { Loaded } from './load.ts';

/** Words that patterns name together, by name: `{lezer}` stands for each of them. */
export type WordGroups = ReadonlyMap<string, readonly string[]>;

/** Compiles `woordgroepen.yaml`. A group may not have the name of a class: a pattern could mean either. */
export function compileWordGroups(files: readonly Loaded<WordGroupFile>[]): Checked<WordGroups> {
  const problems = files.flatMap(({ file, data }): Problem[] =>
    Object.keys(data)
      .filter((name) => patternClasses.some((each) => each === name))
      .map((name) => file.fault([name], `{${name}} betekent in een patroon al iets anders. Kies een andere naam.`)),
  );
  const groups = files.flatMap(({ data }) => Object.entries(data).map(([name, { words }]) => [name, words] as const));
  return { value: new Map(groups), problems };
}

/** The pattern with its groups written out as alternatives. */
export function writeOutGroups(pattern: string, groups: WordGroups): string {
  return pattern.replace(/\{([a-z-]+)\}/g, (named, name: string) => {
    const words = groups.get(name);
    return words ? `(${words.join('|')})` : named;
  });
}
