import {
  certaintyName,
  type Dimension,
  dimensions,
  type Finding,
  helpChecklist,
  letterTypeNames,
  type Report,
  routeChecklist,
  wholePoints,
} from '@klarebrief/core/lean';
import type { LetterReport, ReportFinding, ReportPlace } from './protocol.ts';

/** Words of the letter that a list shows, in UTF-16 units. */
const LONGEST_QUOTE = 90;

/** Where a finding stands, for a program and for people. */
export type Locate = (finding: Finding) => Pick<ReportFinding, 'place' | 'where'>;

/** What a panel shows of a letter. `editable`: texts can be put in. */
export function letterReport(uri: string, report: Report, locate: Locate, editable: boolean): LetterReport {
  const route = routeChecklist(report);
  const help = helpChecklist(report);
  const canInsert = (dimension: Dimension): boolean =>
    editable &&
    report.findings.some(
      (finding) =>
        finding.dimension === dimension && finding.suggestions.some(({ insertion }) => insertion !== undefined),
    );
  const { findings, letterType, readability, score, verdict } = report;
  return {
    uri,
    letter: true,
    letterType: letterTypeNames[letterType.value],
    certainty: certaintyName(letterType.confidence),
    words: readability.metrics.words,
    verdict,
    score: score.total,
    dimensions: dimensions.map((name) => ({ name: capital(name), score: wholePoints(score.dimensions[name]) })),
    counts: {
      error: findings.filter(({ severity }) => severity === 'error').length,
      warning: findings.filter(({ severity }) => severity === 'warning').length,
      info: findings.filter(({ severity }) => severity === 'info').length,
    },
    meetsB1Guidelines: readability.meetsB1Guidelines,
    guidelines: readability.guidelines,
    difficulty: Math.round(readability.difficulty),
    route: {
      title: route.title,
      statusText: route.statusText,
      verdict: route.verdict,
      rows: route.rows.map(({ label, state, quote }) => ({ label, state, quote: shorten(quote?.text ?? '') })),
    },
    help: {
      statusText: help.statusText,
      verdict: help.verdict,
      organisations: help.organisations.map(({ name, contact }) => ({ name, contact })),
    },
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      dimension: finding.dimension,
      message: finding.message,
      note: finding.note,
      url: finding.url,
      quote: shorten(finding.actual),
      expected: finding.expected,
      ...locate(finding),
    })),
    canInsert: { clause: canInsert('bezwaar'), help: canInsert('hulp') },
  };
}

/** The place of a range, for a file that counts in lines. */
export function placeInLines(place: ReportPlace): Pick<ReportFinding, 'place' | 'where'> {
  return { place, where: `regel ${place.line + 1}` };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
