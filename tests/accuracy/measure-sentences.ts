import { builtInRuleset, type CheckOptions, check, type Report, readText } from '@klarebrief/core';
import { tagger } from '../tagger.ts';
import type { LabelledSentence, MarkedSentence, Sentences } from './corpus.ts';
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
  englishSentences: number;
  /** By rule id. */
  readonly english: Map<string, Tally>;
}

/** Nothing measured yet. */
export function newSentenceFigures(): SentenceFigures {
  const none = (): SentenceTallies => ({ rules: new Map(), clauses: new Confusion() });
  return { sentences: 0, tagged: none(), byLists: none(), englishSentences: 0, english: new Map() };
}

/** Checks every sentence by itself; the Dutch ones in both ways. A finding is right when it meets the words of a label of its rule. */
export function measureSentences(
  { dutch, english }: Sentences,
  figures: SentenceFigures,
  miss: (what: string) => void,
): void {
  figures.sentences += dutch.length;
  measureDutch(dutch, { tagger }, figures.tagged, miss);
  measureDutch(dutch, {}, figures.byLists, () => {});
  figures.englishSentences += english.length;
  const rulesOf = labelledRules(english);
  for (const each of english)
    measureOne(each, reportOf(each, { language: 'en' }), rulesOf(each), figures.english, miss);
}

function measureDutch(
  sentences: readonly LabelledSentence[],
  options: CheckOptions,
  tallies: SentenceTallies,
  miss: (what: string) => void,
): void {
  const rulesOf = labelledRules(sentences);
  for (const each of sentences) {
    const report = reportOf(each, { ...options, language: 'nl' });
    // A sentence without a finite verb counts as one clause.
    if (each.clauses !== undefined)
      tallies.clauses.add(String(Math.max(1, each.clauses)), String(report.readability.metrics.clauses));
    measureOne(each, report, rulesOf(each), tallies.rules, miss);
  }
}

function reportOf({ text }: MarkedSentence, options: CheckOptions): Report {
  return check(readText(text), { ...options, letterType: 'informatie' });
}

/** For each sentence the rules for which its labels are complete. */
function labelledRules(sentences: readonly MarkedSentence[]): (sentence: MarkedSentence) => ReadonlySet<string> {
  const ids = new Set(builtInRuleset().rules.map(({ id }) => id));
  const open = sentences.filter(({ judged }) => judged === undefined);
  const labelled = open.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const all = new Set(labelled.filter((id) => ids.has(id)));
  return ({ judged }) => (judged ? new Set(judged.filter((id) => ids.has(id))) : all);
}

function measureOne(
  { text, findings }: MarkedSentence,
  report: Report,
  rules: ReadonlySet<string>,
  tallies: Map<string, Tally>,
  miss: (what: string) => void,
): void {
  const folded = foldText(text);
  const labels = findings
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, quote }) => ({ rule, quote, places: folded.find(quote) }));
  const said = report.findings.filter(({ ruleId }) => rules.has(ruleId));
  for (const { rule, quote, places } of labels) {
    const tally = getOrMake(tallies, rule, () => new Tally());
    const isMet = said.some((each) => each.ruleId === rule && places.some((place) => overlap(place, each)));
    if (isMet || isInPhrase(report.findings, rule, places)) {
      tally.found++;
      if (!isMet) tally.byPhrase++;
    } else {
      tally.missed++;
      miss(`${rule} not reported: "${quote}" in "${text}"`);
    }
  }
  for (const each of said) {
    const tally = getOrMake(tallies, each.ruleId, () => new Tally());
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
