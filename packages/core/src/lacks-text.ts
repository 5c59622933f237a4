import type { Finding } from './model/finding.ts';

/** Rules with such an id report that something is not there. */
const ABSENCE = '-ontbreekt';

/** True when nothing is wrong with the words at the place of a finding: a text is not there, and can be put in. */
export function lacksText({ ruleId, suggestions }: Pick<Finding, 'ruleId' | 'suggestions'>): boolean {
  return ruleId.endsWith(ABSENCE) && suggestions.some(({ insertion }) => insertion !== undefined);
}
