import { expect, test } from 'vitest';
import { check, readText, type Settings } from '../../src/index.ts';
import { mapOf, organisation } from './settings.ts';

const map = mapOf(
  organisation({ name: 'Waardhulp', contact: { phone: '0101-234567', website: 'www.waardhulp.example' } }),
);
const TOP = 'Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af.\n\nWie kan u helpen?\n\n';

/** What stands beside the name and should not, with what should. */
function said(lines: string, settings: Settings = map, top = ''): readonly string[] {
  const letter = readText(`${top}${TOP}${lines}\n\nMet vriendelijke groet,\n\nKarim Haddou\n`);
  const { findings, failures } = check(letter, { settings, letterType: 'besluit', only: ['hulp/contact-wijkt-af'] });
  expect(failures).toEqual([]);
  return findings.map(({ actual, expected }) => `${actual} -> ${expected.join()}`);
}

test.each<[string, string, readonly string[]]>([
  ['a number', 'Waardhulp helpt u gratis. Bel 0101-999999.', ['0101-999999 -> 0101-234567']],
  ['a website', 'Waardhulp helpt u gratis. Kijk op www.wijk.example.', ['www.wijk.example -> www.waardhulp.example']],
  [
    'both',
    'Waardhulp: 0101-999999, www.wijk.example',
    ['0101-999999 -> 0101-234567', 'www.wijk.example -> www.waardhulp.example'],
  ],
  [
    'in a list',
    '- Waardhulp: bel 0101-999999\n- Juridisch Loket: bel 0800-8021',
    ['0101-999999 -> 0101-234567', '0800-8021 -> 0800-8020'],
  ],
  ['in a table', 'Waardhulp     0101-999999\nGeldfit     0800-8115', ['0101-999999 -> 0101-234567']],
  ['no fault: one of two is right', 'Waardhulp helpt u. Bel 0101-234567 of 06 1234 5678.', []],
  ['no fault: other writings', 'Waardhulp helpt u. Bel +31 101 23 45 67 of kijk op waardhulp.example/hulp.', []],
  ['no fault: a mail address', 'Waardhulp helpt u gratis. Mail naar info@wijk.example.', []],
  ['no fault: the sender', 'Waardhulp helpt u gratis. U kunt ons bellen op 0101-555555.', []],
  ['no fault: the number of the next one', 'Waardhulp helpt u, en Rechtspunt ook. Bel Rechtspunt: 0101-777777.', []],
])('%s', (_, lines, expected) => {
  expect(
    said(
      lines,
      mapOf(...(map.socialMap ?? []), organisation({ name: 'Rechtspunt', contact: { phone: '0101-777777' } })),
    ),
  ).toEqual(expected);
});

test('a number that the letter gives as its own, or that the settings do, is no mistake', () => {
  const lines = 'Waardhulp helpt u gratis. Heeft u vragen? Bel dan 0101-555555.';
  expect(said(lines)).toEqual(['0101-555555 -> 0101-234567']);
  expect(said(lines, map, 'Telefoon: 0101-555555\n\n')).toEqual([]);
  expect(said(lines, { ...map, municipality: { phone: '0101 555 555' } })).toEqual([]);
});

test('an entry that is a national organisation may be reached in both ways', () => {
  const local = mapOf(organisation({ name: 'Juridisch Loket Waardrecht', contact: { phone: '0101-666666' } }));
  expect(said('Juridisch Loket Waardrecht helpt u gratis. Bel 0800-8020.', local)).toEqual([]);
  expect(said('Juridisch Loket Waardrecht helpt u gratis. Bel 0800-8021.', local)).toEqual([
    '0800-8021 -> 0101-666666',
  ]);
});

test.each([
  [
    '2026-10-01',
    ['De gegevens van "Waardhulp" in de sociale kaart zijn voor het laatst nagekeken op 30 september 2025.'],
  ],
  ['2026-09-30', []],
  [undefined, []],
])('on %s an entry of 30 September 2025', (today, expected) => {
  const settings = mapOf(organisation({ name: 'Waardhulp', checkedOn: '2025-09-30' }));
  const letter = readText(`${TOP}Waardhulp helpt u gratis. Bel 0101-234567.\n`);
  const { findings } = check(letter, { settings, only: ['hulp/niet-nagekeken'], ...(today ? { today } : {}) });
  expect(findings.map(({ message }) => message)).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['a house number', 'Waardhulp helpt u gratis. Het adres is Dorpsstraat 15.', ['Dorpsstraat 15 -> Dorpsstraat 5']],
  ['a street', 'Waardhulp helpt u gratis. Kom langs: Kerkweg 8, 1234 ZZ Waardrecht.', ['Kerkweg 8 -> Dorpsstraat 5']],
  ['a postcode', 'Waardhulp helpt u gratis. Kom naar Dorpsstraat 5, 1234 ZZ Waardrecht.', ['1234 ZZ -> 1234 AB']],
  ['no fault: the same', 'Waardhulp helpt u gratis. Kom naar Dorpsstraat 5, 1234AB Waardrecht.', []],
  ['no fault: a postal address', 'Waardhulp helpt u gratis. Schrijf naar Postbus 7, 1230 ZZ Waardrecht.', []],
  ['no fault: hours elsewhere', 'Waardhulp helpt u gratis. Er is een spreekuur op Kerkweg 8, 1234 ZZ Waardrecht.', []],
  ['no fault: the sender', 'Waardhulp helpt u gratis. U kunt bij ons langskomen: Raadhuisplein 1, 1234 CC.', []],
])('an address: %s', (_, lines, expected) => {
  const address = 'Jan van Dorpsstraat 5, 1234 AB Waardrecht';
  expect(said(lines, mapOf(organisation({ name: 'Waardhulp', contact: { address } })))).toEqual(expected);
});
