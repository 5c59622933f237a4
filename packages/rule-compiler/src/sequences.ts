import type { RuleCheck } from '@klarebrief/core/authoring';
import type { Checked, Keys, Problem } from '@klarebrief/settings/authoring';
import type { RuleFile, SequenceSource } from './file-types.ts';
import type { Loaded } from './load.ts';
import { readLines } from './pattern-lines.ts';
import type { Sequence } from './pattern-source.ts';
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
  const read = (keys: Keys, lines: readonly string[] = []): readonly Sequence[] => {
    const sequences = readLines(file, ['check', ...keys], lines, check.groups);
    problems.push(...sequences.problems);
    return sequences.value;
  };
  const everywhere = read(['unless'], check.unless);
  const items = check.items.map(({ patterns, unless, use, ...rest }: SequenceSource, index) => {
    const sequences = read(['items', index, 'patterns'], patterns);
    const guard = unless ? [...everywhere, ...read(['items', index, 'unless'], unless)] : everywhere;
    targets.push({ sequences, guard });
    return { target: firstTarget + index, use: use ?? [], ...rest };
  });
  if (!check.settledBy) return { value: { check: { kind: 'sequence', items }, targets }, problems };
  const settledBy = firstTarget + targets.length;
  targets.push({ sequences: read(['settledBy'], check.settledBy) });
  return { value: { check: { kind: 'sequence', items, settledBy }, targets }, problems };
}
