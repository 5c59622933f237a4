import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

/** Fourteen words, so that one more word makes a long sentence of it. */
const FOURTEEN = 'wij hebben dit op de eerste dag van deze maand aan u gevraagd bij';

/** The words of a sentence that ends in this, as the finding about its length says them; 15 or fewer say nothing. */
function counted(end: string): string[] {
  const { findings } = check(readText(`En ${FOURTEEN} ${end}.`), { language: 'nl', only: ['taal/lange-zin'] });
  return findings.map(({ message }) => message);
}

test.each([
  ['Postbus 12, 5600 AA Lindhoven', 1],
  ['Havenplein 12 a, 5600 AA Lindhoven', 1],
  ['Burgemeester van der Laanplein 1, 5600 AA Oud Gastel', 1],
  ['burgemeester en wethouders van de gemeente Lindhoven', 1],
  ['mevrouw Jansen van de Ven', 2],
  ['de Algemene wet bestuursrecht', 2],
  ['0800 123 45 67', 1],
  ['info@lindhoven.example', 1],
  ['de Raad van State', 2],
])('%s is %i', (end, words) => {
  const [message = ''] = counted(`${end}`);
  expect(message).toContain(`heeft ${15 + words} woorden.`);
});

test.each([
  ['bijlage 2 en een brief', 5],
  ['de wet en de regels', 5],
  ['3 mei 2026', 3],
])('%s counts each word: %i', (end, words) => {
  expect(counted(end)).toEqual([`Deze zin heeft ${15 + words} woorden.`]);
});
