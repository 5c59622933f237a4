import { builtInRuleset, check, readText } from '@klarebrief/core';
import type { LabelledSentence } from './corpus.ts';
import { isInPhrase } from './phrases.ts';
import { foldText, overlap } from './places.ts';
import { getOrMake, Tally } from './tally.ts';

/** What is measured of single sentences: the rules, and the clauses of a sentence. */
export interface SentenceFigures {
  sentences: number;
  /** By rule id; only rules that there are. */
  readonly sentenceRules: Map<string, Tally>;
}

/** Nothing measured yet. */
export function newSentenceFigures(): SentenceFigures {
  return { sentences: 0, sentenceRules: new Map() };
}

/** Checks every sentence by itself. A finding is right when it meets the words of a label of its rule. */
export function measureSentences(
  sentences: readonly LabelledSentence[],
  figures: SentenceFigures,
  miss: (what: string) => void,
): void {
  const rules = new Set(builtInRuleset().rules.map(({ id }) => id));
  const labelled = new Set(sentences.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  for (const { text, findings } of sentences) {
    figures.sentences++;
    const folded = foldText(text);
    const labels = findings
      .filter(({ rule }) => rules.has(rule))
      .map(({ rule, quote }) => ({ rule, quote, places: folded.find(quote) }));
    const all = check(readText(text), { language: 'nl', letterType: 'informatie' }).findings;
    const said = all.filter(({ ruleId }) => labelled.has(ruleId));
    for (const { rule, quote, places } of labels) {
      const tally = getOrMake(figures.sentenceRules, rule, () => new Tally());
      const isMet = said.some((each) => each.ruleId === rule && places.some((place) => overlap(place, each)));
      if (isMet || isInPhrase(all, rule, places)) tally.found++;
      else {
        tally.missed++;
        miss(`${rule} not reported: "${quote}" in "${text}"`);
      }
    }
    for (const each of said) {
      const tally = getOrMake(figures.sentenceRules, each.ruleId, () => new Tally());
      const right = labels.some(
        ({ rule, places }) => rule === each.ruleId && places.some((place) => overlap(place, each)),
      );
      if (right) tally.right++;
      else {
        tally.wrong++;
        miss(`${each.ruleId} wrongly reported: "${each.actual}" in "${text}"`);
      }
    }
  }
}
