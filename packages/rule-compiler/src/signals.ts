import type { Checked } from '@klarebrief/settings/authoring';
import { refuseDuplicates } from './duplicates.ts';
import type { SignalFile } from './file-types.ts';
import type { Loaded } from './load.ts';
import { readLines } from './pattern-lines.ts';
import type { Target } from './targets.ts';

/** The signals of all files: their ids and, in the same order, their targets. */
export interface Signals {
  readonly ids: readonly string[];
  readonly targets: readonly Target[];
}

/** Compiles `signalen/`. */
export function compileSignals(files: readonly Loaded<SignalFile>[]): Checked<Signals> {
  const signals = files.flatMap(({ file, data }) =>
    data.signals.map((signal, index) => {
      const keys = ['signals', index];
      const patterns = readLines(file, [...keys, 'patterns'], signal.patterns, data.groups);
      const guard = readLines(file, [...keys, 'unless'], signal.unless ?? [], data.groups);
      const named = { name: signal.id, file, keys: [...keys, 'id'] };
      const target = { sequences: patterns.value, guard: guard.value };
      return { named, target, problems: [...patterns.problems, ...guard.problems] };
    }),
  );
  return {
    value: { ids: signals.map(({ named }) => named.name), targets: signals.map(({ target }) => target) },
    problems: [
      ...signals.flatMap(({ problems }) => problems),
      ...refuseDuplicates(
        'Het signaal',
        signals.map(({ named }) => named),
      ),
    ],
  };
}
