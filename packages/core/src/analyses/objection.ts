import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import {
  type ElementName,
  elementNames,
  type FoundRemedy,
  type ObjectionResult,
  type ObjectionStatus,
  type Quote,
  type Remedy,
} from '../model/report.ts';
import { type Clause, clauseOf } from './clause.ts';
import { leadsTo, SHORT_QUESTION } from './implied-offers.ts';
import type { Offer } from './offer.ts';
import { parts } from './parts.ts';
import { firstIn, quote } from './quotes.ts';
import { administrativeAppeal, requiredRemedy } from './required-remedy.ts';
import { courtAddressOf } from './route-address.ts';
import { readElements } from './route-elements.ts';
import { aboutThisLetter, offersOf, openOffers } from './route-offers.ts';
import { TAKES_IN } from './route-place.ts';
import { wrongLengthOf } from './route-term.ts';
import { laterRoutes, routes } from './routes.ts';
import { type WrongBody, wrongBody } from './wrong-body.ts';

/** The objection route with the clause it was read from. */
export interface Objection extends ObjectionResult {
  readonly clause: Clause | null;
  /** The term starts at receipt. */
  readonly wrongStart: Hit | null;
  /** The clause names a body or a court that does not decide. */
  readonly wrongBody: WrongBody | null;
  /** The term starts "today", and the reader cannot tell which day that is. */
  readonly unclearStart: Hit | null;
  /** A term in weeks, days or months that is not six weeks (Awb 6:7), maybe beside one that is; a zienswijze may have any term. */
  readonly wrongLength: Quote | null;
  /** An appeal at a body that is no court, after a refusal of remission of tax: its term is ten days, and no court fee is due. */
  readonly administrative: boolean;
}

/** Judges the objection route of a letter. */
export function objection(context: Context): Objection {
  const remedy = requiredRemedy(context);
  const standing = openOffers(context);
  if (remedy === 'none') return unasked(context, standing);
  const own = offersOf(context, remedy, standing);
  if (own.length > 0) {
    const result = judged(context, remedy, clauseOf(context, remedy, own));
    if (onlyPoints(context, result)) return plain(remedy, 'elsewhere', remedy, { remedy: result.elements.remedy });
    if (saysSomething(context, result)) return result;
  }
  const pointed = context
    .get(routes)
    .filter((offer) => offer.remedy === remedy && offer.elsewhere && !offer.denied && !offer.later);
  if (pointed.length > 0) {
    // "U kunt bezwaar maken met het formulier in de bijlage. Stuur het binnen zes weken naar het college."
    const result = judged(context, remedy, clauseOf(context, remedy, pointed));
    if (result.elements.term && result.elements.body) return result;
  }
  const unfit = [context.sentencesWith('ontkend:bezwaar')];
  // "In het besluit leest u hoe u bezwaar maakt": in a decision that is still to come, unless it goes with this letter.
  if (context.signal('besluit-bijgevoegd').length === 0) unfit.push(context.get(laterRoutes));
  // "Daarin staat hoe u dan bezwaar kunt maken" points to no view.
  if (remedy === 'zienswijze') unfit.push(context.sentencesWith('trefwoord:bezwaar'));
  const elsewhere =
    pointed[0]?.hit ??
    context
      .signal('staat-elders')
      .find(({ first }) => !unfit.some((sentences) => sentences.has(context.sentenceAt(first)))) ??
    askedAndPointed(context, remedy);
  if (elsewhere) return plain(remedy, 'elsewhere', remedy, { remedy: quote(context, elsewhere) });
  // What a decision on an objection tells of that objection can look like an offer.
  const tells = remedy === 'beroep' ? toldOnly(context) : () => false;
  const other = mostWorkedOut(
    context,
    standing.filter((offer) => offer.remedy !== remedy && offer.remedy !== 'klacht' && !tells(offer)),
  );
  if (other) return plain(remedy, 'wrong-remedy', other.remedy, {});
  const complaints = standing.filter((offer) => offer.remedy === 'klacht');
  if (complaints.length === 0) return plain(remedy, 'missing', 'none', {});
  return plain(remedy, complaints.some(instead(context)) ? 'wrong-remedy' : 'missing', 'klacht', {});
}

/**
 * Whether a complaint is offered against the decision itself: "Oneens met onze beslissing? Dien een klacht in". One about how the reader was
 * treated is no route, and does not stand in the place of one.
 */
function instead(context: Context): (complaint: Offer) => boolean {
  const disagrees = context.sentencesWith('niet-eens');
  const decision = context.sentencesWith('de-beslissing');
  return ({ sentence }) =>
    [sentence, sentence - 1, sentence - 2].some(
      (each) => disagrees.has(each) && (decision.has(each) || decision.has(sentence)),
    );
}

/** "U kunt nog in beroep. Hoe dat gaat, staat op het blad bij deze brief": the offer, and then where to read of it. */
function onlyPoints(context: Context, { clause, elements }: Objection): boolean {
  if (!clause || elements.term) return false;
  const pointing = context.sentencesWith('wijst-naar-elders');
  const points = clause.offers.some(
    ({ sentence, block }) =>
      pointing.has(sentence) || (pointing.has(sentence + 1) && context.blockOf(sentence + 1) - block <= 1),
  );
  if (!points) return false;
  // "Daarin vindt u het adres van de rechtbank" names no court.
  const beside = [...pointing].filter((sentence) => clause.offers.every((offer) => offer.sentence !== sentence));
  const { body, address, channel } = elements;
  if ([body, address].some((element) => element && !standsIn(context, element, beside))) return false;
  return !channel || (standsIn(context, channel, [...pointing]) && !TAKES_IN.test(channel.text));
}

