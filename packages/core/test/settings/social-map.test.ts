import { expect, test } from 'vitest';
import { builtInRules, check, readText, type Settings } from '../../src/index.ts';
import { withSettings } from '../../src/kinds/with-settings.ts';
import { mapOf, organisation } from './settings.ts';

const lindehulp = organisation({ name: 'Lindehulp', alsoKnownAs: ['Sociaal Werk Lindehulp'] });
const mee = organisation({ name: 'MEE Waardland', whatFor: 'gratis hulp bij een gesprek met de gemeente' });

/** Who helps in a letter with these lines below the decision. */
function helpers(lines: string, settings?: Settings): readonly (readonly [string, string, readonly string[]])[] {
  const letter = readText(`Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af.\n\n${lines}\n`);
  const report = check(letter, settings ? { settings } : {});
  expect(report.failures).toEqual([]);
  return report.help.organisations.map(({ id, start, end, contact }) => [id, letter.text.slice(start, end), contact]);
}

test.each<[string, string, Settings, readonly (readonly [string, string])[]]>([
  ['a name', 'Lindehulp helpt u graag. Bel 0101-234567.', mapOf(lindehulp), [['sociale-kaart:lindehulp', 'Lindehulp']]],
  [
    'another name',
    'Sociaal Werk Lindehulp helpt u graag.',
    mapOf(lindehulp),
    [['sociale-kaart:lindehulp', 'Sociaal Werk Lindehulp']],
  ],
  [
    'a name in a list',
    'Wie kan u helpen?\n\n- Lindehulp: 0101-234567',
    mapOf(lindehulp),
    [['sociale-kaart:lindehulp', 'Lindehulp']],
  ],
  ['a name that is no offer', 'Volgens het verslag van Lindehulp heeft u werk.', mapOf(lindehulp), []],
  [
    'before the rules',
    'Bel MEE Waardland. Zij helpen u gratis: 0101-234567.',
    mapOf(mee),
    [['sociale-kaart:mee-waardland', 'MEE Waardland']],
  ],
  [
    'beside the rules',
    'Lindehulp of het Juridisch Loket helpt u gratis.',
    mapOf(lindehulp),
    [
      ['sociale-kaart:lindehulp', 'Lindehulp'],
      ['juridisch-loket', 'Juridisch Loket'],
    ],
  ],
  ['ordinary words', 'Wij helpen u om samen sterk te staan.', mapOf(organisation({ name: 'Samen Sterk' })), []],
  [
    'marks and accents',
    'Bel Café Ons Huis (Zuid) voor gratis hulp.',
    mapOf(organisation({ name: 'Café Ons Huis (Zuid)' })),
    [['sociale-kaart:cafe-ons-huis-zuid', 'Café Ons Huis (Zuid)']],
  ],
])('recognises %s', (_, lines, settings, expected) => {
  expect(helpers(lines, settings).map(([id, words]) => [id, words])).toEqual(expected);
});

test('an organisation gets its name from the sociale kaart and its contact from the letter', () => {
  const letter = readText(
    'Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af.\n\nSociaal Werk Lindehulp helpt u. Bel 0101-999999.\n',
  );
  expect(check(letter, { settings: mapOf(lindehulp) }).help).toMatchObject({
    status: 'complete',
    organisations: [{ id: 'sociale-kaart:lindehulp', name: 'Lindehulp', contact: ['0101-999999'] }],
  });
});

const ONLY = 'hulp/clientondersteuning-ontbreekt';
test.each([
  ['its name', mee],
  ['its work', organisation({ name: 'Naast U', whatFor: 'gratis cliëntondersteuning bij Wmo en jeugdhulp' })],
])('meets the duty of the Wmo by %s', (_, entry) => {
  const letter = readText(
    `Beste mevrouw De Boer,\n\nU krijgt van ons hulp bij het huishouden. Dat staat in de Wmo 2015.\n\n${entry.name} helpt u gratis. Bel 0101-234567.\n`,
  );
  const said = (settings: Settings): number => check(letter, { settings, only: [ONLY] }).findings.length;
  expect([said(mapOf(entry)), said(mapOf(lindehulp))]).toEqual([0, entry === mee ? 0 : 1]);
});

test('everything else is found as before', () => {
  const settings = mapOf(lindehulp, mee);
  const letter = readText(
    'Geachte heer Visser,\n\nDerhalve wijzen wij uw aanvraag ingevolge artikel 3 af. Te allen tijde dient u de beslissing uiterlijk binnenkort kenbaar te maken, zulks ten aanzien van de bezwaarschriftencommissie.\n\nTegen dit besluit kunt u binnen zes weken na ontvangst bezwaar maken.\n\nHulp nodig? Bel gratis met het Juridisch Loket: 0800-8020.\n',
  );
  expect(check(letter, { settings })).toEqual(check(letter));
});

test('the index is made once for a settings value', () => {
  const settings = mapOf(lindehulp);
  const extend = builtInRules().shared(withSettings);
  expect(extend(settings)).toBe(extend(settings));
  expect(extend({ municipality: { name: 'Waardrecht' } })).toBe(builtInRules());
});
