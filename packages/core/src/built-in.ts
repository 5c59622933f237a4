import { builtInIndex, builtInRuleset } from './built-in-ruleset.ts';
import { letterTypeModelBytes } from './generated/letter-type-model.ts';
import { type IndexedRuleset, indexRuleset } from './kinds/matches.ts';
import { once } from './once.ts';

/** The rules that come with this version. A constant: made at the first call, the same ever after. */
export const builtInRules: () => IndexedRuleset = once(() =>
  indexRuleset(builtInRuleset(), letterTypeModelBytes(), builtInIndex()),
);
