import type { Finding } from './model/finding.ts';

/** Rules about a phrase as a whole: whoever does what they say writes the hard words in it anew. */
const PHRASE_RULES: ReadonlySet<string> = new Set([
  'taal/dreigende-toon',
  'taal/lege-woorden',
  'taal/naamwoordstijl',
  'taal/vage-datum',
]);
const WORD_RULE = 'jargon/vervang-woord';
/** Who moves the article moves the words in front of it too; one that can be mended with a click is still worth a finding. */
const ARTICLE_RULE = 'taal/artikelnummer-in-zin';
const DENIED_TWICE = 'taal/dubbele-ontkenning';
const NEGATIVE = 'taal/negatief-geformuleerd';

/**
 * One finding for each fault, the widest: no hard word within a phrase that must go as a whole ("Gelet op het vorenstaande"), and
 * nothing of style within a term that covers its phrase ("U wordt verzocht"), and no negative phrase in what is denied twice, nor a term
 * of the same words.
 * `covering`: the findings of such terms; of one that a click mends the phrase of the same words says nothing either. Takes the findings
 * in order of place, and keeps that order.
 */
export function withoutDoubles(findings: readonly Finding[], covering: ReadonlySet<Finding>): readonly Finding[] {
  const mends = (finding: Finding): boolean => covering.has(finding) && finding.suggestions.length > 0;
  const order = (finding: Finding): number => (mends(finding) ? -1 : rank(finding));
  const widestFirst = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b));
  const deniedTwice = findings.filter(({ ruleId }) => ruleId === DENIED_TWICE);
  const doubles = new Set<Finding>();
  let phraseEnd = 0;
  let termEnd = 0;
  let articleEnd = 0;
  for (const finding of widestFirst) {
    const { ruleId, dimension, end } = finding;
    const inArticle = end <= articleEnd && finding.suggestions.length === 0;
    if (ruleId === WORD_RULE ? end <= phraseEnd || inArticle : dimension === 'taal' && end <= termEnd)
      doubles.add(finding);
    else if (ruleId === WORD_RULE && deniedTwice.some((other) => isCopy(finding, other))) doubles.add(finding);
    else if (ruleId === NEGATIVE && deniedTwice.some((other) => overlap(finding, other))) doubles.add(finding);
    else if (ruleId === ARTICLE_RULE) articleEnd = Math.max(articleEnd, end);
    else if (PHRASE_RULES.has(ruleId)) phraseEnd = Math.max(phraseEnd, end);
    else if (covering.has(finding)) termEnd = Math.max(termEnd, end);
  }
  return findings.filter((finding) => !doubles.has(finding));
}

/** The same words with nothing to click: "ontslaat u niet van" as a term, and as what is denied twice. */
const isCopy = (a: Finding, b: Finding): boolean =>
  a.start === b.start && a.end === b.end && a.suggestions.length === 0;

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** Of findings about the same words: phrases, terms, and then the rest. */
function rank({ ruleId }: Finding): number {
  if (PHRASE_RULES.has(ruleId) || ruleId === ARTICLE_RULE) return 0;
  return ruleId === WORD_RULE ? 1 : 2;
}
