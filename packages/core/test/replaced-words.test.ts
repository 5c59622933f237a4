import { expect, test } from 'vitest';
import { check, readText, replacedWords } from '../src/index.ts';

test('words are named where a better text takes the place of other words than the marked ones', () => {
  const letter = readText(`Beste mevrouw Bakker,

Indien u een woonadres heeft, krijgt u geen briefadres. Wij wijzen uw aanvraag af.

U kunt binnen zes weken na ontvangst van deze brief bezwaar maken bij het college van Waardrecht.`);
  const { findings } = check(letter, { letterType: 'besluit' });
  const replaced = (ruleId: string): (string | null)[] =>
    findings.filter((each) => each.ruleId === ruleId).map((each) => replacedWords(each, letter.text));
  expect(replaced('bezwaar/termijn-begint-verkeerd')).toEqual(['na ontvangst van deze brief']);
  expect(replaced('jargon/vervang-woord')).toEqual([null]);
});
