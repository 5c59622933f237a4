import { certaintyName, letterTypeNames, type Report, verdictOf } from '@klarebrief/core/lean';
import { pathName } from '../../path-name.ts';
import type { CheckedLetter } from '../reporter.ts';
import { clean } from './clean.ts';
import type { Page } from './page.ts';
import { count } from './words.ts';

/** Path, kind of letter and verdict. `typeGiven` is true when the user said what kind of letter it is. */
export function heading(checked: CheckedLetter, typeGiven: boolean, { colors, width }: Page): readonly string[] {
  const { report } = checked;
  const kind = letterTypeNames[report.letterType.value];
  const facts = [
    `${kind} (${typeGiven ? 'opgegeven' : certaintyName(report.letterType.confidence)})`,
    count(report.readability.metrics.words, 'woord', 'woorden'),
    ...(report.language === 'en' ? ['in het Engels'] : []),
    ...(checked.letter.template ? ['sjabloon'] : []),
  ];
  const path = clean(pathName(checked.path));
  const line = '─'.repeat(Math.max(3, width - path.length - 4));
  return [`${colors.dim('──')} ${colors.bold(path)} ${colors.dim(line)}`, facts.join(' · '), verdict(report, colors)];
}

/** How each verdict is shown. */
export const VERDICT_MARKS = {
  good: { sign: '✓', color: 'green' },
  doubtful: { sign: '!', color: 'yellow' },
  bad: { sign: '✗', color: 'red' },
} as const;

function verdict(report: Report, colors: Page['colors']): string {
  const { text, mark } = verdictOf(report);
  const { sign, color } = VERDICT_MARKS[mark];
  const said = colors.bold(colors[color](`${sign} ${text}.`));
  if (mark === 'bad') return said;
  const { findings } = report;
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const better = warnings > 0 ? ` ${count(warnings, 'punt kan', 'punten kunnen')} nog beter.` : '';
  return `${said}${better}`;
}
