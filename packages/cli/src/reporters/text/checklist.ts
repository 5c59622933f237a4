import { type Checklist, type ChecklistRow, inOneLine, type Letter } from '@klarebrief/core/lean';
import { shorten } from './clean.ts';
import type { Page } from './page.ts';

/** Columns of a label that has words behind it, at the most. */
const WIDEST = 40;

/** What a letter must tell of one subject as a list to tick off, with the words that were found. */
export function checklistSection(
  { title, statusText, verdict, lead, rows }: Checklist,
  letter: Letter,
  page: Page,
): readonly string[] {
  const { colors } = page;
  const mark = title.endsWith('?') ? '' : ':';
  const told = rows.filter(({ quote, said }) => quote || said !== '').map(({ label }) => label.length);
  const column = Math.min(WIDEST, Math.max(0, ...told)) + 2;
  return [
    `${colors.bold(title + mark)} ${colors[COLORS[verdict]](statusText)}`,
    ...(lead === '' ? [] : [`  ${lead}`]),
    ...rows.map((each) => row(each, column, letter, page)),
  ];
}

const COLORS = { good: 'green', doubtful: 'yellow', bad: 'red', none: 'dim' } as const satisfies Record<
  Checklist['verdict'],
  keyof Page['colors']
>;

const MARKS = {
  good: ['✓', 'green'],
  wrong: ['✗', 'red'],
  missing: ['✗', 'red'],
  absent: ['–', 'dim'],
  needless: ['–', 'dim'],
} as const satisfies Record<ChecklistRow['state'], readonly [string, keyof Page['colors']]>;

function row(
  { label: name, state, said, quote }: ChecklistRow,
  column: number,
  letter: Letter,
  { colors, width }: Page,
): string {
  const [mark, color] = MARKS[state];
  const start = `  ${colors[color](mark)} `;
  if (!quote && said === '') return start + shorten(name, width - 4);
  const label = shorten(name, WIDEST).padEnd(column);
  const room = width - 5 - label.length;
  const remark = shorten(said, room);
  const words = quote ? `"${shorten(inOneLine(letter, quote), room - 3 - remark.length)}"` : '';
  const tail = remark === '' || state === 'good' ? remark : colors[color](remark);
  return start + label + [words, tail].filter(Boolean).join(' ');
}
