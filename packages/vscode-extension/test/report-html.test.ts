import type { LetterReport } from 'klarebrief-language-server/protocol';
import { expect, test } from 'vitest';
import { reportHtml } from '../src/report-html.ts';

const report: LetterReport = {
  uri: 'file:///werk/brief.md',
  letter: true,
  letterType: 'Besluit',
  certainty: 'zeker',
  words: 81,
  verdict: 'bad',
  verdictText: 'Nog 1 ding voordat u deze brief kunt versturen',
  score: 75,
  dimensions: [
    { name: 'Taal', score: 100 },
    { name: 'Jargon', score: 90 },
  ],
  counts: { error: 1, warning: 0, info: 1 },
  meetsB1Guidelines: false,
  guidelines: [
    { name: 'Gemiddelde zinslengte (woorden)', value: 12.4, target: 15, met: true },
    { name: 'Langste zin (woorden)', value: 31, target: 25, met: false },
  ],
  difficulty: 27,
  route: {
    title: 'Bezwaar maken',
    statusText: 'nog niet goed',
    verdict: 'bad',
    lead: '',
    rows: [
      { label: 'dat het kan', state: 'good', said: '', quote: 'bezwaar maken' },
      { label: 'tot wanneer', state: 'wrong', said: 'klopt niet', quote: 'binnen zes weken na ontvangst' },
      { label: 'adres', state: 'missing', said: 'staat er niet', quote: '' },
      { label: 'als het haast heeft', state: 'absent', said: 'staat er niet, mag wel', quote: '' },
    ],
  },
  help: {
    title: 'Wie kan de lezer helpen?',
    statusText: 'staat niet in de brief',
    verdict: 'bad',
    lead: 'Dit hoort erin:',
    rows: [
      { label: 'loket van de gemeente', state: 'wrong', said: 'is niet onafhankelijk', quote: 'Sociaal Team' },
      { label: 'waarmee zij de lezer helpt', state: 'missing', said: '', quote: '' },
    ],
  },
  findings: [
    {
      ruleId: 'bezwaar/termijn-begint-verkeerd',
      severity: 'error',
      dimension: 'bezwaar',
      message: 'De termijn begint verkeerd.',
      note: 'De lezer rekent dan verkeerd.',
      url: 'https://example.com/termijn',
      quote: 'binnen zes weken na ontvangst',
      write: 'Vervang "na ontvangst" door "na de datum van deze brief"',
      place: { line: 3, character: 0, endLine: 3, endCharacter: 29 },
      where: 'regel 4',
    },
    {
      ruleId: 'jargon/leg-begrip-uit',
      severity: 'info',
      dimension: 'jargon',
      message: 'Leg dit uit.',
      note: 'Niet iedereen kent dit.',
      url: 'https://example.com/begrip',
      quote: 'bijzondere bijstand',
      write: '',
      place: null,
      where: 'onder "Wat moet u doen?"',
    },
  ],
  canInsert: { clause: true, help: false },
};

test('the report as a page', () => {
  expect(reportHtml(report, 'brief.md')).toMatchSnapshot();
});

test('words of a letter never become mark-up', () => {
  const evil = '<img src=x onerror="alert(1)">&';
  const all = { message: evil, note: evil, quote: evil, write: evil, where: evil, url: evil };
  const html = reportHtml(
    {
      ...report,
      letterType: evil,
      verdictText: evil,
      route: {
        title: evil,
        statusText: evil,
        verdict: 'bad',
        lead: evil,
        rows: [{ label: evil, state: 'good', said: evil, quote: evil }],
      },
      findings: report.findings.map((each) => ({ ...each, ...all })),
    },
    evil,
  );
  expect(html).not.toContain('<img');
  expect(html).not.toContain('onerror="');
});

test('a button stands only where there is something to put in', () => {
  const buttons = (canInsert: LetterReport['canInsert']): readonly (string | undefined)[] =>
    Array.from(reportHtml({ ...report, canInsert }, '').matchAll(/data-action="(\w+)"/g), ([, action]) => action);
  expect(buttons({ clause: false, help: false })).toEqual([]);
  expect(buttons({ clause: true, help: true })).toEqual(['insertClause', 'insertHelp']);
});

test('a letter without sentences has no points', () => {
  expect(reportHtml({ ...report, score: null }, 'brief.md')).not.toMatch(/Score|B1|Moeilijkheid/);
});
