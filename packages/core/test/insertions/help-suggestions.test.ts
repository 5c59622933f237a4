import { expect, test } from 'vitest';
import { check, type LocalOrganisation, readText } from '../../src/index.ts';
import { organisation } from '../settings/settings.ts';

const desk = organisation({ name: 'Rechtspunt', areas: ['algemeen'] });
const money = organisation({ name: 'Geldhulp', areas: ['schulden en incasso'] });
const work = organisation({ name: 'Werkpunt', areas: ['werk en inkomen'] });
const care = organisation({ name: 'Naast U', areas: ['algemeen'], whatFor: 'gratis cliëntondersteuning' });

const CLOSING = 'Met vriendelijke groet,\n\nnamens het college van burgemeester en wethouders van Waardrecht\n';
const TODAY = '2026-11-22';

/** What the letter about this subject would say of help: title and lines of the text that is proposed. */
function proposed(
  rule: string,
  body: string,
  socialMap: readonly LocalOrganisation[],
): { readonly title: string; readonly lines: readonly string[] } {
  const text = `Beste mevrouw Bakker,\n\n${body}\n\n${CLOSING}`;
  const { findings } = check(readText(text), {
    settings: { socialMap },
    today: TODAY,
    letterType: 'besluit',
    only: [`hulp/${rule}`],
  });
  const { title = '', edits = [] } = findings[0]?.suggestions[0] ?? {};
  const lines = edits[0]?.text.split(/\n+/).filter((line) => line !== '') ?? [];
  return { title, lines };
}

const names = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2, line.indexOf(':')));

const BENEFIT = 'Uw uitkering stopt. U krijgt geen bijstand meer, want uw inkomen is te hoog.';
const DEBT = 'U krijgt geen schuldregeling. Uw schulden zijn daarvoor te hoog.';

test.each<[string, string, readonly LocalOrganisation[], readonly string[]]>([
  ['the life area first, then general help', BENEFIT, [desk, money, work], ['Werkpunt', 'Rechtspunt']],
  ['another life area', DEBT, [desk, money, work], ['Geldhulp', 'Rechtspunt']],
  [
    'three at the most',
    BENEFIT,
    [1, 2, 3, 4].map((n) => ({ ...work, name: `Punt ${n}` })),
    ['Punt 1', 'Punt 2', 'Punt 3'],
  ],
  ['national ones when none fits', DEBT, [work], ['Juridisch Loket', 'Geldfit']],
  [
    'the Juridisch Loket in the last resort',
    'Wij wijzen uw aanvraag voor een parkeerplek af.',
    [],
    ['Juridisch Loket'],
  ],
  ['none that nobody checked for a year', BENEFIT, [{ ...work, checkedOn: '2025-11-21' }, desk], ['Rechtspunt']],
  ['checked a year ago to the day', BENEFIT, [{ ...work, checkedOn: '2025-11-22' }], ['Werkpunt']],
  ['none that cannot be reached', BENEFIT, [{ ...work, contact: { hours: 'elke dag' } }, desk], ['Rechtspunt']],
])('hulp/verwijzing-ontbreekt proposes %s', (_, body, socialMap, expected) => {
  const { title, lines } = proposed('verwijzing-ontbreekt', body, socialMap);
  expect([title, names(lines)]).toEqual(['Voeg in wie de lezer kan helpen', expected]);
});

test('hulp/alleen-eigen-loket proposes the same', () => {
  const body = `${BENEFIT} Heeft u hulp nodig? De medewerkers van ons loket helpen u graag. Bel ons op 14 0101.`;
  expect(names(proposed('alleen-eigen-loket', body, [work]).lines)).toEqual(['Werkpunt']);
});

const CARE = 'U krijgt van ons hulp bij het huishouden. Dat staat in de Wmo 2015.';
test('hulp/clientondersteuning-ontbreekt proposes who does that work, else leaves a blank', () => {
  const rule = 'clientondersteuning-ontbreekt';
  expect(names(proposed(rule, CARE, [desk, care]).lines)).toEqual(['Naast U', 'Rechtspunt']);
  const { title, lines } = proposed(rule, CARE, [desk]);
  expect(title).toBe('Voeg in wie de cliëntondersteuner is');
  expect(lines.join(' ')).toContain('Bel [vul in: telefoonnummer].');
});

test('hulp/vertrouwenspersoon-ontbreekt proposes who does that work, else the national one', () => {
  const youth = 'Uw dochter krijgt jeugdhulp. Dat staat in de Jeugdwet.';
  const local = organisation({ name: 'Stem Waardland', whatFor: 'gratis hulp van een vertrouwenspersoon' });
  const rule = 'vertrouwenspersoon-ontbreekt';
  expect(names(proposed(rule, youth, [local]).lines)).toEqual(['Stem Waardland']);
  expect(proposed(rule, youth, []).lines.join(' ')).toContain('www.jeugdstem.nl');
});

test('the help goes behind the explanation of the route', () => {
  const route =
    'Bent u het niet eens met dit besluit?\n\nU kunt tot en met 23 april 2026 bezwaar maken bij het college.';
  const text = `Beste mevrouw Bakker,\n\n${BENEFIT}\n\n${route}\n\nHeeft u vragen?\n\nOp onze website staan de antwoorden op veel vragen.\n\n${CLOSING}`;
  const { findings } = check(readText(text), { letterType: 'besluit', only: ['hulp/verwijzing-ontbreekt'] });
  expect(findings[0]?.suggestions[0]?.edits[0]?.start).toBe(text.indexOf(route) + route.length);
});

test('who signs without a greeting stands below what is inserted', () => {
  const text = `Beste mevrouw Bakker,\n\n${BENEFIT}\n\nDe heffingsambtenaar,\n\nnamens deze,\n\nK. Heemskerk\n`;
  const { findings } = check(readText(text), {
    today: TODAY,
    letterType: 'besluit',
    only: ['hulp/verwijzing-ontbreekt'],
  });
  const at = findings[0]?.suggestions[0]?.edits[0]?.start ?? -1;
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThanOrEqual(text.indexOf('De heffingsambtenaar'));
});
