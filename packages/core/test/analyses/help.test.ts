import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

const ENDING = '\n\nMet vriendelijke groet,\n\nnamens het college van burgemeester en wethouders van Waardrecht\n';

function helpersOf(text: string): readonly string[] {
  return check(readText(text + ENDING), { letterType: 'besluit' }).help.organisations.map(({ name }) => name);
}

test('whom the letter is about is no helper', () => {
  const text =
    'Onderwerp: begeleiding voor Jelte\n\nBeste ouders van Jelte,\n\nJelte krijgt begeleiding.\n\n' +
    'Een vertrouwenspersoon van Jeugdstem luistert naar Jelte en helpt u gratis.';
  expect(helpersOf(text)).not.toContain('Jelte');
});

test('an organisation that the subject names too stays a helper', () => {
  const text =
    'Onderwerp: uw afspraak bij Buurtpunt Oost\n\nBeste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\n' +
    'Vrijwilligers helpen u gratis bij Buurtpunt Oost, Molenpad 2.';
  expect(helpersOf(text)).toContain('Buurtpunt Oost');
});

test('a building keeps its whole name', () => {
  const text =
    'Beste mevrouw Bakker,\n\nU krijgt geen vergoeding.\n\nStichting Welkom helpt u gratis in buurthuis De Linde.';
  const { organisations } = check(readText(text + ENDING), { letterType: 'besluit' }).help;
  expect(organisations.flatMap(({ contact }) => contact)).toEqual(['buurthuis De Linde']);
});
