import { elementNames } from '@klarebrief/core';
import { type Figures, type HelpFigures, type RouteFigures, statusOrder } from './measure.ts';
import type { Table } from './table.ts';
import type { Confusion, Tally } from './tally.ts';

/** The tables of one half of the corpus. `listed`: name the letters where it went wrong. */
export function sections(figures: Figures, listed: boolean): Table[] {
  return [
    headline(figures),
    confusionTable('Letter type', figures.type, statusOrder.type),
    confusionTable('Route: status', figures.status, statusOrder.status),
    confusionTable('Route: found in the text', figures.found, statusOrder.found),
    elementTable('Route: elements', figures),
    confusionTable('Help: status', figures.help, statusOrder.help),
    tallyTable(
      'Help: status by value',
      'status',
      figures.help.occurring(statusOrder.help).map((value) => [value, figures.help.tally(value)]),
    ),
    tallyTable('Help: organisations', 'organisations', [
      ['national, by id', figures.organisations],
      ['local, by place', figures.localOrganisations],
    ]),
    confusionTable('Fragments: route status', figures.fragments.status, statusOrder.status),
    elementTable('Fragments: elements', figures.fragments),
    confusionTable('Fragments: help status', figures.fragments.help, statusOrder.help),
    ruleTable('Findings: bezwaar, hulp, opbouw', figures, ['bezwaar', 'hulp', 'opbouw']),
    ruleTable(
      'Findings: taal, jargon',
      figures,
      ['taal', 'jargon'],
      'Without taal/lange-zin, which is counted, and the rules that only the single sentences are labelled for. A label is also met by what is said of the phrase that its words stand in; "by itself" leaves that out.',
    ),
    sentenceTable(figures),
    englishSentenceTable(figures),
    ...(listed ? lists(figures) : []),
  ];
}

function headline(figures: Figures): Table {
  const { fallen, traps, falseErrors, failures, fragments } = figures;
  const all = together(figures, fragments);
  const both = (name: string, of: (each: RouteFigures & HelpFigures) => string, asked: string): string[] => [
    name,
    of(figures),
    of(fragments),
    of(all),
    asked,
  ];
  return {
    title: `In short (${figures.letters} letters, ${fragments.clauses} clauses, ${fragments.paragraphs} help paragraphs)`,
    note: 'Letters are judged by their text alone; clauses and help paragraphs come with the type of their letter.',
    columns: ['figure', 'letters', 'fragments', 'together', 'asked'],
    rows: [
      ['language right', percent(figures.language.accuracy), '', '', ''],
      ['letter type right', percent(figures.type.accuracy), '', '', '95.0 %'],
      both('route to offer right', ({ remedy }) => percent(remedy.accuracy), ''),
      both('route status right', ({ status }) => percent(status.accuracy), '95.0 %'),
      both('route found right', ({ found }) => percent(found.accuracy), ''),
      both(
        'lowest F1 of an element',
        ({ elements }) => ratio(lowest(elementNames.map((name) => elements[name].f1))),
        '0.95',
      ),
      both('help status right', ({ help }) => percent(help.accuracy), ''),
      both('help status, mean F1', ({ help }) => ratio(help.meanF1), '0.95'),
      ['false errors on good letters', String(falseErrors.length), '', '', '0'],
      [`traps fallen into, of ${traps}`, String(fallen.length), '', '', ''],
      ['rules that failed', String(failures.size), '', '', '0'],
    ],
  };
}

/** The figures of both, every letter and fragment weighing the same. */
function together(one: RouteFigures & HelpFigures, other: RouteFigures & HelpFigures): RouteFigures & HelpFigures {
  const elements = (of: 'elements' | 'elementsPresent'): RouteFigures['elements'] => {
    const sums = elementNames.map((name) => [name, one[of][name].plus(other[of][name])]);
    return Object.fromEntries(sums) as RouteFigures['elements'];
  };
  return {
    remedy: one.remedy.plus(other.remedy),
    status: one.status.plus(other.status),
    found: one.found.plus(other.found),
    elements: elements('elements'),
    elementsPresent: elements('elementsPresent'),
    help: one.help.plus(other.help),
    organisations: one.organisations.plus(other.organisations),
    localOrganisations: one.localOrganisations.plus(other.localOrganisations),
  };
}