function standsIn(context: Context, { start }: Quote, sentences: readonly number[]): boolean {
  return sentences.some((sentence) => {
    const span = context.sentenceSpan(sentence);
    return span.start <= start && start < span.end;
  });
}

/** "Bezwaar? Zie het informatieblad": the remedy is only asked about, and the next sentence says where to read of it. */
function askedAndPointed(context: Context, remedy: Exclude<Remedy, 'none'>): Hit | undefined {
  const pointing = context.sentencesWith('wijst-naar-elders');
  if (pointing.size === 0) return undefined;
  const denied = context.sentencesWith('ontkend:bezwaar');
  const whatToDo = context.sentencesWith('wat-te-doen');
  return (
    context.signal(`trefwoord:${remedy}`).find(({ first }) => {
      const sentence = context.sentenceAt(first);
      return !denied.has(sentence) && leadsTo(context, sentence, SHORT_QUESTION, pointing);
    }) ??
    // "Wilt u weten wat u kunt doen als u het niet eens bent met dit besluit? Kijk op onze website."
    context.signal('niet-eens').find(({ first }) => {
      const sentence = context.sentenceAt(first);
      return whatToDo.has(sentence) && pointing.has(sentence + 1);
    })
  );
}

/** A heading alone offers nothing: below it the letter must say how. */
function saysSomething(context: Context, { clause, elements }: Objection): boolean {
  if (elements.term || elements.body || elements.channel || elements.address) return true;
  const { of } = context.get(parts);
  return clause?.offers.some(({ block }) => of[block] === 'body') ?? false;
}

/** What goes with an offer of an objection that the reader can make, in its sentence. */
const WITH_OFFER = ['termijn', 'orgaan', 'kanaal', 'adres:postbus', 'niet-eens', 'lezer-zelf'];

/** Whether a decision on an objection only tells of that objection: "Gelet op dat arrest moet uw bezwaar worden afgewezen". */
function toldOnly(context: Context): (offer: Offer) => boolean {
  const offering = WITH_OFFER.map((signal) => context.sentencesWith(signal));
  return ({ implied, sentence }) => implied || !offering.some((sentences) => sentences.has(sentence));
}

/** Of several wrong routes the one with a term, else the first. */
function mostWorkedOut(context: Context, offers: readonly Offer[]): Offer | undefined {
  const termed = context.sentencesWith('termijn');
  return offers.find(({ sentence }) => termed.has(sentence)) ?? offers[0];
}

/** A letter that needs no route: one is only out of place when it is about this very letter. */
function unasked(context: Context, standing: readonly Offer[]): Objection {
  const about = aboutThisLetter(context);
  for (const remedy of ['bezwaar', 'beroep', 'zienswijze'] as const) {
    const own = standing.filter((offer) => offer.remedy === remedy && about(offer));
    if (own.length === 0) continue;
    const result = judged(context, 'none', clauseOf(context, remedy, own));
    const { term, body, channel, address } = result.elements;
    if (term || body || channel || address) return { ...result, status: 'should-not-be-there', found: remedy };
  }
  return plain('none', 'not-required', standing.some((offer) => offer.remedy === 'klacht') ? 'klacht' : 'none', {});
}

function judged(context: Context, remedy: Remedy, clause: Clause): Objection {
  const read = readElements(context, clause);
  const wrongStart =
    firstIn(context, 'termijn:begin-ontvangst', clause.sentences) ??
    firstIn(context, 'termijn:begin-anders', clause.sentences);
  // The law counts no term for a view from the day of the letter.
  const unclearStart =
    clause.remedy === 'zienswijze' ? null : firstIn(context, 'termijn:begin-onduidelijk', clause.sentences);
  const administrative = remedy === 'beroep' && context.get(administrativeAppeal);
  const misplaced = wrongBody(context, clause, read, administrative);
  // A court that cannot decide is what the letter gives as the body, and its address as the address, as a term that starts wrong is its term.
  const atCourt = !read.body && misplaced !== null && misplaced.ofCourts;
  const elements = {
    ...read,
    body: read.body ?? (atCourt ? misplaced.named : null),
    address: read.address ?? (atCourt ? courtAddressOf(context, clause) : null),
  };
  const wrongLength = administrative ? null : wrongLengthOf(context, clause, elements.term);
  const whole =
    elements.term && elements.body && (elements.channel || elements.address) && !wrongStart && !misplaced?.sure;
  return {
    remedy,
    status: whole ? 'complete' : 'incomplete',
    found: clause.remedy,
    elements,
    clause,
    wrongStart,
    wrongBody: misplaced,
    unclearStart,
    wrongLength,
    administrative,
  };
}

/** A letter without a route that needs none. */
export const NO_ROUTE: Objection = plain('none', 'not-required', 'none', {});

function plain(
  remedy: Remedy,
  status: ObjectionStatus,
  found: FoundRemedy,
  elements: Partial<Record<ElementName, Quote | null>>,
): Objection {
  const none = Object.fromEntries(elementNames.map((name) => [name, elements[name] ?? null])) as Record<
    ElementName,
    Quote | null
  >;
  return {
    remedy,
    status,
    found,
    elements: none,
    clause: null,
    wrongStart: null,
    wrongBody: null,
    unclearStart: null,
    wrongLength: null,
    administrative: false,
  };
}
