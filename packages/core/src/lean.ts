/** Core without the English engine, for programs that load it only for English letters. The rest is the same as the main entry. */

export { betterWords } from './better-words.ts';
export { BlockMemory } from './block-memory.ts';
export { builtInRules } from './built-in.ts';
export { builtInRuleset } from './built-in-ruleset.ts';
export { check, checkAll } from './check.ts';
export { checkAllInAnyLanguage, checkAnyLanguage } from './check-any-language.ts';
export type { Checklist, ChecklistRow, ChecklistState } from './checklist.ts';
export type { CheckOptions } from './context.ts';
export type { EnglishEngine, EnglishFinding } from './english/engine.ts';
export { hasSentences } from './has-sentences.ts';
export { helpChecklist } from './help-checklist.ts';
export { type Helper, type HelpText, helpBlock } from './insertions/help-block.ts';
export { type InsertedParagraph, type Insertion, plainText } from './insertions/insertion.ts';
export { objectionClause } from './insertions/objection-clause.ts';
export { type IndexedRuleset, indexRuleset } from './kinds/matches.ts';
export { lacksText } from './lacks-text.ts';
export { localDate } from './local-date.ts';
export {
  type Dimension,
  dimensions,
  type Edit,
  type Finding,
  type FindingInWords,
  type Match,
  type PlacedInsertion,
  type RuleFailure,
  type Severity,
  type Suggestion,
} from './model/finding.ts';
export type { Block, BlockKind, BlockRegion, Language, Letter, LetterFormat, Span } from './model/letter.ts';
export * from './model/report.ts';
export { routeLabel } from './model/route-label.ts';
export type { HelpOrganisation, RuleCheck, RuleMeta, Ruleset, Term, TermForm } from './model/ruleset.ts';
export {
  type Contact,
  type Court,
  type LifeArea,
  type LocalOrganisation,
  lifeAreas,
  type Municipality,
  type Settings,
} from './model/settings.ts';
export { noteBesideWords, sentencesOf } from './note-sentences.ts';
export { type OutlineKind, type OutlinePart, outline } from './outline.ts';
export { type ParsedText, parse } from './parse/parse.ts';
export { placeInWords } from './place-in-words.ts';
export { type FrontMatter, readFrontMatter } from './read/front-matter.ts';
export { createLocator, type Place, toSource } from './read/locator.ts';
export { findPlaceholders, looksLikeTemplate } from './read/placeholders.ts';
export { readerOf } from './read/reader-of.ts';
export { readText } from './read/text.ts';
export { certaintyName, letterTypeNames, routeChecklist } from './route-checklist.ts';
export { wholePoints } from './score.ts';
export { inOneLine, shortQuote } from './short-quote.ts';
export { type Verdict, verdictOf } from './verdict.ts';
