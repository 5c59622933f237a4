import type { CheckOptions } from './context.ts';
import { ruleExamplesJson } from './generated/examples.ts';
import { once } from './once.ts';

/** A text that breaks a rule once, the same text mended where that can be shown, and how it is to be checked. */
export interface RuleExample {
  readonly bad: string;
  readonly good?: string;
  readonly options: Pick<CheckOptions, 'language' | 'letterType' | 'settings' | 'today'>;
}

const all = once(() => JSON.parse(ruleExamplesJson) as Readonly<Record<string, RuleExample>>);

/** The first example of a built-in rule. Undefined when there is no such rule. */
export function ruleExample(ruleId: string): RuleExample | undefined {
  return all()[ruleId];
}