/** The columns carry letters, so that thirteen types fit on a screen; the letters stand before the row names. */
function confusionTable(title: string, confusion: Confusion, order: readonly string[]): Table {
  const values = confusion.occurring(order);
  const letter = (index: number): string => String.fromCharCode(97 + index);
  return {
    title,
    note: `${percent(confusion.accuracy)} right. Rows: the label; columns: what the checker said.`,
    columns: ['', ...values.map((_, index) => letter(index))],
    rows: values.map((gold, index) => [
      `${letter(index)} ${gold}`,
      ...values.map((said) => String(confusion.count(gold, said) || '.')),
    ]),
  };
}

function tallyTable(title: string, what: string, tallies: readonly (readonly [string, Tally])[], note?: string): Table {
  return {
    title,
    columns: [what, 'labels', 'missed', 'wrong', 'precision', 'recall', 'F1'],
    rows: tallies.map(([name, tally]) => [
      name,
      String(tally.labels),
      String(tally.missed),
      String(tally.wrong),
      ratio(tally.precision),
      ratio(tally.recall),
      ratio(tally.f1),
    ]),
    ...(note ? { note } : {}),
  };
}

function elementTable(title: string, figures: RouteFigures): Table {
  const table = tallyTable(
    title,
    'element',
    elementNames.map((name) => [name, figures.elements[name]]),
    'Right when label and report both have it and the places meet. Last column: without regard to the place.',
  );
  return {
    ...table,
    columns: [...table.columns, 'F1 any place'],
    rows: table.rows.map((row, index) => {
      const name = elementNames[index];
      return [...row, ratio(name ? figures.elementsPresent[name].f1 : null)];
    }),
  };
}

function ruleTable(title: string, figures: Figures, groups: readonly string[], note?: string): Table {
  const rules = groups.flatMap((group) =>
    [...figures.rules]
      .filter(([id, { labels, wrong, right }]) => id.startsWith(`${group}/`) && labels + wrong + right > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return withOwnRecall(tallyTable(title, 'rule', rules, note), rules);
}

/** Core says one thing of a phrase; without what is said of the phrase around a label, fewer labels are met. */
function withOwnRecall(table: Table, tallies: readonly (readonly [string, Tally])[]): Table {
  if (tallies.every(([, { byPhrase }]) => byPhrase === 0)) return table;
  return {
    ...table,
    columns: [...table.columns, 'recall by itself'],
    rows: table.rows.map((row, index) => [...row, ratio(tallies[index]?.[1].ownRecall ?? null)]),
  };
}

/** What single sentences say, beside what they say where the tagger is left out. */
function sentenceTable({ sentences, tagged, byLists }: Figures): Table {
  const rules = [...tagged.rules].sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = tallyTable(
    `Single sentences (${sentences})`,
    'rule',
    rules,
    `The last two columns are without the tagger, by word lists alone. The number of clauses is right in ${percent(tagged.clauses.accuracy)} of the sentences, and in ${percent(byLists.clauses.accuracy)} by word lists.`,
  );
  const table = withOwnRecall(plain, rules);
  return {
    ...table,
    columns: [...table.columns, 'precision by lists', 'recall by lists'],
    rows: table.rows.map((row, index) => {
      const other = byLists.rules.get(rules[index]?.[0] ?? '');
      return [...row, ratio(other?.precision ?? null), ratio(other?.recall ?? null)];
    }),
  };
}

function englishSentenceTable({ englishSentences, english }: Figures): Table {
  return tallyTable(
    `Single English sentences (${englishSentences})`,
    'rule',
    [...english].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function lists({ fallen, falseErrors, failures }: Figures): Table[] {
  const list = (title: string, lines: readonly string[]): Table[] =>
    lines.length === 0 ? [] : [{ title, columns: ['where'], rows: [...lines].sort().map((line) => [line]) }];
  return [
    ...list('Traps fallen into', fallen),
    ...list('False errors on good letters', falseErrors),
    ...list(
      'Rules that failed',
      [...failures].map(([failure, letters]) => `${failure} (${letters} letters)`),
    ),
  ];
}

function lowest(values: readonly (number | null)[]): number | null {
  return values.reduce((least, value) => (value !== null && (least === null || value < least) ? value : least), null);
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(Math.floor(1000 * value) / 10).toFixed(1)} %`;
}

/** Two decimals, rounded down, so that no figure looks better than it is. */
function ratio(value: number | null): string {
  return value === null ? '-' : (Math.floor(100 * value + 1e-9) / 100).toFixed(2);
}
