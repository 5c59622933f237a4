import type { PatternElement, Ruleset } from '@klarebrief/core/authoring';
import type { SourceFile } from '@klarebrief/settings/authoring';
import { expect, test } from 'vitest';
import { type CompileResult, compileRules } from '../src/compile.ts';
import { ruleFiles, ruleText } from './files.ts';

function compiled(files: readonly SourceFile[]): Ruleset {
  const result = compileRules(files, 'test');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.ruleset;
}

/** The patterns of a target with words in place of symbols. */
function patternsOf({ words, wildcards, patterns }: Ruleset, target: number): string[] {
  const spelled = [...words, ...wildcards];
  const one = (element: PatternElement): string => {
    if (typeof element === 'string') return `{${element}}`;
    if (typeof element === 'number') return element < 0 ? `<${-element}>` : (spelled[element - 1] ?? '?');
    return element.map(one).join('/');
  };
  return patterns
    .filter(([own]) => own === target)
    .map(([, _anchor, _paired, _second, _least, _most, ...elements]) => elements.map(one).join(' '));
}

const term = (...lines: readonly string[]): Record<string, string> => ({
  'termen/ambtelijk.yaml': ['theme: ambtelijk', 'terms:', ...lines].join('\n'),
});

test('every family has its targets, in a fixed order', () => {
  const ruleset = compiled(ruleFiles());
  expect(ruleset.targets).toEqual({ organisations: 1, forms: 2, sequences: 3, guards: 4 });
  expect([0, 1, 2, 3].map((target) => patternsOf(ruleset, target))).toEqual([
    ['bezwaar maken'],
    ['juridisch loket'],
    ['derhalve'],
    ['binnenkort'],
  ]);
  expect(ruleset).toMatchObject({
    version: 'test',
    signals: ['bezwaar'],
    forms: [{ term: 0, fix: ['daarom'] }],
    lists: { functie: ['de', 'het', 'een'] },
    sources: { eigen: { title: 'Eigen oordeel', url: null } },
    organisations: [{ id: 'loket', commercial: false }],
    guards: [],
  });
});

test('a rule keeps what the report needs; examples stay in the rule file', () => {
  const [rule] = compiled(ruleFiles()).rules;
  expect(rule).toEqual({
    id: 'taal/vaag',
    title: 'Vage tijd',
    dimension: 'taal',
    severity: 'warning',
    status: 'actief',
    message: '"{actual}" is vaag.',
    why: 'De lezer weet niet wanneer.',
    advice: 'Noem een datum.',
    sources: ['eigen'],
    check: { kind: 'sequence', items: [{ target: 3, use: ['op 3 mei'] }] },
  });
});

test('a group of words stands for each of its words', () => {
  const signals = [
    'groups:',
    '  stuk: [bezwaar, "{brief}"]',
    '  brief: [brief, bezwaarbrief]',
    'signals:',
    '  - id: bezwaar',
    '    patterns: ["stuur <2> {stuk}", "binnen {getal} weken"]',
    '    unless: ["geen {brief}"]',
  ];
  const ruleset = compiled(ruleFiles({ 'signalen/route.yaml': signals.join('\n') }));
  expect(patternsOf(ruleset, 0)).toEqual(['stuur <2> bezwaar/brief/bezwaarbrief', 'binnen {getal} weken']);
  expect(patternsOf(ruleset, ruleset.targets.guards)).toEqual(['geen brief/bezwaarbrief']);
});

test('a phrase of the editors alone is a tip; another source makes it more, and so does a rare word', () => {
  const levelOf = (word: string, sources: string): string | undefined =>
    compiled(
      ruleFiles({
        ...term(`  - { term: ${word}, class: replace, use: [zo], sources: [${sources}] }`),
        'bronnen.yaml':
          'eigen: { title: x, organisation: x, url: null, checkedOn: 2026-11-22 }\n' +
          'klare-brief-redactie: { title: y, organisation: y, url: null, checkedOn: 2026-11-22 }\n',
      }),
    ).terms.at(0)?.level;
  expect(levelOf('in dezen', 'klare-brief-redactie')).toBe('info');
  expect(levelOf('in dezen', 'klare-brief-redactie, eigen')).toBe('warning');
  expect(levelOf('deswege', 'klare-brief-redactie')).toBe('warning');
});

