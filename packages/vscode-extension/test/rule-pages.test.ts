import type { ReportFinding } from 'klarebrief-language-server/protocol';
import { expect, test } from 'vitest';
import { rulePagesAt } from '../src/rule-pages.ts';

const finding = (ruleId: string, message: string, line: number, from: number, to: number): ReportFinding => ({
  ruleId,
  message,
  severity: 'warning',
  dimension: 'jargon',
  note: '',
  url: `https://example.com/${ruleId}`,
  quote: '',
  write: '',
  place: { line, character: from, endLine: line, endCharacter: to },
  where: `regel ${line + 1}`,
});
const report = {
  findings: [
    finding('jargon/woord', 'derhalve', 3, 0, 8),
    finding('jargon/woord', 'indien', 3, 20, 26),
    finding('taal/zin', 'lang', 3, 0, 40),
    finding('hulp/weg', 'hulp', 9, 0, 5),
  ],
};
const shown = (at: { line: number; character: number } | undefined): readonly string[] =>
  rulePagesAt(report, at).map(({ label, detail }) => `${label}: ${detail}`);

test('the page of what is found at the cursor, else on the line, else in the letter', () => {
  expect(shown({ line: 3, character: 22 })).toEqual(['jargon/woord: indien', 'taal/zin: lang']);
  expect(shown({ line: 3, character: 50 })).toEqual(['jargon/woord: derhalve', 'taal/zin: lang']);
  expect(shown({ line: 9, character: 5 })).toEqual(['hulp/weg: hulp']);
  const all = ['jargon/woord: derhalve', 'taal/zin: lang', 'hulp/weg: hulp'];
  expect(shown({ line: 0, character: 0 })).toEqual(all);
  expect(shown(undefined)).toEqual(all);
});
