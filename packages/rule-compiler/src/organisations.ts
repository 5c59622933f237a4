import type { HelpOrganisation } from '@klarebrief/core/authoring';
import type { Checked } from '@klarebrief/settings/authoring';
import { refuseDuplicates } from './duplicates.ts';
import type { OrganisationFile } from './file-types.ts';
import type { Loaded } from './load.ts';
import { readLines } from './pattern-lines.ts';
import type { Target } from './targets.ts';

/** The organisations that help the reader and, in the same order, their targets. */
export interface Organisations {
  readonly organisations: readonly HelpOrganisation[];
  readonly targets: readonly Target[];
}

/** Compiles `hulporganisaties.yaml`. The names of an organisation are patterns. */
export function compileOrganisations(files: readonly Loaded<OrganisationFile>[]): Checked<Organisations> {
  const all = files.flatMap(({ file, data }) =>
    data.organisations.map((source, index) => {
      const keys = ['organisations', index];
      const { names, unless, commercial, ...rest } = source;
      const patterns = readLines(file, [...keys, 'names'], names);
      const guard = readLines(file, [...keys, 'unless'], unless ?? []);
      return {
        organisation: { ...rest, commercial: commercial ?? false },
        target: { sequences: patterns.value, guard: guard.value },
        named: { name: source.id, file, keys: [...keys, 'id'] },
        problems: [...patterns.problems, ...guard.problems],
      };
    }),
  );
  return {
    value: {
      organisations: all.map(({ organisation }) => organisation),
      targets: all.map(({ target }) => target),
    },
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...refuseDuplicates(
        'De organisatie',
        all.map(({ named }) => named),
      ),
    ],
  };
}
