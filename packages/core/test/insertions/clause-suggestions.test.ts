import { expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';
import { complete } from './settings.ts';

const TOP = 'Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag voor een parkeervergunning af.';
const CLOSING = '\n\nMet vriendelijke groet,\n\nnamens het college van burgemeester en wethouders van Waardrecht\n';
const HEADING = 'Bent u het niet eens met dit besluit?';
const FIRST = 'U kunt bezwaar maken bij het college van burgemeester en wethouders van Waardrecht.';
const LAST = 'Op www.rechtspraak.nl leest u hoeveel dat is en hoe u dit doet.';

/** The letter after the first suggestion of a rule, with the middle of what was put in left out. */
function applied(rule: string, text: string, letterType: 'besluit' | 'beslissing-op-bezwaar' = 'besluit'): string {
  const report = check(readText(text), { settings: complete, letterType, only: [rule] });
  const [edit] = report.findings[0]?.suggestions[0]?.edits ?? [];
  if (!edit) return 'no suggestion';
  expect(edit.start).toBe(edit.end);
  return (
    text.slice(0, edit.start) +
    edit.text.replace(/(?<=Waardrecht\.) [\s\S]*(?=Op www\.recht)/, ' … ') +
    text.slice(edit.end)
  );
}

test.each([
  ['before the closing', `${TOP}${CLOSING}`, `${TOP}\n\n${HEADING}\n\n${FIRST} … ${LAST}${CLOSING}`],
  ['at the end without a closing', `${TOP}\n`, `${TOP}\n\n${HEADING}\n\n${FIRST} … ${LAST}\n`],
  [
    'below a heading that is there',
    `${TOP}\n\nBezwaar\n\nWij horen graag wat u van deze brief vindt.\n\nVragen?\n\nWij zijn er voor u.${CLOSING}`,
    `${TOP}\n\nBezwaar\n\nWij horen graag wat u van deze brief vindt.\n\n${FIRST} … ${LAST}\n\nVragen?\n\nWij zijn er voor u.${CLOSING}`,
  ],
])('bezwaar/rechtsmiddelverwijzing-ontbreekt: %s', (_, text, expected) => {
  expect(applied('bezwaar/rechtsmiddelverwijzing-ontbreekt', text)).toBe(expected);
});

test('bezwaar/alleen-bellen: behind the phone call, below its heading', () => {
  const call = 'Bent u het niet eens met deze brief?\n\nBel ons dan op 14 0101. Wij leggen u graag uit hoe het zit.';
  expect(applied('bezwaar/alleen-bellen', `${TOP}\n\n${call}\n\nWij horen het graag.${CLOSING}`)).toBe(
    `${TOP}\n\n${call}\n\n${FIRST} … ${LAST}\n\nWij horen het graag.${CLOSING}`,
  );
});

test.each([
  ['below a heading', 'Rechtsbescherming\n\nHoe u bezwaar kunt maken, leest u in de bijlage.', ''],
  ['below no heading', 'Hoe u bezwaar kunt maken, leest u in de bijlage.', `${HEADING}\n\n`],
])('bezwaar/alleen-in-bijlage: behind the pointer, %s', (_, pointer, heading) => {
  expect(applied('bezwaar/alleen-in-bijlage', `${TOP}\n\n${pointer}${CLOSING}`)).toBe(
    `${TOP}\n\n${pointer}\n\n${heading}${FIRST} … ${LAST}${CLOSING}`,
  );
});

test('bezwaar/alleen-in-bijlage: a pointer among the fields sends the text to the end', () => {
  const fields = 'Bijlage: informatie over bezwaar\n\n';
  expect(applied('bezwaar/alleen-in-bijlage', `${fields}${TOP}${CLOSING}`)).toBe(
    `${fields}${TOP}\n\n${HEADING}\n\n${FIRST} … ${LAST}${CLOSING}`,
  );
});

test('bezwaar/verkeerd-rechtsmiddel: in front of the wrong route, which stays', () => {
  const wrong =
    'Wat kunt u doen?\n\nU kunt binnen zes weken na de datum van deze brief beroep instellen bij de rechtbank Midden-Waard.';
  const text = `${TOP}\n\n${wrong}${CLOSING}`;
  expect(applied('bezwaar/verkeerd-rechtsmiddel', text)).toBe(
    `${TOP}\n\n${HEADING}\n\n${FIRST} … ${LAST}\n\n${wrong}${CLOSING}`,
  );
  const { findings } = check(readText(text), { letterType: 'besluit', only: ['bezwaar/verkeerd-rechtsmiddel'] });
  expect(findings[0]?.suggestions.map(({ title }) => title)).toEqual([
    'Voeg de uitleg over bezwaar in (haal zelf de verkeerde uitleg weg)',
  ]);
});

test('a heading about the bezwaar that was made is no place for the explanation of beroep', () => {
  const decided = 'Uw bezwaar\n\nU maakte bezwaar tegen ons besluit. Wij geven u geen gelijk.';
  const text = applied(
    'bezwaar/rechtsmiddelverwijzing-ontbreekt',
    `Beste mevrouw Bakker,\n\n${decided}${CLOSING}`,
    'beslissing-op-bezwaar',
  );
  expect(text).toContain(`${decided}\n\nBent u het niet eens met deze beslissing?\n\nU kunt in beroep gaan`);
});

test('an English letter gets the English text', () => {
  const letter = readText('Dear Ms Baker,\n\nWe have decided to refuse your application for a permit.\n');
  const { findings } = check(letter, { language: 'en', letterType: 'besluit' });
  const route = findings.find(({ ruleId }) => ruleId === 'bezwaar/rechtsmiddelverwijzing-ontbreekt');
  expect(route?.suggestions.map(({ title }) => title)).toEqual(['Voeg de Engelse uitleg over bezwaar in']);
  expect(route?.suggestions[0]?.edits[0]?.text).toContain('Do you disagree with this decision?');
});
