import { expect, test } from 'vitest';
import { betterWords, check, readText } from '../src/index.ts';

test('a better text names the words that it takes the place of, where those are not the marked ones', () => {
  const letter = readText(`Beste mevrouw Bakker,

Indien u een woonadres heeft, krijgt u geen briefadres. Wij wijzen uw aanvraag af.

U kunt binnen zes weken na ontvangst van deze brief bezwaar maken bij het college van Waardrecht.`);
  const { findings } = check(letter, { letterType: 'besluit' });
  const written = (ruleId: string): string[] =>
    findings.filter((each) => each.ruleId === ruleId).map((each) => betterWords(each, letter.text));
  expect(written('bezwaar/termijn-begint-verkeerd')).toEqual([
    'Vervang "na ontvangst van deze brief" door "na de datum van deze brief"',
  ]);
  expect(written('jargon/vervang-woord')).toEqual(['Schrijf: "Als"']);
  expect(written('hulp/verwijzing-ontbreekt')).toEqual(['']);
});

test('of many better texts the first four are named, as a program sets words off', () => {
  const expected = ['als', 'wanneer', 'mits', 'zodra', 'zolang'];
  const finding = { start: 0, end: 6, expected, suggestions: [] };
  expect(betterWords(finding, 'indien', (words) => `*${words}*`)).toBe('Schrijf: *als*, *wanneer*, *mits* of *zodra*');
});
