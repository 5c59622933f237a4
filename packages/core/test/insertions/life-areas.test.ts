import { expect, test } from 'vitest';
import { lifeAreas } from '../../src/analyses/life-areas.ts';
import { Context } from '../../src/context.ts';
import { builtInRules, type LifeArea, parse, readText } from '../../src/index.ts';

test.each<[string, readonly LifeArea[]]>([
  ['Uw uitkering stopt, want uw inkomen is te hoog.', ['werk en inkomen']],
  ['U krijgt geen dakkapel. Uw buren kijken er tegenaan.', ['wonen en buren']],
  ['U krijgt een scootmobiel uit de Wmo.', ['zorg en maatschappelijke opvang']],
  ['Wij vorderen 400 euro van u terug.', ['schulden en incasso']],
  ['Uw zoon gaat met de taxi naar school.', ['familie en relatie']],
  ['U mag hier niet parkeren.', []],
  ['Onderwerp: uw bijstand\n\nBeste heer Visser,\n\nU heeft een huurwoning.', ['werk en inkomen']],
  ['Uw bijstand stopt. Uw schulden blijven. U krijgt een uitkering.', ['werk en inkomen', 'schulden en incasso']],
])('%s', (text, expected) => {
  const letter = readText(text);
  expect(new Context(letter, parse(letter), builtInRules(), 'nl', {}).get(lifeAreas)).toEqual(expected);
});
