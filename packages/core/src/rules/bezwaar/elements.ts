import { formatDay } from '../../analyses/calendar.ts';
import type { Clause } from '../../analyses/clause.ts';
import { type WrongEndDate, wrongEndDate } from '../../analyses/end-date.ts';
import { type Objection, objection } from '../../analyses/objection.ts';
import type { Offer } from '../../analyses/offer.ts';
import { firstIn } from '../../analyses/quotes.ts';
import { courtAddressOf } from '../../analyses/route-address.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import { withClause } from '../insertion-suggestions.ts';
import { doubtOfElement, doubtOfType } from './doubt.ts';
import { clauseSpan, routeValues } from './route.ts';
import { withLawfulLength } from './term-length.ts';
import { withLawfulStart } from './term-start.ts';

/** Runs a check on the clause of the right remedy; a letter without one gives nothing. */
function onClause(
  context: Context,
  check: (result: Objection & { clause: NonNullable<Objection['clause']> }) => Match | null,
): Match[] {
  const result = context.get(objection);
  const { clause } = result;
  if (!clause || (result.status !== 'complete' && result.status !== 'incomplete')) return [];
  const match = check({ ...result, clause });
  return match
    ? [
        {
          ...doubtOfType(context),
          ...match,
          values: {
            ...routeValues(context, result),
            perRoute: result.administrative ? 'administratief-beroep' : clause.remedy,
            ...match.values,
          },
        },
      ]
    : [];
}

/** An explanation without one of its elements: a whole one can take its place. */
function lacking(context: Context, more: Partial<Match> = {}): Match {
  return withClause(context, { ...clauseSpan(context), ...more }, 'instead');
}

/** bezwaar/termijn-ontbreekt */
export const termMissing = (context: Context): Match[] =>
  onClause(context, (result) => {
    if (!result.elements.term) return lacking(context, doubtOfElement(context, result, 'termijn'));
    const offer = withoutTerm(context, result.clause);
    return offer && { ...context.span(offer.hit.first, offer.hit.last), doubt: DOUBT_OF_TERM };
  });

const DOUBT_OF_TERM =
  'Bij een ander besluit in deze brief staat wel een termijn. Geldt die ook hier? Zet hem er dan bij.';

/**
 * "Niet eens met de intrekking? Maak bezwaar bij het college. Niet eens met de terugvordering? Maak binnen zes weken bezwaar bij het college":
 * of two clauses that are each whole but for this the one that gives no term.
 */
function withoutTerm(context: Context, { offers }: Clause): Offer | null {
  const disagrees = context.blocksWith('niet-eens');
  const bodies = context.blocksWithAny(['orgaan', 'rechtbank']);
  const termed = context.blocksWithAny(['termijn', 'termijn:begin-anders']);
  const whole = offers.filter(({ block, implied }) => !implied && disagrees.has(block) && bodies.has(block));
  if (!whole.some(({ block }) => termed.has(block))) return null;
  return whole.find(({ block }) => !termed.has(block)) ?? null;
}

/** bezwaar/termijn-klopt-niet (Awb 6:7, Algemene termijnenwet 1) */
export const wrongTerm = (context: Context): Match[] =>
  onClause(context, ({ elements, wrongLength, clause }) => {
    if (wrongLength) {
      // A draft outside the uniform procedure of the Awb may have another term.
      const severity = clause.remedy === 'zienswijze' ? ({ severity: 'warning' } as const) : {};
      const besides = wrongLength.start === elements.term?.start ? {} : { note: TWO_TERMS };
      return {
        ...severity,
        ...besides,
        ...withLawfulLength(wrongLength, context.language),
        values: { term: wrongLength.text },
      };
    }
    const wrong = context.get(wrongEndDate);
    return wrong ? endDateMatch(context, wrong) : null;
  });

const TWO_TERMS = 'De brief noemt ook zes weken. De lezer weet dan niet tot wanneer het kan.';

function endDateMatch(context: Context, wrong: WrongEndDate): Match {
  const { start, end, sent, lawful, onFreeDay, oneShort, someDaysLong } = wrong;
  const right = formatDay(lawful);
  const until = context.language === 'en' ? `until ${formatDay(lawful, 'en')}` : `tot en met ${right}`;
  const why = onFreeDay
    ? 'Dat is een zaterdag, een zondag of een feestdag. De lezer heeft dan tijd tot en met de eerste werkdag daarna'
    : `${oneShort ? 'Met "tot" of "voor" telt de genoemde dag niet mee. ' : ''}De brief is van ${formatDay(sent)}. Zes weken later is de laatste dag`;
  return {
    start,
    end,
    ...(onFreeDay || oneShort || someDaysLong ? { severity: 'warning' } : {}),
    values: { term: context.letter.text.slice(start, end) },
    expected: [until],
    suggestions: [{ title: `Vervang door "${until}"`, edits: [{ start, end, text: until }] }],
    note: `${why}: ${right}. Door een verkeerde datum denkt de lezer dat hij te laat is, of komt hij echt te laat. Schrijf: "${until}".`,
  };
}

