import { builtInRuleset, type Finding, type Span } from '@klarebrief/core';
import type { Judged } from './measure.ts';
import { isInPhrase } from './phrases.ts';
import { overlap } from './places.ts';
import { getOrMake, Tally } from './tally.ts';

/** What is measured of the findings. */
export interface FindingFigures {
  /** By rule id. */
  readonly rules: Map<string, Tally>;
  /** Traps of the letters, and those that a rule fell into, each as "letter: rule on quote". */
  traps: number;
  readonly fallen: string[];
  /** Errors on good letters that no label bears out, each as "letter: rule". */
  readonly falseErrors: string[];
  /** Rules that failed, as "rule: reason", with the number of letters. */
  readonly failures: Map<string, number>;
  /** Everything that went wrong, in words, by letter. */
  readonly misses: string[];
}

/**
 * Rules that letters are not judged by. Sentences above a limit are counted, not judged; the others came after the labels of the
 * letters, and are judged by the single sentences alone.
 */
const NOT_JUDGED = new Set([
  'taal/lange-zin',
  'taal/artikelnummer-in-zin',
  'taal/dubbele-haakjes',
  'taal/engels-kwetsend-woord',
  'taal/engels-lijdende-vorm',
  'taal/engels-moeilijke-zin',
  'taal/lege-woorden',
  'taal/lezer-in-derde-persoon',
  'taal/naamwoordstijl',
  'taal/vaag-bedrag',
  'taal/veel-kommas',
]);
/** Rules of the letter as a whole that nevertheless point at the very words: a trap is its place. */
const POINTS_AT_WORDS = new Set([
  'bezwaar/spelfout-rechtsmiddel',
  'hulp/verouderd-nummer',
  'hulp/commercieel-bureau',
  'opbouw/invulveld-over',
]);

interface Label {
  readonly rule: string;
  readonly quote: string | undefined;
  readonly places: readonly Span[];
}

/** Nothing measured yet; every rule has its row. */
export function newFindingFigures(): FindingFigures {
  const ids = builtInRuleset().rules.map(({ id }) => id);
  return {
    rules: new Map(ids.filter((id) => !NOT_JUDGED.has(id)).map((id) => [id, new Tally()])),
    traps: 0,
    fallen: [],
    falseErrors: [],
    failures: new Map(),
    misses: [],
  };
}

/** Compares the findings of one letter with its labels. */
export function measureFindings(judged: Judged, figures: FindingFigures): void {
  const { name, gold, report, text, miss } = judged;
  const label = ({ rule, quote }: { rule: string; quote?: string }): Label => ({
    rule,
    quote,
    places: quote === undefined ? [] : text.find(quote),
  });
  const labels = gold.findings.map(label);
  const findings = report.findings.filter(
    ({ ruleId, dimension }) => !NOT_JUDGED.has(ruleId) && (gold.judged?.includes(dimension) ?? true),
  );
  for (const each of labels) {
    if (NOT_JUDGED.has(each.rule)) continue;
    const tally = tallyOf(figures, each.rule);
    const isMet = findings.some((finding) => meets(finding, each));
    if (isMet || isInPhrase(report.findings, each.rule, each.places)) {
      tally.found++;
      if (!isMet) tally.byPhrase++;
    } else {
      tally.missed++;
      miss(`${each.rule} not reported${each.quote === undefined ? '' : `: "${each.quote}"`}`);
    }
  }
  const wrong = findings.filter((finding) => {
    const right = labels.some((each) => meets(finding, each));
    const tally = tallyOf(figures, finding.ruleId);
    if (right) tally.right++;
    else {
      tally.wrong++;
      miss(`${finding.ruleId} wrongly reported: "${shorten(finding.actual)}"`);
    }
    return !right;
  });
  if (gold.quality === 'good')
    for (const { ruleId, severity } of wrong) if (severity === 'error') figures.falseErrors.push(`${name}: ${ruleId}`);
  for (const trap of (gold.quiet ?? []).map(label)) {
    figures.traps++;
    if (wrong.some((finding) => fallsInto(finding, trap, labels)))
      figures.fallen.push(`${name}: ${trap.rule}${trap.quote === undefined ? '' : ` on "${shorten(trap.quote)}"`}`);
  }
  for (const { ruleId, message } of report.failures) {
    const failure = `${ruleId}: ${message}`;
    figures.failures.set(failure, (figures.failures.get(failure) ?? 0) + 1);
  }
}

/** A label without a quote is met by any finding of its rule. */
function meets(finding: Finding, { rule, quote, places }: Label): boolean {
  return finding.ruleId === rule && (quote === undefined || places.some((place) => overlap(place, finding)));
}

/** What a rule of the whole letter misread may stand elsewhere than its finding; so any false finding of it counts. */
function fallsInto(finding: Finding, trap: Label, labels: readonly Label[]): boolean {
  if (finding.ruleId !== trap.rule) return false;
  if (trap.places.some((place) => overlap(place, finding))) return true;
  const wholeLetter = finding.dimension !== 'taal' && finding.dimension !== 'jargon' && !POINTS_AT_WORDS.has(trap.rule);
  return (wholeLetter || trap.quote === undefined) && !labels.some(({ rule }) => rule === trap.rule);
}

function tallyOf(figures: FindingFigures, rule: string): Tally {
  return getOrMake(figures.rules, rule, () => new Tally());
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  return folded.length > 80 ? `${folded.slice(0, 77)}...` : folded;
}
