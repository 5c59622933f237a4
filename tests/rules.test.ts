import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckOptions, check, indexRuleset, type Report, readText, type Suggestion } from '@klarebrief/core';
import { codeRuleIds } from '@klarebrief/core/authoring';
import { type Circumstances, compileRules, problemText, readRuleFiles } from '@klarebrief/rule-compiler';
import { describe, expect, test } from 'vitest';

const files = readRuleFiles(join(dirname(fileURLToPath(import.meta.url)), '../rules'));
const compiled = compileRules(files, 'test');
if (!compiled.ok) throw new Error(compiled.problems.map(problemText).join('\n'));
const rules = indexRuleset(compiled.ruleset);

test('the rules in YAML and the rules in code are the same ones', () => {
  const result = compileRules(files, 'test', { codeRules: codeRuleIds });
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([]);
});

test('no warnings', () => {
  expect(compiled.warnings.map(problemText)).toEqual([]);
});

/** Checks a text with one rule alone. */
function run(id: string, text: string, { letterType, language, settings, today }: Circumstances): Report {
  const options: CheckOptions = {
    rules,
    only: [id],
    ...(letterType ? { letterType } : {}),
    ...(language ? { language } : {}),
    ...(settings ? { settings } : {}),
    ...(today ? { today } : {}),
  };
  const report = check(readText(text), options);
  expect(report.failures.map(({ message }) => message)).toEqual([]);
  return report;
}

const said = ({ findings }: Report): string[] => findings.map(({ actual, message }) => `${actual}: ${message}`);

function applied(text: string, { edits }: Suggestion): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end), text);
}

/** The words of a rule with something in place of every `{name}`. */
function filled(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]+?')}$`);
}

const TWICE = /(?<!\S)(\p{L}+) \1(?!\S)/iu;

describe.each(compiled.rules)('$id', (rule) => {
  test.each(rule.examples.map((example, index) => ({ number: index + 1, ...example })))('fout $number', (example) => {
    const { findings } = run(rule.id, example.bad, example);
    expect(findings.map(({ actual }) => actual)).toEqual([example.quote ?? expect.any(String)]);
    const [finding] = findings;
    expect(finding?.message).toMatch(filled(rule.message));
    expect(finding?.message).not.toMatch(TWICE);
    expect(finding?.note).not.toMatch(/\{\w+\}/);
    const [suggestion] = finding?.suggestions ?? [];
    if (!suggestion || example.good === undefined) return;
    const mended = applied(example.bad, suggestion);
    // A text to insert is a proposal: it need not be the good example, but it must mend the fault.
    if (suggestion.edits.every(({ start, end }) => start === end))
      expect(said(run(rule.id, mended, example))).toEqual([]);
    else expect(mended).toBe(example.good);
  });

  test.each(
    rule.examples.flatMap(({ good, ...facts }, index) =>
      good === undefined ? [] : [{ number: index + 1, good, facts }],
    ),
  )('goed $number', ({ good, facts }) => {
    expect(said(run(rule.id, good, facts))).toEqual([]);
  });

  test.each(rule.quiet ?? [])('stil: $because', ({ text, ...facts }) => {
    expect(said(run(rule.id, text, facts))).toEqual([]);
  });
});
