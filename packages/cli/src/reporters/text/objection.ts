import { type ChecklistRow, type Report, type RouteChecklist, routeChecklist } from '@klarebrief/core/lean';
import { shorten } from './clean.ts';
import type { Page } from './page.ts';

const LABEL = 21;

/** The route as a list to tick off, with the words that were found. */
export function objectionSection(report: Pick<Report, 'objection' | 'findings'>, page: Page): readonly string[] {
  const { title, statusText, verdict, rows } = routeChecklist(report);
  const { colors } = page;
  return [`${colors.bold(`${title}:`)} ${colors[COLORS[verdict]](statusText)}`, ...rows.map((each) => row(each, page))];
}

const COLORS = { good: 'green', doubtful: 'yellow', bad: 'red', none: 'dim' } as const satisfies Record<
  RouteChecklist['verdict'],
  keyof Page['colors']
>;

function row({ label: name, state, quote }: ChecklistRow, { colors, width }: Page): string {
  const label = name.padEnd(LABEL);
  const room = width - LABEL - (state === 'wrong' ? 20 : 7);
  const words = `"${shorten(quote?.text ?? '', room)}"`;
  switch (state) {
    case 'good':
      return `  ${colors.green('✓')} ${label}${words}`;
    case 'wrong':
      return `  ${colors.red('✗')} ${label}${words} ${colors.red('klopt niet')}`;
    case 'needless':
      return `  ${colors.dim('–')} ${label}${words}`;
    case 'missing':
      return `  ${colors.red('✗')} ${label}${colors.red('staat er niet')}`;
    case 'absent':
      return `  ${colors.dim('–')} ${label}${colors.dim('staat er niet, mag wel')}`;
  }
}
