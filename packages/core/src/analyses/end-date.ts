import type { Context } from '../context.ts';
import type { Span } from '../model/letter.ts';
import { type Day, formatDay, inOtherYear, lastDay, readDay } from './calendar.ts';
import { letterType } from './letter-type.ts';
import { objection } from './objection.ts';
import { parts } from './parts.ts';
import { payments } from './payments.ts';
import { wordsOf } from './quotes.ts';

/** A last day that the clause names and the law does not bear out. */
export interface WrongEndDate extends Span {
  /** The date of the letter. */
  readonly sent: Day;
  /** The last day by the law. */
  readonly lawful: Day;
  /** Six weeks to the day, which is a weekend or a holiday: the reader has longer (Algemene termijnenwet, article 1). */
  readonly onFreeDay: boolean;
  /** One day short: the day of the letter was counted too (Awb 6:8). */
  readonly oneShort: boolean;
  /** Some days too long, while the letter says on which day it was sent. */
  readonly someDaysLong: boolean;
}

/** Days of six weeks (Awb 6:7). */
const SIX_WEEKS = 42;
/** A letter may be sent some days after its date, and then the term ends later: so much later is no fault. */
const SENT_LATER = 10;
/** A day so soon after the letter is where the term starts, not where it ends. */
const FIRST_DAYS = 7;
/** A letter is dated at most this long before the day that its term ends; else one of the dates is about something else. */
const LONGEST = 120;

/** A last day is named: "tot en met 3 maart 2026". With "vóór" the last day is the day before. */
const LAST =
  /tot en met|t\/m|uiterlijk|laatste|uiterste|vóór|\bvoor\b|\btot\b|\buntil\b|\bbefore\b|\blater than\b|\bby\b/i;
const BEFORE = /vóór|\bvoor\b|\btot\b(?! en met)|\bbefore\b/i;

/** The last day in the clause that is not six weeks after the date of the letter; null when all is well or a date is unknown. */
export function wrongEndDate(context: Context): WrongEndDate | null {
  const { clause, status } = context.get(objection);
  if (!clause || clause.remedy === 'zienswijze' || (status !== 'complete' && status !== 'incomplete')) return null;
  if (!runsFromLetter(context)) return null;
  const dated = context.get(letterDate);
  if (dated === null) return null;
  const sent = dated.day;
  const lawful = lastDay(sent + SIX_WEEKS);
  const inside = sentencesOfTerm(context, clause.remedy, clause.sentences);
  for (const hit of context.signal('termijn')) {
    if (!inside.has(context.sentenceAt(hit.first))) continue;
    const span = context.span(hit.first, hit.last);
    const words = context.letter.text.slice(span.start, span.end);
    const date = LAST.test(words) ? readDay(words) : null;
    if (date === null) continue;
    const named = BEFORE.test(words) ? date - 1 : date;
    const far = named <= sent + FIRST_DAYS || named > sent + LONGEST;
    if (far && !isOtherYear(named, lawful)) continue;
    const late = named - lawful;
    if ((late < 0 || late > (dated.isSent ? 0 : SENT_LATER)) && !runsFromEarlier(context, named - SIX_WEEKS))
      return {
        ...span,
        sent,
        lawful,
        onFreeDay: named === sent + SIX_WEEKS,
        oneShort: named === sent + SIX_WEEKS - 1,
        someDaysLong: late > 0 && late <= SENT_LATER,
      };
  }
  return null;
}

/** "Wij hebben de vergunning op 24 februari verleend": a letter of the day after tells a neighbour of it, and the term runs from that day. */
function runsFromEarlier(context: Context, start: Day): boolean {
  const told = context.signal('bekend-op');
  if (told.length === 0) return false;
  const [day, month] = formatDay(start).split(' ');
  const date = new RegExp(`\\b${day} ${month}\\b`, 'i');
  return told.some((hit) => date.test(wordsOf(context, hit)));
}

