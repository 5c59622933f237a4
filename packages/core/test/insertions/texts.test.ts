import { describe, expect, test } from 'vitest';
import {
  builtInRuleset,
  check,
  type Helper,
  helpBlock,
  type Insertion,
  type LetterType,
  objectionClause,
  plainText,
  type Report,
  readText,
  type Settings,
} from '../../src/index.ts';
import { letterOf, routedTypes, saidBesideBlanks } from './letters.ts';
import { complete } from './settings.ts';

const ruleset = builtInRuleset();
const partial: Settings = { municipality: { name: 'Waardrecht', court: { name: 'rechtbank Midden-Waard' } } };

const helpers: readonly Helper[] = [
  {
    name: 'Waardhulp',
    whatFor: 'gratis hulp bij brieven en formulieren',
    contact: {
      phone: '0101-234567',
      website: 'www.waardhulp.example',
      email: 'hulp@waardhulp.example',
      address: 'Dorpsstraat 5 in Waardrecht',
      hours: 'maandag tot en met vrijdag van 9.00 tot 12.00 uur',
    },
  },
  { name: 'Juridisch Loket', whatFor: 'gratis advies over uw rechten', contact: { phone: '0800-8020' } },
];

/** The help blocks that a letter can get. */
const helpBlocks: readonly (readonly [string, Insertion | null])[] = [
  ['three ways to reach', helpBlock(helpers, ruleset)],
  ['one organisation', helpBlock(helpers.slice(1), ruleset)],
  ['the client supporter', helpBlock([], ruleset, 'hulp-wmo')],
  ['the confidant', helpBlock([], ruleset, 'hulp-jeugd')],
];

function clauseOf(type: LetterType, settings: Settings): Insertion {
  const texts = (['bezwaar', 'beroep', 'zienswijze'] as const).flatMap(
    (remedy) => objectionClause(remedy, type, settings, ruleset) ?? [],
  );
  expect(texts).toHaveLength(1);
  const [text = { title: '', heading: '', paragraphs: [] }] = texts;
  return text;
}

function checked(type: LetterType, clause: Insertion, help: Insertion | null, settings: Settings): Report {
  const text = letterOf(type, plainText(clause, true), help ? plainText(help, true) : '');
  return check(readText(text), { settings, today: '2026-11-22' });
}

describe.each([
  ['nothing', {}],
  ['a name and a court', partial],
  ['everything', complete],
] as const)('with %s known', (_, settings) => {
  describe.each(routedTypes)('%s', (type) => {
    const clause = clauseOf(type, settings);

    test.each(helpBlocks)('the clause and %s pass the whole checker', (__, help) => {
      const report = checked(type, clause, help, settings);
      expect(saidBesideBlanks(report)).toEqual([]);
      expect(report).toMatchObject({
        letterType: { value: type },
        objection: { status: 'complete' },
        help: { status: 'complete' },
        readability: { meetsB1Guidelines: true },
      });
    });

    test('every blank that is left is reported', () => {
      const report = checked(type, clause, helpBlock(helpers, ruleset), settings);
      const blanks = plainText(clause, true).match(/\[[^\]]*\]/g) ?? [];
      expect(report.findings.map(({ actual }) => actual)).toEqual(blanks);
      expect(blanks.every((blank) => blank.startsWith('[vul in: '))).toBe(true);
    });
  });
});

test('a route that does not go with the type has no clause', () => {
  expect(objectionClause('bezwaar', 'voornemen', complete, ruleset)).toBeNull();
  expect(objectionClause('none', 'besluit', complete, ruleset)).toBeNull();
});

test('values are put in as they are', () => {
  const odd: Settings = { municipality: { name: '{name|x} $& {body}' } };
  expect(plainText(clauseOf('besluit', odd), false)).toContain('wethouders van {name|x} $& {body}. Wij');
});

test('what is not known is left out, or left blank', () => {
  const [bare, full] = [clauseOf('besluit', {}), clauseOf('besluit', complete)].map((clause) =>
    plainText(clause, true),
  );
  expect(bare).toContain('- Per post: stuur een brief naar [vul in: postadres].\n\nSchrijf in uw bezwaar:');
  expect(full).toContain('Postbus 40, 1230 AA Waardrecht.\n- Afgeven: breng uw brief naar Markt 1 in Waardrecht.');
  expect(full).not.toContain('[');
});

test('a text about help reads like this', () => {
  const block = helpBlock(helpers, ruleset);
  expect(block && plainText(block, true)).toBe(
    [
      'Wie kan u helpen?',
      'Wilt u hulp bij deze brief? Hier kunt u terecht. Deze hulp komt niet van de gemeente.',
      '- Waardhulp: gratis hulp bij brieven en formulieren. Bel 0101-234567. Kijk op www.waardhulp.example. Mail naar hulp@waardhulp.example. Adres: Dorpsstraat 5 in Waardrecht. Open: maandag tot en met vrijdag van 9.00 tot 12.00 uur.\n- Juridisch Loket: gratis advies over uw rechten. Bel 0800-8020.',
    ].join('\n\n'),
  );
});
