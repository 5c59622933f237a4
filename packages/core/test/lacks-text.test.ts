import { expect, test } from 'vitest';
import { check, lacksText, readText } from '../src/index.ts';

test('a text that is not there is told from words that are wrong', () => {
  const letter = readText(`Beste mevrouw Bakker,

Indien u een woonadres heeft, krijgt u geen briefadres. Wij wijzen uw aanvraag af.

U kunt binnen zes weken na ontvangst van deze brief bezwaar maken bij het college van Waardrecht.`);
  const { findings } = check(letter, { letterType: 'besluit' });
  const lacking = (ruleId: string): boolean[] => findings.filter((each) => each.ruleId === ruleId).map(lacksText);
  expect(lacking('hulp/verwijzing-ontbreekt')).toEqual([true]);
  expect(lacking('bezwaar/termijn-begint-verkeerd')).toEqual([false]);
  expect(lacking('opbouw/wettelijke-grondslag-ontbreekt')).toEqual([false]);
});