/** The last day of the law, with last year's or next year's number. */
function isOtherYear(named: Day, lawful: Day): boolean {
  return [-1, 1].some((years) => {
    const day = inOtherYear(named, years);
    return day !== null && Math.abs(day - lawful) <= SENT_LATER;
  });
}

/** An appeal against a decision after a draft with views: its term runs from the inspection of the decision (Awb 6:8, fourth paragraph). */
export function appealAfterDraft(context: Context): boolean {
  return (
    context.get(letterType).value === 'besluit' &&
    context.get(objection).remedy === 'beroep' &&
    context.signal('uitgebreide-procedure').length > 0
  );
}

/**
 * Six weeks from the date of the letter; the appeal over a refused remission has ten days (Uitvoeringsregeling Invorderingswet 1990, 24), and a decision
 * that was published runs from that day (Awb 6:8).
 */
function runsFromLetter(context: Context): boolean {
  return (
    !context.get(objection).administrative &&
    !context.get(appealAfterDraft) &&
    context.signal('gepubliceerd').length === 0
  );
}

/** The sentences of a clause that tell until when: that name the remedy or its term, and no payment or hearing. */
function sentencesOfTerm(context: Context, remedy: string, sentences: readonly number[]): ReadonlySet<number> {
  const named = [`trefwoord:${remedy}`, `aanbod:${remedy}`, 'termijn:zes-weken', 'niet-eens'].map((signal) =>
    context.sentencesWith(signal),
  );
  const others = [
    context.get(payments),
    ...['hoorzitting', 'voorlopige-voorziening'].map((signal) => context.sentencesWith(signal)),
  ];
  const has = (sets: readonly ReadonlySet<number>[], sentence: number): boolean =>
    sets.some((set) => set.has(sentence));
  return new Set(
    sentences.filter(
      (sentence) =>
        (has(named, sentence) || has(named, sentence - 1) || has(named, sentence - 2)) && !has(others, sentence),
    ),
  );
}

/** How sure it is that a date is that of the letter. */
const RANK = { sent: 2, dated: 1, bare: 0 };
const SENT = /verzonden|verzend|verstuurd|dagtekening|bekendgemaakt/i;
const DATED = /datum|date/i;
/** Dates of something else than the letter. */
const OTHER_DATE =
  /uw (?:brief|aanvraag|bericht|kenmerk)|geboor|ontvangst|ontvangen|vergader|besluit van|aanvraag|your/i;

/** The last day of the term of this letter, in words; "[datum]" when the letter does not say when the term starts. */
export function lawfulLastDay(context: Context): string {
  const dated = runsFromLetter(context) ? context.get(letterDate) : null;
  return dated === null ? '[datum]' : formatDay(lastDay(dated.day + SIX_WEEKS));
}

/** The date of the letter out of its head: the day it was sent when that is named; null when there is none, or several. */
function letterDate(context: Context): { readonly day: Day; readonly isSent: boolean } | null {
  const { of } = context.get(parts);
  const { text, blocks } = context.letter;
  const found: { readonly day: Day; readonly rank: number }[] = [];
  let label = '';
  for (let index = 0; index < blocks.length; index++) {
    const part = of[index];
    if (part === 'salutation' || part === 'body' || part === 'heading') break;
    const block = blocks[index];
    if (!block || part === 'subject') continue;
    for (const line of text.slice(block.start, block.end).split('\n')) {
      const day = readDay(line);
      const about = line.search(/\d/) > 4 ? line : `${label} ${line}`;
      if (day !== null && !OTHER_DATE.test(about))
        found.push({ day, rank: SENT.test(about) ? RANK.sent : DATED.test(about) ? RANK.dated : RANK.bare });
      label = day === null ? line : '';
    }
  }
  const best = Math.max(...found.map(({ rank }) => rank));
  const days = new Set(found.filter(({ rank }) => rank === best).map(({ day }) => day));
  const [only] = days;
  return days.size === 1 && only !== undefined ? { day: only, isSent: best === RANK.sent } : null;
}
