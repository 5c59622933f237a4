import { describe, expect, test } from 'vitest';
import { englishFindings } from '../../src/english/findings.ts';
import {
  builtInRuleset,
  check,
  type Helper,
  helpBlock,
  type LetterType,
  objectionClause,
  plainText,
  readText,
  type Settings,
} from '../../src/index.ts';
import { englishLetterOf } from './english-letters.ts';
import { routedTypes, saidBesideBlanks } from './letters.ts';
import { complete } from './settings.ts';

const ruleset = builtInRuleset();
const partial: Settings = { municipality: { name: 'Waardrecht' } };

const helpers: readonly Helper[] = [
  { name: 'Waardhulp', contact: { phone: '0101-234567', website: 'www.waardhulp.example', address: 'Dorpsstraat 5' } },
  { name: 'Juridisch Loket', whatFor: 'free advice on your rights', contact: { phone: '0800-8020' } },
];

function clauseOf(type: LetterType, settings: Settings): string {
  const [text] = (['bezwaar', 'beroep', 'zienswijze'] as const).flatMap(
    (remedy) => objectionClause(remedy, type, settings, ruleset, 'en') ?? [],
  );
  return text ? plainText(text, true) : '';
}

describe.each([
  ['nothing', {}],
  ['a name', partial],
  ['everything', complete],
] as const)('in English, with %s known', (_, settings) => {
  test.each(routedTypes)('the clause of a %s and the help pass the whole checker', (type) => {
    for (const help of [
      helpBlock(helpers, ruleset, 'hulp', 'en'),
      helpBlock([], ruleset, 'hulp-wmo', 'en'),
      helpBlock([], ruleset, 'hulp-jeugd', 'en'),
    ]) {
      const text = englishLetterOf(type, clauseOf(type, settings), help ? plainText(help, true) : '');
      const report = check(readText(text), { settings, today: '2026-11-22', english: englishFindings });
      expect(saidBesideBlanks(report)).toEqual([]);
      expect(report).toMatchObject({
        language: 'en',
        letterType: { value: type },
        objection: { status: 'complete' },
        help: { status: 'complete' },
      });
    }
  });
});

test('what the municipality is helped with in Dutch stays out of an English letter', () => {
  const block = helpBlock(helpers, ruleset, 'hulp', 'en');
  expect(block && plainText(block, false)).toContain(
    '- Waardhulp: help with this letter. Call 0101-234567. Go to www.waardhulp.example. Address: Dorpsstraat 5.',
  );
});

test('who decides is named in English, and another body by its own name', () => {
  expect(clauseOf('besluit', complete)).toContain('the municipal executive of Waardrecht');
  expect(clauseOf('besluit', complete)).toContain('the district court Midden-Waard');
  expect(clauseOf('belastingaanslag', complete)).toContain('the tax officer of');
  const joint: Settings = { municipality: { name: 'Waardrecht', body: 'het dagelijks bestuur van Werkplein Waard' } };
  expect(clauseOf('besluit', joint)).toContain('het dagelijks bestuur van Werkplein Waard');
});
