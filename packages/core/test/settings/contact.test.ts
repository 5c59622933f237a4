import { expect, test } from 'vitest';
import { check, readText, type Settings } from '../../src/index.ts';
import { mapOf, organisation } from './settings.ts';

const map = mapOf(
  organisation({ name: 'Wijkracht', contact: { phone: '0101-234567', website: 'www.wijkracht.example' } }),
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
  ['a number', 'Wijkracht helpt u gratis. Bel 0101-999999.', ['0101-999999 -> 0101-234567']],
  ['a website', 'Wijkracht helpt u gratis. Kijk op www.wijk.example.', ['www.wijk.example -> www.wijkracht.example']],
  [
    'both',
    'Wijkracht: 0101-999999, www.wijk.example',
    ['0101-999999 -> 0101-234567', 'www.wijk.example -> www.wijkracht.example'],
  ],
  [
    'in a list',
    '- Wijkracht: bel 0101-999999\n- Juridisch Loket: bel 0800-8021',
    ['0101-999999 -> 0101-234567', '0800-8021 -> 0800-8020'],
  ],
  ['in a table', 'Wijkracht     0101-999999\nGeldfit     0800-8115', ['0101-999999 -> 0101-234567']],
  ['no fault: one of two is right', 'Wijkracht helpt u. Bel 0101-234567 of 06 1234 5678.', []],
  ['no fault: other writings', 'Wijkracht helpt u. Bel +31 101 23 45 67 of kijk op wijkracht.example/hulp.', []],
  ['no fault: a mail address', 'Wijkracht helpt u gratis. Mail naar info@wijk.example.', []],
  ['no fault: the sender', 'Wijkracht helpt u gratis. U kunt ons bellen op 0101-555555.', []],
  ['no fault: the number of the next one', 'Wijkracht helpt u, en Rechtspunt ook. Bel Rechtspunt: 0101-777777.', []],
])('%s', (_, lines, expected) => {
  expect(
    said(
      lines,
      mapOf(...(map.socialMap ?? []), organisation({ name: 'Rechtspunt', contact: { phone: '0101-777777' } })),
    ),
  ).toEqual(expected);
});

test('a number that the letter gives as its own, or that the settings do, is no mistake', () => {
  const lines = 'Wijkracht helpt u gratis. Heeft u vragen? Bel dan 0101-555555.';
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
    ['De gegevens van "Wijkracht" in de sociale kaart zijn voor het laatst nagekeken op 30 september 2025.'],
  ],
  ['2026-09-30', []],
  [undefined, []],
])('on %s an entry of 30 September 2025', (today, expected) => {
  const settings = mapOf(organisation({ name: 'Wijkracht', checkedOn: '2025-09-30' }));
  const letter = readText(`${TOP}Wijkracht helpt u gratis. Bel 0101-234567.\n`);
  const { findings } = check(letter, { settings, only: ['hulp/niet-nagekeken'], ...(today ? { today } : {}) });
  expect(findings.map(({ message }) => message)).toEqual(expected);
});
