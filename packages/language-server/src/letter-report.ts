import {
  betterWords,
  type Checklist,
  certaintyName,
  type Dimension,
  dimensions,
  type Finding,
  hasSentences,
  helpChecklist,
  type Letter,
  lacksText,
  letterTypeNames,
  noteBesideWords,
  type Report,
  routeChecklist,
  shortQuote,
  verdictOf,
  wholePoints,
} from '@klarebrief/core/lean';
import type { LetterReport, ReportChecklist, ReportFinding, ReportPlace } from './protocol.ts';

/** Where a finding stands, for a program and for people. */
export type Locate = (finding: Finding) => Pick<ReportFinding, 'place' | 'where'>;

/** What a panel shows of a letter. `editable`: texts can be put in. */
export function letterReport(
  uri: string,
  letter: Letter,
  report: Report,
  locate: Locate,
  editable: boolean,
): LetterReport {
  const canInsert = (dimension: Dimension): boolean =>
    editable &&
    report.findings.some(
      (finding) =>
        finding.dimension === dimension && finding.suggestions.some(({ insertion }) => insertion !== undefined),
    );
  const { findings, letterType, readability, score } = report;
  const verdict = verdictOf(report);
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    uri,
    letter: true,
    letterType: letterTypeNames[letterType.value],
    certainty: certaintyName(letterType.confidence),
    words: readability.metrics.words,
    verdict: verdict.mark,
    verdictText: verdict.text,
    score: hasSentences(report) ? score.total : null,
    dimensions: dimensions.map((name) => ({ name: capital(name), score: wholePoints(score.dimensions[name]) })),
    counts,
    meetsB1Guidelines: readability.meetsB1Guidelines,
    guidelines: readability.guidelines,
    difficulty: Math.round(readability.difficulty),
    route: toReport(routeChecklist(report), letter),
    help: toReport(helpChecklist(report), letter),
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      dimension: finding.dimension,
      message: finding.message,
      note: noteBesideWords(finding),
      url: finding.url,
      quote: lacksText(finding) ? '' : shortQuote(letter, finding),
      write: betterWords(finding, letter.text),
      ...locate(finding),
    })),
    canInsert: { clause: canInsert('bezwaar'), help: canInsert('hulp') },
  };
}

/** The place of a range, for a file that counts in lines. */
export function placeInLines(place: ReportPlace): Pick<ReportFinding, 'place' | 'where'> {
  return { place, where: `regel ${place.line + 1}` };
}

function toReport({ rows, ...list }: Checklist, letter: Letter): ReportChecklist {
  return {
    ...list,
    rows: rows.map(({ quote, label, state, said }) => ({
      label,
      state,
      said,
      quote: quote ? shortQuote(letter, quote) : '',
    })),
  };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
