import { builtInRuleset, type Finding, type Span } from '@klarebrief/core';
import { overlap } from './places.ts';

/** The rules about a whole phrase that core's `withoutDoubles` names too. */
const PHRASE_RULES = new Set([
  'taal/artikelnummer-in-zin',
  'taal/dreigende-toon',
  'taal/lege-woorden',
  'taal/naamwoordstijl',
  'taal/vage-datum',
]);
const WORD_RULE = 'jargon/vervang-woord';
const COVERING = new Set(Array.from(builtInRuleset().terms).flatMap(({ term, covers }) => (covers ? [term] : [])));

/**
 * True when a label is met by what is said of the phrase that its words stand in. Core says one thing of a phrase that must be
 * written anew ("U wordt verzocht"), and so does not say what the label asks for.
 */
export function isInPhrase(findings: readonly Finding[], rule: string, places: readonly Span[]): boolean {
  if (rule !== WORD_RULE && !rule.startsWith('taal/')) return false;
  const speaksOfPhrase = ({ ruleId, term }: Finding): boolean =>
    rule === WORD_RULE ? PHRASE_RULES.has(ruleId) : ruleId === WORD_RULE && COVERING.has(term ?? '');
  return findings.some((finding) => speaksOfPhrase(finding) && places.some((place) => overlap(place, finding)));
}
