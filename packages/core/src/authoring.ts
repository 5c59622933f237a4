/** What the rule compiler needs of core. Apart from `index.ts`, since the compiler makes a module that `index.ts` imports. */
import { codeRules } from './rules/registry.ts';

export { organisationValues } from './insertions/help-block.ts';
export { clauseValues } from './insertions/objection-clause.ts';
export { isWildcard, toPattern } from './kinds/anchor.ts';
export { type PatternClass, type PatternElement, patternClasses } from './kinds/pattern.ts';
export { indexPatterns } from './kinds/pattern-index.ts';
export { packIndex } from './kinds/pattern-layout.ts';
export { type Dimension, dimensions, type Severity } from './model/finding.ts';
export { type LetterType, letterTypes } from './model/report.ts';
export { routeLabel } from './model/route-label.ts';
export { writeJsonRows } from './model/rows.ts';
export {
  type FixPlace,
  fixPlaces,
  type HelpOrganisation,
  type InsertionText,
  type ParagraphTemplate,
  type PlacedFix,
  type RuleCheck,
  type RuleMeta,
  type Ruleset,
  type Term,
  type TermForm,
  type TextTemplate,
} from './model/ruleset.ts';
export type { Settings } from './model/settings.ts';
export { foldWord, hashWord } from './parse/hash.ts';
export { scanWords } from './parse/parse.ts';

/** Ids of the rules that have code, in order of the registry. */
export const codeRuleIds: readonly string[] = Object.keys(codeRules);
