import type { RuleCheck } from '@klarebrief/core/authoring';
import type { Checked, Problem } from '@klarebrief/settings/authoring';
import type { RuleFile, SequenceSource } from './file-types.ts';
import type { Loaded } from './load.ts';
import { readLines } from './pattern-lines.ts';
import type { Target } from './targets.ts';

/** The check of one rule as core wants it, and the targets that it numbers. */
export interface CompiledCheck {
  readonly check: RuleCheck;
  readonly targets: readonly Target[];
}

/** Compiles the check of a rule; its sequences are numbered from `firstTarget` on. */
export function compileCheck({ file, data }: Loaded<RuleFile>, firstTarget: number): Checked<CompiledCheck> {
  const { check } = data;
  if (check.kind !== 'sequence') return { value: { check, targets: [] }, problems: [] };
  const targets: Target[] = [];
  const problems: Problem[] = [];
  const items = check.items.map(({ patterns, unless, use, ...rest }: SequenceSource, index) => {
    const keys = ['check', 'items', index];
    const sequences = readLines(file, [...keys, 'patterns'], patterns, check.groups);
    const guard = readLines(file, [...keys, 'unless'], unless ?? [], check.groups);
    problems.push(...sequences.problems, ...guard.problems);
    targets.push({ sequences: sequences.value, guard: guard.value });
    return { target: firstTarget + index, use: use ?? [], ...rest };
  });
  return { value: { check: { kind: 'sequence', items }, targets }, problems };
}
