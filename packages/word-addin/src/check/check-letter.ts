import {
  type BlockMemory,
  builtInRuleset,
  type CheckOptions,
  certaintyName,
  checkAnyLanguage,
  dimensions,
  type Finding,
  hasSentences,
  helpChecklist,
  type Letter,
  type LetterType,
  letterTypeNames,
  type Report,
  type RuleMeta,
  routeChecklist,
  type Settings,
  verdictOf,
} from '@klarebrief/core/lean';
import type { CheckedLetter, ShownFinding } from './checked-letter.ts';
import { nameFindings } from './finding-key.ts';
import { groupFindings, showFindings } from './show-findings.ts';

/** What the writer and the municipality say of a check. Plain values. */
export interface CheckRequest {
  readonly letter: Letter;
  /** Keys or ids of the findings that the writer ignores. */
  readonly ignore: readonly string[];
  readonly settings: Settings | null;
  /** The type that the writer chose; null leaves it to recognition. */
  readonly letterType: LetterType | null;
  /** ISO date of this day. */
  readonly today: string;
  /** Null leaves the classes of words to the lists of the checker. */
  readonly tagger: NonNullable<CheckOptions['tagger']> | null;
  /** What is known of the letter from its last check; the check brings it up to date. */
  readonly memory: BlockMemory;
}

/** Checks a letter and leaves out what its writer ignores, as if a comment in the letter said so. */
export async function checkLetter({
  letter,
  ignore,
  settings,
  letterType,
  today,
  tagger,
  memory,
}: CheckRequest): Promise<CheckedLetter> {
  const options: CheckOptions = {
    today,
    memory,
    ...(settings ? { settings } : {}),
    ...(letterType ? { letterType } : {}),
    ...(tagger ? { tagger } : {}),
  };
  const all = await checkAnyLanguage(letter, options);
  const nameOf = nameFindings(all.findings);
  const names = new Set(ignore);
  const ignored = all.findings.filter((finding) => {
    const { id, key } = nameOf(finding);
    return names.has(id) || names.has(key);
  });
  const report = ignored.length === 0 ? all : await checkAnyLanguage(silencing(letter, ignored), options);
  const show = (findings: readonly Finding[]): ShownFinding[] => showFindings(findings, letter, nameOf);
  return toChecked(report, show(report.findings), show(ignored), letterType !== null);
}

function silencing(letter: Letter, findings: readonly Finding[]): Letter {
  const spans = findings.map(({ ruleId, start }) => ({ ruleId, start, end: start }));
  return { ...letter, ignored: [...(letter.ignored ?? []), ...spans].toSorted((a, b) => a.start - b.start) };
}

function toChecked(
  report: Report,
  shown: readonly ShownFinding[],
  ignored: readonly ShownFinding[],
  chosen: boolean,
): CheckedLetter {
  const { findings, letterType, readability, score } = report;
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    language: report.language,
    letterType: {
      value: letterType.value,
      name: letterTypeNames[letterType.value],
      certainty: certaintyName(letterType.confidence),
      chosen,
    },
    words: readability.metrics.words,
    verdict: verdictOf(report),
    errors: count('error'),
    warnings: count('warning'),
    tips: count('info'),
    score: hasSentences(report) ? Math.round(score.total) : null,
    dimensions: dimensions.map((name) => ({ name, score: Math.round(score.dimensions[name]) })),
    meetsB1Guidelines: readability.meetsB1Guidelines,
    route: routeChecklist(report),
    help: helpChecklist(report),
    groups: groupFindings(report, shown, rulesById()),
    ignored,
    failures: report.failures.map(({ ruleId }) => ruleId),
  };
}

function rulesById(): ReadonlyMap<string, RuleMeta> {
  return new Map(builtInRuleset().rules.map((rule) => [rule.id, rule]));
}
