import { patternIndexBytes } from './generated/pattern-index.ts';
import { formsJson, patternsJson, rulesetJson, termsJson } from './generated/ruleset.ts';
import type { PatternIndex } from './kinds/pattern-index.ts';
import { unpackIndex } from './kinds/pattern-layout.ts';
import { JsonRows } from './model/rows.ts';
import type { Ruleset } from './model/ruleset.ts';
import { once } from './once.ts';

/** Only settings that add patterns need those of the rules again: they are read when they are asked for. */
const patterns = once(() => JSON.parse(patternsJson) as Ruleset['patterns']);

/** The built-in rules as data, for lists and rule pages. */
export const builtInRuleset: () => Ruleset = once(() => ({
  ...(JSON.parse(rulesetJson) as Omit<Ruleset, 'terms' | 'forms' | 'patterns'>),
  terms: new JsonRows(termsJson),
  forms: new JsonRows(formsJson),
  get patterns() {
    return patterns();
  },
}));

/** The index of their patterns, as the rule compiler laid it out. */
export const builtInIndex: () => PatternIndex = once(() => unpackIndex(patternIndexBytes()));
