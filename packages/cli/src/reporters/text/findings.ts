import {
  betterWords,
  type Finding,
  lacksText,
  noteBesideWords,
  placeInWords,
  type Severity,
  sentencesOf,
} from '@klarebrief/core/lean';
import type { CheckedLetter } from '../reporter.ts';
import { clean, shorten, wrap } from './clean.ts';
import { excerptOf } from './excerpt.ts';
import { insertionLines } from './insertion.ts';
import type { Page } from './page.ts';
import { displayWidth } from './width.ts';
import { decimal } from './words.ts';

const groups = [
  { severity: 'error', title: 'Herstellen', mark: '✗', first: Infinity },
  { severity: 'warning', title: 'Verbeteren', mark: '!', first: 5 },
  { severity: 'info', title: 'Tips', mark: '·', first: 3 },
] as const satisfies readonly Group[];

interface Group {
  readonly severity: Severity;
  readonly title: string;
  readonly mark: string;
  /** Findings of one rule that are shown, unless all are. */
  readonly first: number;
}

const INDENT = '      ';

/** The findings, the most important ones first, and within a group in the order of the letter. */
export function findingsSections(checked: CheckedLetter, page: Page): readonly (readonly string[])[] {
  const told = new Set<string>();
  const { findings: all, score } = checked.report;
  const points: Points = new Map(score.losses.flatMap(({ finding, points }) => pairOf(all[finding], points)));
  return groups
    .map((group) => ({
      group,
      findings: checked.report.findings.filter(({ severity }) => severity === group.severity),
    }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ group, findings }) => groupSection(group, findings, checked, page, { told, points }));
}

/** What each finding costs in its part of the score; none for one that costs nothing. */
type Points = ReadonlyMap<Finding, number>;

function pairOf(finding: Finding | undefined, points: number): [Finding, number][] {
  return finding ? [[finding, points]] : [];
}

interface Told {
  /** Sentences that an earlier finding said, and texts to insert that it showed. */
  readonly told: Set<string>;
  readonly points: Points;
}

function groupSection(
  group: Group,
  findings: readonly Finding[],
  checked: CheckedLetter,
  page: Page,
  { told, points }: Told,
): readonly string[] {
  const { colors } = page;
  const perRule = new Map<string, number>();
  const unseen = new Map<string, number>();
  const lines = [`${inColor(group.severity, colors)(colors.bold(group.title))} ${colors.dim(`(${findings.length})`)}`];
  for (const finding of findings) {
    const seen = (perRule.get(finding.ruleId) ?? 0) + 1;
    perRule.set(finding.ruleId, seen);
    const cost = points.get(finding) ?? 0;
    if (!page.all && seen > group.first) {
      unseen.set(finding.ruleId, (unseen.get(finding.ruleId) ?? 0) + cost);
      continue;
    }
    lines.push('', ...findingLines(finding, group, checked, page, { told, cost }));
  }
  const hidden = page.all ? [] : [...perRule].filter(([, total]) => total > group.first);
  if (hidden.length > 0) lines.push('');
  for (const [index, [ruleId, total]] of hidden.entries()) {
    const hint = index === hidden.length - 1 ? colors.dim(' (klarebrief check --alles toont alles)') : '';
    const cost = unseen.get(ruleId) ?? 0;
    const lost = cost > 0 ? colors.dim(` (−${decimal(cost)})`) : '';
    lines.push(`  en nog ${total - group.first} keer ${ruleId}${lost}${hint}`);
  }
  return lines;
}

function findingLines(
  finding: Finding,
  { severity, mark }: Group,
  { letter, placeOf }: CheckedLetter,
  page: Page,
  { told, cost }: { readonly told: Set<string>; readonly cost: number },
): readonly string[] {
  const { colors, width } = page;
  const color = inColor(severity, colors);
  const room = width - INDENT.length;
  const place = placeOf(finding.start);
  const head = 'line' in place ? `${place.line}:${place.column} ` : '';
  const lead = 4 + head.length;
  const [first = '', ...more] = wrap(finding.message, width - lead);
  const label = `${lostPoints(cost)}${ruleLabel(finding)}`;
  const gap = width - lead - displayWidth(first) - label.length;
  const fits = gap >= 2;
  const lines = [
    `  ${color(mark)} ${colors.dim(head)}${colors.bold(first)}${fits ? ' '.repeat(gap) + colors.dim(label) : ''}`,
    ...more.map((line) => ' '.repeat(lead) + colors.bold(line)),
    // Nobody counts the paragraphs of a Word file.
    ...('line' in place
      ? []
      : wrap(placeInWords(letter, finding.start), room).map((line) => INDENT + colors.dim(line))),
  ];

  const excerpt = lacksText(finding) ? undefined : excerptOf(letter.text, finding, room);
  if (excerpt) {
    const [before, at, after] = excerpt.parts;
    lines.push(`${INDENT}${before}${color(at)}${after}`, `${INDENT}${color(excerpt.carets)}`);
  }
  const better = betterWords(finding, letter.text, quoted);
  if (better !== '') lines.push(...wrap(better, room).map((line) => `${INDENT}${colors.green(line)}`));
  lines.push(...wrap(newSentences(finding, told).join(' '), room).map((line) => INDENT + line));
  lines.push(...insertionLines(finding, page, room, told).map((line) => INDENT + line));
  return fits ? lines : [...lines, `${INDENT}${colors.dim(label)}`];
}

function quoted(text: string): string {
  return `"${shorten(text, 60)}"`;
}

/** The sentences of the note that the reader has not seen yet: findings of one rule say much the same. */
function newSentences(finding: Finding, told: Set<string>): readonly string[] {
  return sentencesOf(noteBesideWords(finding)).filter((sentence) => {
    if (told.has(sentence)) return false;
    told.add(sentence);
    return true;
  });
}

/** "−15 ", in front of the rule whose part of the score loses them. */
function lostPoints(points: number): string {
  return points > 0 ? `−${decimal(points)} ` : '';
}

function ruleLabel({ ruleId, trial }: Finding): string {
  return trial ? `${ruleId} (op proef)` : ruleId;
}

function inColor(severity: Severity, colors: Page['colors']): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.cyan;
}

/** Rules that could not do their work on this letter. */
export function failureLines({ report }: CheckedLetter, { colors, width }: Page): readonly string[] {
  return report.failures.flatMap(({ ruleId, message }) =>
    wrap(`Let op: de regel ${ruleId} werkte niet bij deze brief (${clean(message)}).`, width).map((line) =>
      colors.yellow(line),
    ),
  );
}