test('forms of a term', () => {
  const ruleset = compiled(
    ruleFiles(
      term(
        '  - term: Realiseren',
        '    class: replace',
        '    use: [maken, bouwen]',
        '    forms: { realiseert: maakt, realisering: null }',
        '    sources: [eigen]',
        '  - { term: beschikking, class: explain, meaning: een besluit, sources: [eigen] }',
        '  - { term: ten aanzien van, class: replace, use: [over], fix: false, level: info, sources: [eigen] }',
      ),
    ),
  );
  expect(ruleset.forms).toEqual([
    { term: 0, fix: ['maken', 'bouwen'] },
    { term: 0, fix: ['maakt'] },
    { term: 0, fix: [] },
    { term: 1, fix: [] },
    { term: 2, fix: [] },
  ]);
  expect(Array.from(ruleset.terms, ({ level }) => level)).toEqual(['warning', 'info', 'info']);
  expect(patternsOf(ruleset, ruleset.targets.forms)).toEqual(['realiseren']);
});

test('split verbs: the particle closes its clause, but "te" does not', () => {
  const ruleset = compiled(
    ruleFiles(
      term(
        '  - term: toekennen',
        '    class: replace',
        '    use: [geven]',
        '    split: { particle: toe, forms: { Kent: geeft, kende: null } }',
        '    sources: [eigen]',
        '  - term: dient te',
        '    class: replace',
        '    advice: Schrijf "moet".',
        '    split: { particle: te, forms: { dient: null } }',
        '    sources: [eigen]',
      ),
    ),
  );
  const { forms } = ruleset.targets;
  expect(ruleset.forms).toEqual([
    { term: 0, fix: ['geven'] },
    { term: 0, fix: ['geeft'], particle: 'toe' },
    { term: 0, fix: [], particle: 'toe' },
    { term: 1, fix: [] },
    { term: 1, fix: [], particle: 'te' },
  ]);
  expect([1, 2, 4].map((form) => patternsOf(ruleset, forms + form))).toEqual([
    ['kent <25> toe {einde}'],
    ['kende <25> toe {einde}'],
    ['dient <25> te'],
  ]);
});

test('wildcards follow the words, also those of later files', () => {
  const ruleset = compiled(
    ruleFiles({ 'signalen/route.yaml': 'signals:\n  - id: a\n    patterns: ["*aanslag", "(naheffing*|boete) wet"]\n' }),
  );
  expect(ruleset.wildcards).toEqual(['*aanslag', 'naheffing*']);
  expect(ruleset.words).toContain('binnenkort');
  expect(patternsOf(ruleset, 0)).toEqual(['*aanslag', 'naheffing*/boete wet']);
});

test('guards stand behind all targets; the forms of a term share one', () => {
  const ruleset = compiled(
    ruleFiles({
      'signalen/route.yaml':
        'signals:\n  - { id: a, patterns: [een], unless: [niet een] }\n  - { id: b, patterns: [twee] }\n',
      ...term(
        '  - term: conform',
        '    class: replace',
        '    use: [volgens]',
        '    forms: { conforme: null }',
        '    unless: [{ phrase: conform afspraak, because: Vaste uitdrukking. }]',
        '    sources: [eigen]',
      ),
    }),
  );
  const { guards } = ruleset.targets;
  expect(guards).toBe(6);
  expect(ruleset.guards).toEqual([
    [0, 6],
    [3, 7],
    [4, 7],
  ]);
  expect([6, 7].map((target) => patternsOf(ruleset, target))).toEqual([['niet een'], ['conform afspraak']]);
});

test('the order in which files are read does not matter', () => {
  const files = ruleFiles({
    'termen/zorg.yaml': 'theme: zorg\nterms:\n  - { term: pgb, class: explain, meaning: geld, sources: [eigen] }\n',
  });
  const reversed = [...files].reverse();
  expect(JSON.stringify(compileRules(reversed, 'test'))).toBe(JSON.stringify(compileRules(files, 'test')));
  expect(JSON.stringify(compileRules(files, 'test'))).toBe(JSON.stringify(compileRules(files, 'test')));
});

test('a README is no rule', () => {
  expect(compiled(ruleFiles({ 'README.md': '# Regels' }))).toEqual(compiled(ruleFiles()));
});

test('a warning does not stop the build', () => {
  const result = compileRules(
    ruleFiles({ 'taal/vaag.yaml': ruleText('examples: [{ bad: Dat is binnenkort. }]') }),
    'test',
  );
  expect(result).toMatchObject({ ok: true, warnings: [{ path: 'taal/vaag.yaml', severity: 'warning' }] });
});

test('files that are cut off, or in which a character has changed, give problems and never throw', () => {
  const files = ruleFiles();
  const results: CompileResult[] = [];
  for (const { path, text } of files)
    for (let at = 0; at <= text.length; at += 11)
      for (const mutated of [text.slice(0, at), `${text.slice(0, at)}{*`, `${text.slice(0, at)}(${text.slice(at + 1)}`])
        results.push(compileRules(ruleFiles({ [path]: mutated }), 'test'));
  for (const result of results) {
    if (result.ok) continue;
    expect(result.problems).not.toEqual([]);
    for (const { line, column, message } of result.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).not.toMatch(/undefined|\[object/);
    }
  }
});
