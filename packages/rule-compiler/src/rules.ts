import type { RuleMeta, Ruleset } from '@klarebrief/core/authoring';
import type { Checked, Problem } from '@klarebrief/settings/authoring';
import { refuseDuplicates } from './duplicates.ts';
import type { RuleFile } from './file-types.ts';
import type { Loaded } from './load.ts';
import { ruleFaults } from './rule-faults.ts';
import { compileCheck } from './sequences.ts';
import { unknownSources } from './sources.ts';
import type { Target } from './targets.ts';

/** The rules, and the targets of their sequences in order. */
export interface Rules {
  readonly rules: readonly RuleMeta[];
  readonly targets: readonly Target[];
}

/** What rules refer to. */
export interface RuleSurroundings {
  readonly signals: readonly string[];
  readonly sources: Ruleset['sources'];
  /** Where the targets of sequences start. */
  readonly firstTarget: number;
}

/** Compiles the rule files. */
export function compileRuleFiles(files: readonly Loaded<RuleFile>[], around: RuleSurroundings): Checked<Rules> {
  const rules: RuleMeta[] = [];
  const targets: Target[] = [];
  const problems: Problem[] = [];
  for (const loaded of files) {
    const { file, data } = loaded;
    const { examples: _examples, quiet: _quiet, check: _check, ...meta } = data;
    const compiled = compileCheck(loaded, around.firstTarget + targets.length);
    problems.push(
      ...ruleFaults(loaded),
      ...unknownSources(file, ['sources'], data.sources, around.sources),
      ...unknownSignals(loaded, around.signals),
      ...compiled.problems,
    );
    targets.push(...compiled.value.targets);
    rules.push({ ...meta, check: compiled.value.check });
  }
  const named = files.map(({ file, data }) => ({ name: data.id, file, keys: ['id'] }));
  return { value: { rules, targets }, problems: [...problems, ...refuseDuplicates('De regel', named)] };
}

function unknownSignals({ file, data: { check } }: Loaded<RuleFile>, known: readonly string[]): Problem[] {
  if (check.kind !== 'presence' && check.kind !== 'absence') return [];
  return check.signals.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          file.fault(
            ['check', 'signals', index],
            `Het signaal "${name}" bestaat niet. Zet het in een bestand in signalen/, of noem een ander.`,
          ),
        ],
  );
}
