import type { SourceFile } from '@klarebrief/settings/authoring';

/** The smallest `rules/` that compiles: one file of each kind. Given files come beside or in place of these. */
export function ruleFiles(given: Readonly<Record<string, string>> = {}): SourceFile[] {
  return Object.entries({ ...SMALLEST, ...given }).map(([path, text]) => ({ path, text }));
}

/** A rule file without faults; lines that start with the key of a given line are replaced by it. */
export function ruleText(...given: readonly string[]): string {
  return withLines(RULE, given);
}

/** A text to insert without faults, in the same way. */
export function insertionText(...given: readonly string[]): string {
  return withLines(INSERTION, given);
}

function withLines(all: readonly string[], given: readonly string[]): string {
  const keyOf = (line: string): string | undefined => line.split(':')[0];
  const lines = all.map((line) => given.find((each) => keyOf(each) === keyOf(line)) ?? line);
  const added = given.filter((each) => !all.some((line) => keyOf(line) === keyOf(each)));
  return [...lines, ...added].join('\n');
}

const INSERTION = [
  'id: hulp',
  'title: Voeg hulp in',
  'heading: Wie kan u helpen?',
  "paragraphs: [{ text: Hulp nodig? }, { organisations: ['{name}: {whatFor}.'] }]",
  'sources: [eigen]',
];

const RULE = [
  'id: taal/vaag',
  'title: Vage tijd',
  'dimension: taal',
  'severity: warning',
  'status: actief',
  'message: \'"{actual}" is vaag.\'',
  'why: De lezer weet niet wanneer.',
  'advice: Noem een datum.',
  'sources: [eigen]',
  'check: { kind: sequence, items: [{ patterns: [binnenkort], use: [op 3 mei] }] }',
  'examples: [{ bad: Dat is binnenkort., good: Dat is op 3 mei. }]',
];

const SMALLEST: Readonly<Record<string, string>> = {
  'bronnen.yaml': 'eigen: { title: Eigen oordeel, url: null, checkedOn: 2026-11-22 }',
  'taal/vaag.yaml': ruleText(),
  'signalen/route.yaml': 'signals:\n  - id: bezwaar\n    patterns: [bezwaar maken]\n',
  'termen/ambtelijk.yaml':
    'theme: ambtelijk\nterms:\n  - term: derhalve\n    class: replace\n    use: [daarom]\n    sources: [eigen]\n',
  'teksten/hulp.yaml': insertionText(),
  'woordenlijsten/functie.yaml': 'about: Kleine woorden\nwords: [de het, Een]\n',
  'hulporganisaties.yaml': [
    'organisations:',
    '  - { id: loket, name: Loket, names: [juridisch loket], independent: true, areas: [recht], contact: [0800-8020], checkedOn: 2026-11-22, source: https://loket.nl }',
  ].join('\n'),
};
