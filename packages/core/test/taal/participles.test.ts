import { expect, test } from 'vitest';
import { participles } from '../../src/analyses/participles.ts';
import { contextOf, letterOf } from './letters.ts';

function participlesIn(text: string): string[] {
  const context = contextOf(letterOf(text));
  const isParticiple = context.get(participles);
  return Array.from({ length: context.parsed.tokens.count }, (_, at) => at)
    .filter((at) => isParticiple(at))
    .map((at) => context.word(at));
}

test('participles are known by shape and by list', () => {
  const words =
    'betaald uitbetaald ingediend afgewezen toegekend teruggevorderd vastgesteld doorverwezen ondertekend overgelegd bereikt verwerkt verkocht onderzocht gewaarschuwd ontvangen beëindigd bekendgemaakt';
  expect(participlesIn(words)).toEqual(words.split(' '));
});

test('nouns, adjectives and finite forms are none', () => {
  const words =
    'gebied gezondheid gemeenteraad voorbeeld bestand verband betaalt verzoekt ontvangt bekend gegrond vervelend belastend verkeersbord belastingdienst gevallen gegevens brieven weken besluit gebeurtenis';
  expect(participlesIn(words)).toEqual([]);
});
