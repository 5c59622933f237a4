import { hasSentences, type Verdict, verdictOf } from '@klarebrief/core/lean';
import { pathName } from '../../path-name.ts';
import type { Problem } from '../../problem.ts';
import type { CheckedLetter, Summary } from '../reporter.ts';
import { clean } from './clean.ts';
import { VERDICT_MARKS } from './heading.ts';
import type { Page } from './page.ts';
import { inColor } from './score.ts';
import { padEnd } from './width.ts';
import { count } from './words.ts';

/** What the closing table keeps of a letter, so that thousands of letters take little memory. */
export interface Result {
  readonly path: string;
  readonly mark: Verdict['mark'];
  /** Null for a letter without sentences. */
  readonly score: number | null;
  readonly errors: number;
  readonly warnings: number;
}

const WORST = 10;

/** Takes out of a letter what the overview needs. */
export function toResult({ path, report }: CheckedLetter): Result {
  const total = (severity: string): number => report.findings.filter((finding) => finding.severity === severity).length;
  return {
    path: clean(pathName(path)),
    mark: verdictOf(report).mark,
    score: hasSentences(report) ? report.score.total : null,
    errors: total('error'),
    warnings: total('warning'),
  };
}

/** One letter on one line. */
export function resultLine({ path, mark, score, errors, warnings }: Result, { colors, width }: Page): string {
  const { sign, color } = VERDICT_MARKS[mark];
  const points = score === null ? colors.dim('  –') : inColor(score, colors)(String(score).padStart(3));
  const faults = errors > 0 ? colors.red(errorsCell(errors)) : colors.dim(errorsCell(0));
  return `${colors[color](sign)} ${points}  ${faults}  ${warningsCell(warnings)}  ${tail(path, width - 40)}`;
}

const errorsCell = (errors: number): string => padEnd(count(errors, 'fout', 'fouten'), 9);
const warningsCell = (warnings: number): string => padEnd(count(warnings, 'verbeterpunt', 'verbeterpunten'), 18);

/** The end of a path says more than its start. */
function tail(path: string, columns: number): string {
  const room = Math.max(columns, 20);
  return path.length <= room ? path : `…${path.slice(1 - room)}`;
}

/** How it went over all letters; the worst of them first. */
export function overview(
  results: readonly Result[],
  summary: Summary,
  problems: readonly Problem[],
  page: Page,
): readonly string[] {
  const { colors, width } = page;
  const work = results.filter(({ errors, warnings }) => errors + warnings > 0);
  const worst = work
    .toSorted((left, right) => (left.score ?? 100) - (right.score ?? 100) || right.errors - left.errors)
    .slice(0, WORST);
  const title =
    worst.length < work.length
      ? `Deze ${worst.length} brieven vragen het meeste werk`
      : 'Deze brieven vragen het meeste werk';
  const lines = [
    `${colors.dim('──')} ${colors.bold('Samen')} ${colors.dim('─'.repeat(width - 9))}`,
    `${count(summary.letters, 'brief', 'brieven')} gecontroleerd: ${colors.green(`${summary.pass} zonder fouten`)}, ${colors.red(`${summary.fail} met fouten`)}.`,
    `${count(summary.errors, 'fout', 'fouten')}, ${count(summary.warnings, 'verbeterpunt', 'verbeterpunten')}, ${count(summary.infos, 'tip', 'tips')}.`,
  ];
  if (problems.length > 0) {
    lines.push(colors.yellow(`${count(problems.length, 'bestand', 'bestanden')} niet gelezen:`));
    for (const { path, message } of problems.slice(0, WORST))
      lines.push(`  ${clean(pathName(path))}: ${clean(message)}`);
    if (problems.length > WORST) lines.push(`  en nog ${problems.length - WORST}`);
  }
  if (worst.length > 1) lines.push('', colors.bold(title), ...worst.map((result) => resultLine(result, page)));
  return lines;
}
