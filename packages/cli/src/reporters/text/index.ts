import { type Finding, hasSentences, helpChecklist, routeChecklist } from '@klarebrief/core/lean';
import type { CheckedLetter, Reporter, RunFacts } from '../reporter.ts';
import { checklistSection } from './checklist.ts';
import { wrap } from './clean.ts';
import { failureLines, findingsSections } from './findings.ts';
import { heading } from './heading.ts';
import { overview, type Result, resultLine, toResult } from './overview.ts';
import type { Page } from './page.ts';
import { readabilitySection } from './readability.ts';
import { scoreSection } from './score.ts';

/** With more files than this, a letter gets one line, unless everything was asked for. */
const MOST_IN_FULL = 5;

/** The report for people. */
export function createTextReporter(facts: RunFacts): Reporter {
  const { settings, colors, width } = facts;
  const page: Page = { colors, width, all: settings.all };
  const inFull = settings.all || facts.files <= MOST_IN_FULL;
  const results: Result[] = [];
  let example: string | undefined;
  return {
    start: () => '',
    letter(checked) {
      const result = toResult(checked);
      results.push(result);
      if (!inFull) return `${resultLine(result, page)}\n`;
      example ??= mostImportant(checked.report.findings);
      const sections = letterSections(checked, settings.letterType !== undefined, page);
      return `${results.length > 1 ? '\n' : ''}${sections.map((section) => `${section.join('\n')}\n`).join('\n')}`;
    },
    end(summary, problems) {
      const closing = facts.files > 1 && summary.letters > 0 ? ['', ...overview(results, summary, problems, page)] : [];
      const hint = hintLine(inFull, example, summary.letters);
      return [...closing, ...(hint ? ['', ...wrap(hint, width).map(colors.dim)] : [])]
        .map((line) => `${line}\n`)
        .join('');
    },
  };
}

function letterSections(checked: CheckedLetter, typeGiven: boolean, page: Page): readonly (readonly string[])[] {
  const { letter, report } = checked;
  return [
    heading(checked, typeGiven, page),
    ...(hasSentences(report) ? [scoreSection(report.score, page), readabilitySection(report.readability, page)] : []),
    checklistSection(routeChecklist(report), letter, page),
    checklistSection(helpChecklist(report), letter, page),
    ...findingsSections(checked, page),
    failureLines(checked, page),
  ].filter((section) => section.length > 0);
}

function hintLine(inFull: boolean, example: string | undefined, letters: number): string | undefined {
  if (inFull) return example && `Meer weten over een regel? klarebrief explain ${example}`;
  return letters > 0 ? 'Meer zien? klarebrief check --alles, of controleer één brief.' : undefined;
}

function mostImportant(findings: readonly Finding[]): string | undefined {
  const of = (severity: string): Finding | undefined => findings.find((finding) => finding.severity === severity);
  return (of('error') ?? of('warning') ?? of('info'))?.ruleId;
}
