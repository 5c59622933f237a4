import { typeModelBase64 } from './generated/letter-type-model.ts';
import { rulesetJson } from './generated/ruleset.ts';
import { type IndexedRuleset, indexRuleset } from './kinds/matches.ts';
import type { Ruleset } from './model/ruleset.ts';
import { once } from './once.ts';

/** The built-in rules as data, for lists and rule pages. */
export const builtInRuleset: () => Ruleset = once(() => JSON.parse(rulesetJson) as Ruleset);

/** The rules that come with this version. A constant: made at the first call, the same ever after. */
export const builtInRules: () => IndexedRuleset = once(() => indexRuleset(builtInRuleset(), typeModelBase64));
