import type { Ruleset } from '@klarebrief/core/authoring';
import type { RuleFile } from '../file-types.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './rule-page.ts';

/** All pages by their path below `docs/rules/`. */
export function rulePages(rules: readonly RuleFile[], ruleset: Ruleset): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(rules)],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule, ruleset)]),
  ]);
}