/** bezwaar/termijn-begint-verkeerd (Awb 6:8) */
export const wrongStart = (context: Context): Match[] =>
  onClause(context, ({ wrongStart: hit, clause, elements }) => {
    if (!hit || clause.remedy === 'zienswijze' || !elements.term) return null;
    return withLawfulStart(context, context.span(hit.first, hit.last));
  });

/** bezwaar/termijn-begin-onduidelijk (Awb 6:8) */
export const unclearStart = (context: Context): Match[] =>
  onClause(context, ({ unclearStart: hit }) => (hit ? context.span(hit.first, hit.last) : null));

/** bezwaar/ontvangst-te-streng (Awb 6:9) */
export const tooStrictArrival = (context: Context): Match[] =>
  onClause(context, ({ clause }) => {
    const hit = firstIn(context, 'ontvangst-te-streng', clause.sentences);
    return hit ? context.span(hit.first, hit.last) : null;
  });

/** bezwaar/bestuursorgaan-ontbreekt (Awb 3:45 and 6:4; of a view the law does not ask that the body is named) */
export const bodyMissing = (context: Context): Match[] =>
  onClause(context, (result) => {
    if (result.elements.body || result.wrongBody) return null;
    const severity = result.clause.remedy === 'zienswijze' ? ({ severity: 'warning' } as const) : {};
    return lacking(context, {
      ...severity,
      ...doubtOfElement(context, result, 'orgaan'),
      ...doubtOfUs(context, result),
    });
  });

/** "Bij ons": who signs the letter may be meant, but the clause does not say so. */
function doubtOfUs(context: Context, { clause }: Objection): { readonly doubt?: string } {
  return firstIn(context, 'bij-ons', clause?.sentences ?? [])
    ? { doubt: 'Er staat alleen "ons" of "mij". Is voor de lezer duidelijk wie dat is?' }
    : {};
}

/** bezwaar/verkeerd-orgaan */
export const wrongBodyNamed = (context: Context): Match[] =>
  onClause(context, ({ wrongBody }) => {
    if (!wrongBody) return null;
    const { named, right, sure } = wrongBody;
    return {
      start: named.start,
      end: named.end,
      ...(sure ? {} : { severity: 'warning' }),
      values: { actual: named.text, right },
    };
  });

/** bezwaar/adres-ontbreekt */
export const addressMissing = (context: Context): Match[] =>
  onClause(context, (result) => {
    if (result.elements.channel || result.elements.address) return null;
    if (courtAddressOf(context, result.clause)) return null;
    return lacking(context);
  });

/** bezwaar/alleen-adres-rechtbank: the only address belongs to the court. */
export const onlyCourtAddress = (context: Context): Match[] =>
  onClause(context, (result) => {
    if (result.elements.channel || result.elements.address) return null;
    const address = courtAddressOf(context, result.clause);
    return address && { start: address.start, end: address.end };
  });

/** bezwaar/inhoud-ontbreekt (Awb 6:5) */
export const contentMissing = (context: Context): Match[] =>
  onClause(context, ({ elements, clause }) =>
    elements.content || clause.remedy === 'zienswijze' ? null : lacking(context),
  );

/** bezwaar/voorlopige-voorziening-ontbreekt (Awb 6:16, 8:81); "u moet intussen wel betalen" also tells what happens meanwhile. */
export const interimReliefMissing = (context: Context): Match[] =>
  onClause(context, ({ elements, clause, administrative }) => {
    if (elements.interimRelief || clause.remedy === 'zienswijze' || administrative) return null;
    return firstIn(context, 'betalen-loopt-door', clause.allSentences) ? null : clauseSpan(context);
  });

/** bezwaar/griffierecht-ontbreekt (Awb 8:41) */
export const courtFeeMissing = (context: Context): Match[] =>
  onClause(context, ({ elements, clause, administrative }) =>
    elements.courtFee || clause.remedy !== 'beroep' || administrative ? null : clauseSpan(context),
  );

/** bezwaar/niet-digitaal (Awb 2:13: a right towards public bodies; a court is none, Awb 1:1, second paragraph) */
export const notDigital = (context: Context): Match[] =>
  onClause(context, ({ clause, elements, administrative }) => {
    if (clause.remedy === 'beroep' && !administrative) return null;
    const hit =
      firstIn(context, 'niet-digitaal', clause.allSentences) ??
      (elements.channel ? null : firstIn(context, 'niet-per-mail', clause.allSentences));
    return hit ? context.span(hit.first, hit.last) : null;
  });
