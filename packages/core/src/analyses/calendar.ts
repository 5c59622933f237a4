import type { Language } from '../model/letter.ts';
import { DUTCH_MONTHS, ENGLISH_MONTHS } from '../parse/months.ts';

/**
 * The calendar that terms are counted on. A day is a number: days since 1 January 1970, without time or time zone.
 * Source: Algemene termijnenwet, articles 1 and 3.
 */
export type Day = number;

const MS = 86_400_000;
/** The one short form that does not begin as the name does. */
const SHORT_FOR_MARCH = 'mrt';

/** The day of a date; `month` counts from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS;
}

/** "3 maart 2026", "3 March 2026" */
export function formatDay(day: Day, language: Language = 'nl'): string {
  const date = new Date(day * MS);
  const month = (language === 'nl' ? DUTCH_MONTHS : ENGLISH_MONTHS)[date.getUTCMonth()] ?? '';
  const name = language === 'nl' ? month : month.charAt(0).toUpperCase() + month.slice(1);
  return `${date.getUTCDate()} ${name} ${date.getUTCFullYear()}`;
}

/** The same day and month in another year; null for 29 February. */
export function inOtherYear(day: Day, years: number): Day | null {
  const date = new Date(day * MS);
  return existing(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate());
}

/** Any word for the month: a number of letters in the pattern would make V8 spend 14 ms on it, at the first letter with a "€". */
const WRITTEN = /(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})/gi;
/** Letters of the name of a month, or of its first part. */
const SHORTEST_MONTH = 3;
const LONGEST_MONTH = 9;
const IN_FIGURES = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;

/** The first whole date in a text: "3 maart 2026", "03-03-2026"; null when there is none. A date that does not exist is none. */
export function readDay(text: string): Day | null {
  const written = writtenDay(text);
  const figures = IN_FIGURES.exec(text);
  if (written && (!figures || written.index < figures.index)) {
    return existing(Number(written[3]), monthOf((written[2] ?? '').toLowerCase()), Number(written[1]));
  }
  return figures ? existing(Number(figures[3]), Number(figures[2]), Number(figures[1])) : null;
}

/** The number of a month by its name, in full or cut short; 0 for another word. */
function monthOf(name: string): number {
  if (name === SHORT_FOR_MARCH) return 3;
  return DUTCH_MONTHS.findIndex((full, index) => full.startsWith(name) || ENGLISH_MONTHS[index]?.startsWith(name)) + 1;
}

function writtenDay(text: string): RegExpExecArray | null {
  WRITTEN.lastIndex = 0;
  for (let found = WRITTEN.exec(text); found; found = WRITTEN.exec(text)) {
    const { length } = found[2] ?? '';
    if (length >= SHORTEST_MONTH && length <= LONGEST_MONTH) return found;
    WRITTEN.lastIndex = found.index + 1;
  }
  return null;
}

function existing(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const found = dayOf(year, month, day);
  return new Date(found * MS).getUTCDate() === day ? found : null;
}

/** The last day of a term of the law that would end on this day: a weekend or a holiday moves it on (article 1). */
export function lastDay(day: Day): Day {
  let last = day;
  while (isWeekend(last) || isHoliday(last)) last++;
  return last;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(day * MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The generally recognised holidays of article 3, with Good Friday. Days that a royal decree puts on a level with them for one year
 * are not known here.
 */
function isHoliday(day: Day): boolean {
  const year = new Date(day * MS).getUTCFullYear();
  const easter = easterOf(year);
  const king = dayOf(year, 4, 27);
  return [
    dayOf(year, 1, 1),
    easter - 2,
    easter + 1,
    new Date(king * MS).getUTCDay() === 0 ? king - 1 : king,
    dayOf(year, 5, 5),
    easter + 39,
    easter + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ].includes(day);
}

/** Easter Sunday, by the rule of Gauss as Meeus gives it. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
