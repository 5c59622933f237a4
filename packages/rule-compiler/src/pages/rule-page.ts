import { type Ruleset, routeLabel } from '@klarebrief/core/authoring';
import type { Circumstances, ExampleSource, QuietSource, RuleFile } from '../file-types.ts';
import { dimensionLabels, languageLabels, letterTypeLabel, severityLabels, statusLabels } from './labels.ts';
import { fenced, inline, page, table } from './markdown.ts';
import { wordTable } from './word-table.ts';

/** The page of one rule: Markdown in Dutch, for people who write letters. The same rule gives the same page. */
export function rulePage(rule: RuleFile, ruleset: Ruleset): string {
  return page([
    `# ${inline(rule.title)}`,
    'Klare Brief meldt:',
    `> ${inline(rule.message)}`,
    facts(rule),
    '## Waarom is dit een probleem?',
    inline(rule.why),
    '## Wat schrijft u?',
    inline(rule.advice),
    perRoute(rule),
    ...limits(rule),
    '## Voorbeelden',
    ...rule.examples.flatMap((example, index) => exampleBlocks(example, index, rule.examples.length)),
    ...quietBlocks(rule.quiet ?? []),
    ...wordTable(rule, ruleset),
    '## Waar komt deze regel vandaan?',
    rule.sources.map((id) => sourceLine(id, ruleset.sources)).join('\n'),
    `Deze pagina is gemaakt uit [rules/${rule.id}.yaml](../../../rules/${rule.id}.yaml). Wilt u iets veranderen? Verander dan dat bestand.`,
    '[Alle regels](../README.md)',
  ]);
}

/** What to write for each route, one item a route. */
function perRoute({ perRoute: texts = {} }: RuleFile): string {
  return Object.entries(texts)
    .map(([route, text]) => `- Bij ${routeLabel(route)}: ${inline(text)}`)
    .join('\n');
}

function facts({ id, dimension, severity, status, language, letterTypes }: RuleFile): string {
  const letters = language ? languageLabels[language] : 'soorten brieven';
  const scope = letterTypes
    ? `${letterTypes.map(letterTypeLabel).join(', ')}${language ? ` (alleen ${letters})` : ''}`
    : `alle ${letters}`;
  return table(
    ['Regel', `\`${id}\``],
    [
      ['Onderdeel', dimensionLabels[dimension]],
      ['Hoe erg is het?', severityLabels[severity]],
      ['Status', statusLabels[status]],
      ['Geldt voor', scope],
    ],
  );
}

const MEASURED = {
  'words-per-sentence': 'woorden in een zin',
  'words-per-paragraph': 'woorden in een alinea',
  'items-per-list': 'punten in een lijst',
} as const;

function limits({ check }: RuleFile): string[] {
  if (check.kind !== 'limit') return [];
  const steps = [...check.steps].sort((a, b) => a.above - b.above);
  const rows = steps.map(({ above, severity }) => [
    `meer dan ${above} ${MEASURED[check.measure]}`,
    severityLabels[severity],
  ]);
  return ['## Waar ligt de grens?', table(['Grens', 'Hoe erg is het?'], rows)];
}

function exampleBlocks(example: ExampleSource, index: number, count: number): string[] {
  const { bad, good, quote } = example;
  return [
    count > 1 ? `### Voorbeeld ${index + 1}` : '',
    surroundings(example),
    `Zo niet${aside(example)}:`,
    fenced(bad),
    quote === undefined ? '' : `Het gaat om: "${inline(quote)}".`,
    ...(good === undefined ? [] : ['Zo wel:', fenced(good)]),
  ];
}

function quietBlocks(quiet: readonly QuietSource[]): string[] {
  if (quiet.length === 0) return [];
  return [
    '## Dit is geen fout',
    'Deze teksten lijken op de fout, maar zijn goed. Klare Brief zegt er niets van.',
    ...quiet.flatMap((each) => [`${inline(each.because)}${aside(each)}`, surroundings(each), fenced(each.text)]),
  ];
}

/** What the sociale kaart of the municipality says, and which day it is. */
function surroundings({ settings, today }: Circumstances): string {
  const entries = (settings?.socialMap ?? []).map(({ name, contact, checkedOn }) => {
    const facts = [...Object.values(contact), `nagekeken op ${checkedOn}`];
    return `In de sociale kaart staat ${inline(name)} (${facts.map(inline).join(', ')}).`;
  });
  return [...entries, ...(today ? [`Vandaag is het ${today}.`] : [])].join(' ');
}

function aside({ letterType, language }: Circumstances): string {
  const facts = [
    ...(letterType ? [`soort brief: ${letterTypeLabel(letterType)}`] : []),
    ...(language === 'en' ? ['Engelse brief'] : []),
  ];
  return facts.length > 0 ? ` (${facts.join(', ')})` : '';
}

function sourceLine(id: string, sources: Ruleset['sources']): string {
  const source = sources[id];
  if (!source) return `- ${id}`;
  return source.url === null ? `- ${inline(source.title)}` : `- [${inline(source.title)}](<${source.url}>)`;
}
