import { describe, expect, test } from 'vitest';
import { check, readText } from '../src/index.ts';

/** What is said of words: rule and words, in order of place. */
function said(text: string): string[] {
  return check(readText(text), { language: 'nl', letterType: 'informatie' })
    .findings.filter(({ dimension }) => dimension === 'taal' || dimension === 'jargon')
    .map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
}

describe('one finding for each fault', () => {
  test.each([
    ['Betaal het bedrag onder vermelding van uw nummer.', 'taal/naamwoordstijl: onder vermelding van'],
    ['Gelet op het vorenstaande krijgt u geen geld.', 'taal/lege-woorden: Gelet op het vorenstaande'],
    ['U wordt verzocht het formulier in te vullen.', 'jargon/vervang-woord: U wordt verzocht'],
    ['Bij gebreke van betaling stopt de regeling.', 'jargon/vervang-woord: Bij gebreke van'],
    ['Wij hopen op uw tijdige betaling.', 'taal/vage-datum: tijdige'],
    ['Dit ontslaat u niet van uw plicht.', 'taal/dubbele-ontkenning: ontslaat u niet van'],
    ['U krijgt niets zolang u niet tekent.', 'taal/dubbele-ontkenning: niets zolang u niet'],
    ['Hiermede delen wij u het volgende mede.', 'taal/lege-woorden: Hiermede delen wij u het volgende mede'],
  ])('%s', (text, finding) => {
    expect(said(text)).toEqual([finding]);
  });
});

test('two faults in one phrase are two findings', () => {
  expect(said('Het bedrag is derhalve reeds betaald.')).toContain('jargon/vervang-woord: derhalve');
  expect(said('Het bedrag is derhalve reeds betaald.')).toContain('jargon/vervang-woord: reeds');
});

test('in front of an article number a word is only said when a click mends it', () => {
  const text = (words: string): string[] =>
    said(`Wij vragen u ${words} artikel 17 van de Participatiewet om gegevens.`);
  expect(text('op grond van').filter((finding) => finding.startsWith('jargon/'))).toEqual([]);
  expect(text('conform')).toContain('jargon/vervang-woord: conform');
});
