import { builtInRuleset, type CheckOptions, check, readText } from '@klarebrief/core';
import { tagger } from '../tagger.ts';
import type { LabelledSentence } from './corpus.ts';
import { isInPhrase } from './phrases.ts';
import { foldText, overlap } from './places.ts';
import { Confusion, getOrMake, Tally } from './tally.ts';

/** What is measured of single sentences in one way of checking. */
interface SentenceTallies {
  /** By rule id; only rules that there are. */
  readonly rules: Map<string, Tally>;
  /** How many finite clauses a sentence has. */
  readonly clauses: Confusion;
}

/** What is measured of single sentences: as programs check, and with word lists in place of the tagger. */
export interface SentenceFigures {
  sentences: number;
  readonly tagged: SentenceTallies;
  readonly byLists: SentenceTallies;
}

/** Nothing measured yet. */
export function newSentenceFigures(): SentenceFigures {
  const none = (): SentenceTallies => ({ rules: new Map(), clauses: new Confusion() });
  return { sentences: 0, tagged: none(), byLists: none() };
}

/** Checks every sentence by itself, in both ways. A finding is right when it meets the words of a label of its rule. */
export function measureSentences(
  sentences: readonly LabelledSentence[],
  figures: SentenceFigures,
  miss: (what: string) => void,
): void {
  figures.sentences += sentences.length;
  measureOneWay(sentences, { tagger }, figures.tagged, miss);
  measureOneWay(sentences, {}, figures.byLists, () => {});
}

function measureOneWay(
  sentences: readonly LabelledSentence[],
  options: CheckOptions,
  tallies: SentenceTallies,
  miss: (what: string) => void,
): void {
  const rules = new Set(builtInRuleset().rules.map(({ id }) => id));
  const labelled = new Set(sentences.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  for (const { text, clauses, findings } of sentences) {
    const folded = foldText(text);
    const labels = findings
      .filter(({ rule }) => rules.has(rule))
      .map(({ rule, quote }) => ({ rule, quote, places: folded.find(quote) }));
    const report = check(readText(text), { ...options, language: 'nl', letterType: 'informatie' });
    // A sentence without a finite verb counts as one clause.
    tallies.clauses.add(String(Math.max(1, clauses)), String(report.readability.metrics.clauses));
    const said = report.findings.filter(({ ruleId }) => labelled.has(ruleId));
    for (const { rule, quote, places } of labels) {
      const tally = getOrMake(tallies.rules, rule, () => new Tally());
      const isMet = said.some((each) => each.ruleId === rule && places.some((place) => overlap(place, each)));
      if (isMet) tally.found++;
      else if (isInPhrase(report.findings, rule, places)) {
        tally.found++;
        tally.byPhrase++;
      } else {
        tally.missed++;
        miss(`${rule} not reported: "${quote}" in "${text}"`);
      }
    }
    for (const each of said) {
      const tally = getOrMake(tallies.rules, each.ruleId, () => new Tally());
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
