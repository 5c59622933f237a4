import type { Context } from '../context.ts';
import type { Remedy } from '../model/report.ts';
import { letterType } from './letter-type.ts';
import { parts } from './parts.ts';
import { REMEDY_OF_TYPE } from './remedy-of-type.ts';
import { appealsAtOnce, standingOffers } from './routes.ts';

/** The route that this letter must offer. */
export function requiredRemedy(context: Context): Remedy {
  const type = context.get(letterType).value;
  const appeals = [appealsAtOnce, isAfterDraft, administrativeAppeal];
  if (type === 'besluit' && appeals.some((test) => context.get(test))) return 'beroep';
  return REMEDY_OF_TYPE[type] ?? 'none';
}

/** A decision of which the draft has lain for inspection: there is no objection any more (Awb 7:1, first paragraph, under d). */
function isAfterDraft(context: Context): boolean {
  return context.signal('na-ontwerp').length > 0;
}

/**
 * Against a refusal of remission of tax ("kwijtschelding") the reader appeals to the college or the director, not to a court, within ten
 * days of the date on the refusal (Uitvoeringsregeling Invorderingswet 1990, articles 7 and 24; article 28 puts the college in the place
 * of the director for municipal taxes).
 */
export function administrativeAppeal(context: Context): boolean {
  if (!context.get(aboutRemission)) return false;
  const standing = context.get(standingOffers);
  const appeals = standing.filter(({ remedy }) => remedy === 'beroep');
  if (appeals.length === 0 || standing.some(({ remedy }) => remedy === 'bezwaar')) return false;
  const courts = context.blocksWith('rechtbank');
  return !appeals.some(({ block }) => courts.has(block));
}

/** A letter about remission says so in its subject, in one of so many paragraphs from the start, or in so many places. */
const FIRST_PARAGRAPHS = 3;
const OFTEN = 2;

/** True for a decision on remission of tax; not for a tax bill that tells of it to who cannot pay. */
export function aboutRemission(context: Context): boolean {
  if (context.get(letterType).value !== 'besluit') return false;
  const { of, paragraphs } = context.get(parts);
  const first = new Set(paragraphs.slice(0, FIRST_PARAGRAPHS));
  const blocks = [...context.blocksWith('kwijtschelding')];
  return blocks.length >= OFTEN || blocks.some((block) => of[block] === 'subject' || first.has(block));
}
