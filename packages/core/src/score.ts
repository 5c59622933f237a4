import { type Dimension, dimensions, type Finding, type Severity } from './model/finding.ts';
import type { Loss, Scorecard } from './model/report.ts';
import type { RuleMeta } from './model/ruleset.ts';

/** Points that one finding costs in its dimension, out of 100. */
const COST: Readonly<Record<Dimension, Readonly<Record<Severity, number>>>> = {
  taal: { error: 10, warning: 5, info: 1 },
  jargon: { error: 10, warning: 5, info: 1.5 },
  bezwaar: { error: 50, warning: 15, info: 4 },
  hulp: { error: 70, warning: 50, info: 5 },
  opbouw: { error: 40, warning: 20, info: 5 },
};
/** How much each dimension weighs in the total. */
const WEIGHT: Readonly<Record<Dimension, number>> = { taal: 25, jargon: 15, bezwaar: 30, hulp: 15, opbouw: 15 };
/** Language findings are counted a letter of this many words; a longer letter may have more of them. */
const LETTER_OF = 300;

/** What a finding of a rule costs at its own severity, for the rules that say so themselves; by rule id. */
export function ownCosts(rules: readonly RuleMeta[]): ReadonlyMap<string, OwnCost> {
  return new Map(rules.flatMap(({ id, severity, cost }) => (cost === undefined ? [] : [[id, { severity, cost }]])));
}

interface OwnCost {
  readonly severity: Severity;
  readonly cost: number;
}

/** Adds up what the findings cost. Rules on trial cost nothing. `words`: words of running text. */
export function score(findings: readonly Finding[], words: number, costs: ReadonlyMap<string, OwnCost>): Scorecard {
  const left: Record<Dimension, number> = { taal: 100, jargon: 100, bezwaar: 100, hulp: 100, opbouw: 100 };
  const losses: Loss[] = [];
  findings.forEach(({ dimension, severity, ruleId, trial }, finding) => {
    if (trial) return;
    const byLength = dimension === 'taal' || dimension === 'jargon' ? LETTER_OF / Math.max(LETTER_OF, words) : 1;
    const own = costs.get(ruleId);
    const cost = own?.severity === severity ? own.cost : COST[dimension][severity];
    const points = Math.min(left[dimension], Math.round(cost * byLength * 10) / 10);
    if (points <= 0) return;
    left[dimension] = Math.round((left[dimension] - points) * 10) / 10;
    losses.push({ dimension, ruleId, finding, points });
  });
  const total = dimensions.reduce((sum, dimension) => sum + left[dimension] * WEIGHT[dimension], 0) / 100;
  return { total: wholePoints(total), dimensions: left, losses };
}

/** Points as a whole number, to show: 100 only when nothing was lost. */
export function wholePoints(points: number): number {
  return points < 100 ? Math.min(99, Math.round(points)) : 100;
}
