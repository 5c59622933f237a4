import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '@klarebrief/settings/authoring';
import { expect, test } from 'vitest';
import { compileRules } from '../src/compile.ts';
import { readRuleFiles } from '../src/files.ts';
import { rulePages } from '../src/pages/pages.ts';
import { ruleFiles, ruleText } from './files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = join(root, 'docs/rules');

function pagesOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const result = compileRules(files, 'test');
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return rulePages(result.rules, result.ruleset);
}

test('docs/rules is up to date: npm run docs:rules', () => {
  const committed = (path: string): string | null =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
  const stale = [...pagesOf(readRuleFiles(join(root, 'rules')))].filter(([path, text]) => committed(path) !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

test('a page without a rule belongs to a retired rule and says so', () => {
  const pages = pagesOf(readRuleFiles(join(root, 'rules')));
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const stray = all.filter((path) => path.endsWith('.md') && !pages.has(path.replaceAll('\\', '/')));
  expect(stray.filter((path) => !readFileSync(join(folder, path), 'utf8').includes('Deze regel is vervallen'))).toEqual(
    [],
  );
});

test('the page of a rule', () => {
  const text = ruleText(
    'title: Vage * tijd',
    'message: \'"{actual}" is vaag.\'',
    'letterTypes: [besluit, beslissing-op-bezwaar]',
    'examples: [{ bad: Dat is binnenkort., good: Dat is op 3 mei., quote: binnenkort, letterType: besluit }, { bad: Nu binnenkort. }]',
    'quiet: [{ text: "Wat is `binnenkort`?\\n\\n```", because: Dat is een vraag. }]',
  );
  expect(pagesOf(ruleFiles({ 'taal/vaag.yaml': text })).get('taal/vaag.md')).toMatchInlineSnapshot(`
    "# Vage \\* tijd

    Klare Brief meldt:

    > "…" is vaag.

    | Regel | \`taal/vaag\` |
    | --- | --- |
    | Onderdeel | Taal |
    | Hoe erg is het? | verbeterpunt |
    | Status | actief |
    | Geldt voor | besluit, beslissing op bezwaar |

    ## Waarom is dit een probleem?

    De lezer weet niet wanneer.

    ## Wat schrijft u?

    Noem een datum.

    ## Voorbeelden

    ### Voorbeeld 1

    Zo niet (soort brief: besluit):

    \`\`\`text
    Dat is binnenkort.
    \`\`\`

    Het gaat om: "binnenkort".

    Zo wel:

    \`\`\`text
    Dat is op 3 mei.
    \`\`\`

    ### Voorbeeld 2

    Zo niet:

    \`\`\`text
    Nu binnenkort.
    \`\`\`

    ## Dit is geen fout

    Deze teksten lijken op de fout, maar zijn goed. Klare Brief zegt er niets van.

    Dat is een vraag.

    \`\`\`\`text
    Wat is \`binnenkort\`?

    \`\`\`
    \`\`\`\`

    ## Waar komt deze regel vandaan?

    - Eigen oordeel

    Deze pagina is gemaakt uit [rules/taal/vaag.yaml](../../../rules/taal/vaag.yaml). Wilt u iets veranderen? Verander dan dat bestand.

    [Alle regels](../README.md)
    "
  `);
});

test('the page with all rules', () => {
  const onTrial = ruleText('id: opbouw/leeg', 'dimension: opbouw', 'status: proef', 'severity: error');
  const pages = pagesOf(ruleFiles({ 'opbouw/leeg.yaml': onTrial }));
  expect([...pages.keys()]).toEqual(['README.md', 'opbouw/leeg.md', 'taal/vaag.md']);
  expect(pages.get('README.md')).toMatchInlineSnapshot(`
    "# De regels van Klare Brief

    Klare Brief heeft 2 regels. Een regel op proef geeft alleen tips en telt niet mee voor de score.

    Een fout moet weg voordat de brief de deur uit gaat. Een verbeterpunt maakt de brief duidelijker. Een tip mag u laten liggen.

    ## Taal

    | Regel | Hoe erg is het? | Status |
    | --- | --- | --- |
    | [Vage tijd](taal/vaag.md) | verbeterpunt | actief |

    ## Opbouw van de brief

    | Regel | Hoe erg is het? | Status |
    | --- | --- | --- |
    | [Vage tijd](opbouw/leeg.md) | fout | op proef |

    Deze pagina is gemaakt uit de bestanden in [rules/](../../rules/README.md). Na een verandering daar: \`npm run docs:rules\`.
    "
  `);
});

test.each([
  [
    'term',
    'class: replace, use: [daarom, dus], advice: Kies zelf.',
    '| aldus | "daarom" of "dus". Kies zelf. | verbeterpunt | Eigen oordeel |',
  ],
  ['explain', 'class: explain, meaning: op deze manier', '| aldus | op deze manier | tip | Eigen oordeel |'],
])('the page of a %s rule holds all its words', (kind, source, row) => {
  const files = ruleFiles({
    'taal/vaag.yaml': ruleText(`check: { kind: ${kind} }`),
    'termen/ambtelijk.yaml': `theme: x\nterms:\n  - { term: aldus, ${source}, sources: [eigen] }\n`,
  });
  expect(pagesOf(files).get('taal/vaag.md')?.split('\n')).toContain(row);
});

test('the page of a limit says where it lies', () => {
  const check =
    'check: { kind: limit, measure: words-per-sentence, steps: [{ above: 25, severity: error }, { above: 15, severity: info }] }';
  const page = pagesOf(ruleFiles({ 'taal/vaag.yaml': ruleText(check) })).get('taal/vaag.md') ?? '';
  expect(page.split('\n').filter((line) => line.startsWith('| meer dan'))).toEqual([
    '| meer dan 15 woorden in een zin | tip |',
    '| meer dan 25 woorden in een zin | fout |',
  ]);
});
