import { isWildcard, type PatternElement, type Ruleset, toPattern } from '@klarebrief/core/authoring';
import type { Item, Sequence } from './pattern-source.ts';

/** What one target of the pattern set stands for: sequences that mean the same, and those that undo them where they overlap. */
export interface Target {
  readonly sequences: readonly Sequence[];
  /** Targets that share this very list share one guard. */
  readonly guard?: readonly Sequence[];
}

/** The targets of a ruleset, family by family, in the order in which core counts them. */
export interface TargetFamilies {
  readonly signals: readonly Target[];
  readonly organisations: readonly Target[];
  readonly forms: readonly Target[];
  readonly sequences: readonly Target[];
}

type PatternPart = Pick<Ruleset, 'targets' | 'guards' | 'words' | 'wildcards' | 'patterns'>;

/** Numbers the targets, gives every word its symbol and writes the patterns out. Guards come behind all other targets. */
export function layOut({ signals, organisations, forms, sequences }: TargetFamilies): PatternPart {
  const targets = [...signals, ...organisations, ...forms, ...sequences];
  const guards = [...new Set(targets.flatMap(({ guard }) => (guard && guard.length > 0 ? [guard] : [])))];
  const numberOf = new Map(guards.map((guard, index) => [guard, targets.length + index]));
  const all = [...targets.map((target) => target.sequences), ...guards];
  return {
    targets: {
      organisations: signals.length,
      forms: signals.length + organisations.length,
      sequences: signals.length + organisations.length + forms.length,
      guards: targets.length,
    },
    guards: targets.flatMap(({ guard }, index): [number, number][] => {
      const number = guard && numberOf.get(guard);
      return number === undefined ? [] : [[index, number]];
    }),
    ...writePatterns(all),
  };
}

/** Words have the symbols from 1 on, in order of first use; wildcards follow the words. */
function writePatterns(all: readonly (readonly Sequence[])[]): Pick<Ruleset, 'words' | 'wildcards' | 'patterns'> {
  const used = all.flat(2).flatMap((item) => (item.kind === 'words' ? item.words : []));
  const words = [...new Set(used.filter((word) => !isWildcard(word)))];
  const wildcards = [...new Set(used.filter(isWildcard))];
  const symbols = new Map([...words, ...wildcards].map((word, index) => [word, index + 1]));
  const spelled = [...words, ...wildcards];
  const patterns = all.flatMap((sequences, target) =>
    sequences.map((sequence) =>
      toPattern(
        target,
        sequence.map((item) => element(item, symbols)),
        spelled,
      ),
    ),
  );
  return { words, wildcards, patterns };
}

function element(item: Item, symbols: ReadonlyMap<string, number>): PatternElement {
  if (item.kind === 'class') return item.name;
  if (item.kind === 'gap') return -item.most;
  if (item.kind === 'mark') return item.sign;
  const found = item.words.map((word) => symbols.get(word) ?? 0);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : found;
}
