import { describe, expect, test } from 'vitest';
import { dayOf, formatDay, lastDay, readDay } from '../../src/analyses/calendar.ts';

describe('readDay', () => {
  test.each([
    ['tot en met 3 maart 2026', '3 maart 2026'],
    ['03-03-2026', '3 maart 2026'],
    ['1 jan. 2026', '1 januari 2026'],
    ['tot en met 3 mrt. 2026', '3 maart 2026'],
    ['until 14 May 2026', '14 mei 2026'],
    ['no later than 1 Oct 2026', '1 oktober 2026'],
    ['uiterlijk 29 februari 2028', '29 februari 2028'],
    ['31 februari 2026', null],
    ['3 maart', null],
    ['12 stuks 2026', null],
    ['32-13-2026', null],
  ])('%s', (text, expected) => {
    const day = readDay(text);
    expect(day === null ? null : formatDay(day)).toBe(expected);
  });
});

test('a day in the words of an English letter', () => {
  expect(formatDay(dayOf(2026, 3, 3), 'en')).toBe('3 March 2026');
});

describe('lastDay (Algemene termijnenwet)', () => {
  test.each([
    [dayOf(2026, 4, 14), '14 april 2026', 'a Tuesday'],
    [dayOf(2026, 3, 28), '30 maart 2026', 'a Saturday'],
    [dayOf(2026, 4, 3), '7 april 2026', 'Good Friday, then the weekend and Easter Monday'],
    [dayOf(2026, 5, 14), '15 mei 2026', 'Ascension Day'],
    [dayOf(2025, 4, 26), '28 april 2025', "the King's birthday, kept on Saturday when the 27th is a Sunday"],
    [dayOf(2026, 5, 5), '6 mei 2026', 'Liberation Day'],
    [dayOf(2026, 5, 25), '26 mei 2026', 'Whit Monday'],
    [dayOf(2026, 12, 25), '28 december 2026', 'Christmas, then the weekend'],
    [dayOf(2027, 1, 1), '4 januari 2027', "New Year's Day, then the weekend"],
  ])('%i ends on %s: %s', (day, expected) => {
    expect(formatDay(lastDay(day))).toBe(expected);
  });
});
