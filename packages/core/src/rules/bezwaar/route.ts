import { blockSpan, letterAnchor } from '../../analyses/anchor.ts';
import { lawfulLastDay } from '../../analyses/end-date.ts';
import { inParts } from '../../analyses/in-parts.ts';
import { letterType } from '../../analyses/letter-type.ts';
import { type Objection, objection } from '../../analyses/objection.ts';
import { parts } from '../../analyses/parts.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import { standingOffers } from '../../analyses/routes.ts';
import type { Context } from '../../context.ts';
import type { Hit } from '../../kinds/pattern.ts';
import type { Match } from '../../model/finding.ts';
import type { LetterType } from '../../model/report.ts';
import { LATIN_LETTER } from '../../parse/latin.ts';
import { withClause } from '../insertion-suggestions.ts';
import { doubtOfRoute } from './doubt.ts';

/** Names of the letter types as a person says them. */
const typeNames: Readonly<Record<LetterType, string>> = {
  besluit: 'besluit',
  'beslissing-op-bezwaar': 'beslissing op bezwaar',
  belastingaanslag: 'belastingaanslag',
  'uitspraak-op-bezwaar': 'uitspraak op bezwaar',
  ontwerpbesluit: 'ontwerpbesluit',
  voornemen: 'voornemen',
  herstelverzuim: 'verzoek om de aanvraag aan te vullen',
  ontvangstbevestiging: 'ontvangstbevestiging',
  uitnodiging: 'uitnodiging',
  informatie: 'informatiebrief',
  verdaging: 'brief over uitstel',
  klachtafhandeling: 'antwoord op een klacht',
  betalingsherinnering: 'betalingsherinnering',
};

const NAMED: Readonly<Record<string, string>> = { zienswijze: 'een zienswijze', klacht: 'een klacht' };

/** A route as it stands in a sentence: "daarbij hoort een zienswijze". */
function routeName(route: string): string {
  return NAMED[route] ?? route;
}

/** What messages about a route can say of it. */
export function routeValues(context: Context, result: Objection): Record<string, string> {
  const route = result.remedy === 'none' ? result.found : result.remedy;
  return {
    route,
    named: routeName(route),
    wrong: routeName(result.found),
    lastday: context.get(lawfulLastDay),
    found: result.found,
    type: typeNames[context.get(letterType).value],
    term: result.elements.term?.text ?? '',
  };
}

function whole(context: Context, place: { start: number; end: number }): Match {
  const values = routeValues(context, context.get(objection));
  // An objection to an assessment goes to the tax officer (Gemeentewet 231).
  const toTaxOfficer = context.get(letterType).value === 'belastingaanslag' && values.route === 'bezwaar';
  return { ...place, values: { ...values, ...(toTaxOfficer && { perRoute: 'aanslag' }) }, ...doubtOfRoute(context) };
}

/** "Niet mee eens? Dat kan. Bel ons": the call stands at most so many sentences behind the disagreement. */
const PHONE_BEHIND = 2;

/** The letter offers no route at all, or only a phone call. */
function missing(context: Context): { byPhone: Match | null; none: Match | null } {
  const result = context.get(objection);
  if (result.status !== 'missing') return { byPhone: null, none: null };
  const disagree = context.sentencesWith('niet-eens');
  const phone = context.signal('bellen').find((hit) => {
    const sentence = context.sentenceAt(hit.first);
    for (let before = sentence; before >= sentence - PHONE_BEHIND; before--)
      if (disagree.has(before) && context.blockOf(sentence) - context.blockOf(before) <= 1) return true;
    return false;
  });
  if (phone) return { byPhone: whole(context, context.span(phone.first, phone.last)), none: null };
  return { byPhone: null, none: whole(context, letterAnchor(context, 'letter')) };
}

/** bezwaar/rechtsmiddelverwijzing-ontbreekt */
export function routeMissing(context: Context): Match[] {
  const { none } = missing(context);
  return none ? [withClause(context, none, 'ending')] : [];
}

/** bezwaar/alleen-bellen */
export function onlyByPhone(context: Context): Match[] {
  const { byPhone } = missing(context);
  return byPhone ? [withClause(context, byPhone, 'behind')] : [];
}

/** bezwaar/verkeerd-rechtsmiddel */
export function wrongRemedy(context: Context): Match[] {
  const result = context.get(objection);
  if (result.status !== 'wrong-remedy') return [];
  const { of } = context.get(parts);
  const offers = context.get(standingOffers).filter(({ remedy }) => remedy === result.found);
  const offer = offers.find(({ block }) => of[block] !== 'heading') ?? offers[0];
  return offer ? [withClause(context, whole(context, context.span(offer.hit.first, offer.hit.last)), 'before')] : [];
}

/** Remedies that cannot stand beside the right one against the same letter. */
const CLASHES: Readonly<Record<string, readonly string[]>> = {
  zienswijze: ['bezwaar', 'beroep'],
  beroep: ['bezwaar'],
  bezwaar: ['beroep'],
};

/** "Dat moet binnen zes weken": goes on about what the sentence before offers. */
const GOES_ON = new RegExp(String.raw`^\s*(?:dat|dit|doe|u doet)(?![${LATIN_LETTER}-])`, 'i');

/**
 * bezwaar/twee-routes: a second route beside the right one, against this very letter and with a term of its own: "kunt u binnen zes weken bezwaar maken" in an
 * intention; or as one more behind the right one: "U kunt ook in beroep gaan bij de rechtbank". Not in a letter that decides twice, and not
 * where the reader may ask to go straight to the court (Awb 7:1a).
 */
export function secondRoute(context: Context): Match[] {
  const result = context.get(objection);
  if (result.status !== 'complete' && result.status !== 'incomplete') return [];
  if (context.signal('rechtstreeks-beroep').length > 0 || context.signal('twee-besluiten').length > 0) return [];
  const termed = context.sentencesWith('termijn');
  const also = context.sentencesWith('ook-een-andere-route');
  // "Dan kunt u bezwaar maken. Dat moet binnen zes weken."
  const hasTerm = (sentence: number): boolean =>
    termed.has(sentence) || (termed.has(sentence + 1) && GOES_ON.test(context.sentenceText(sentence + 1)));
  const right = new Set(result.clause?.offers.map(({ block }) => block));
  // "Bent u het niet eens met de beslissing op uw bezwaar? Dan kunt u ook in beroep": that decision is still to come.
  const after = ['op-bezwaar', 'komend-besluit'].map((signal) => context.sentencesWith(signal));
  const isOneMore = (sentence: number, block: number): boolean =>
    also.has(sentence) && right.has(block) && !after.some((set) => set.has(sentence) || set.has(sentence - 1));
  const about = ['deze-brief', 'niet-eens-hiermee', 'niet-eens'].map((signal) => context.sentencesWith(signal));
  const other = context.sentencesWith('ander-besluit');
  // "Bezwaar maken bij de rechtbank" is one route, at the wrong place.
  const misplaced = (sentence: number): boolean =>
    context.sentencesWith('trefwoord:bezwaar').has(sentence) &&
    !context.sentencesWith('trefwoord:beroep').has(sentence);
  const offer = context
    .get(standingOffers)
    .find(
      ({ remedy, sentence, block, implied }) =>
        CLASHES[result.remedy]?.includes(remedy) &&
        !implied &&
        !other.has(sentence) &&
        !(remedy === 'beroep' && misplaced(sentence)) &&
        ((hasTerm(sentence) && about.some((set) => set.has(sentence) || set.has(sentence - 1))) ||
          isOneMore(sentence, block)),
    );
  if (!offer) return [];
  const place = whole(context, context.span(offer.hit.first, offer.hit.last));
  return [{ ...place, values: { ...place.values, wrong: routeName(offer.remedy) } }];
}

/** bezwaar/nieuw-besluit-zonder-bezwaar: a decision on an objection that takes a new decision too, and offers only the appeal. */
export function newDecision(context: Context): Match[] {
  const result = context.get(objection);
  const offersObjection = context.get(standingOffers).some(({ remedy, implied }) => remedy === 'bezwaar' && !implied);
  if (result.remedy !== 'beroep' || offersObjection) return [];
  const { of } = context.get(parts);
  const hit =
    context.signal('nieuw-primair-besluit').find(({ first }) => of[context.blockAt(first)] === 'body') ??
    context.get(lostBesides);
  return hit ? [{ ...context.span(hit.first, hit.last), values: routeValues(context, result) }] : [];
}

/** What the letter looks at besides stands at most so many sentences in front of what the reader loses. */
const LOST_BEHIND = 3;

/**
 * "Ook hebben wij gekeken naar uw vervoer. U krijgt geen taxipas meer": what the reader loses in a matter that the letter names there for the
 * first time, so that the objection was not about it.
 */
function lostBesides(context: Context): Hit | undefined {
  const losing = context.signal('raakt-kwijt');
  for (const { last } of context.signal('ook-bekeken')) {
    const matter = context.word(last).toLowerCase();
    const { start } = context.span(last, last + 1);
    if (context.letter.text.slice(0, start).toLowerCase().includes(matter)) continue;
    const sentence = context.sentenceAt(last);
    const lost = losing.find(({ first }) => {
      const behind = context.sentenceAt(first) - sentence;
      return behind >= 0 && behind <= LOST_BEHIND && context.blockAt(first) === context.blockAt(last);
    });
    if (lost) return lost;
  }
  return undefined;
}

/** From this chance on news with a whole objection clause is news all the same. */
const VERY_SURE = 0.9;
const DOUBT_OF_NEWS =
  'Klare Brief leest deze brief als informatie. Is het toch een besluit? Dan hoort de uitleg er wel in.';

/** bezwaar/hoort-hier-niet */
export function shouldNotBeThere(context: Context): Match[] {
  const result = context.get(objection);
  const remedy = result.elements.remedy;
  if (result.status !== 'should-not-be-there' || !remedy) return [];
  // A whole clause speaks for a decision: then the letter must surely be none.
  const { value, confidence } = context.get(letterType);
  const isDoubtful = value === 'informatie' && confidence < VERY_SURE && result.elements.term !== null;
  const { values, ...place } = whole(context, remedy);
  const perRoute = value === 'betalingsherinnering' || value === 'klachtafhandeling' ? value : 'nog-geen-besluit';
  return [{ ...place, values: { ...values, perRoute }, ...(isDoubtful && { doubt: DOUBT_OF_NEWS }) }];
}

/** bezwaar/alleen-in-bijlage: not for an annex that is part of this very text. */
export function onlyElsewhere(context: Context): Match[] {
  const result = context.get(objection);
  const remedy = result.elements.remedy;
  if (result.status !== 'elsewhere' || !remedy) return [];
  const pointers = [...context.signal('staat-elders'), ...context.signal('wijst-naar-elders')];
  const near = pointers.find((hit) => {
    const block = context.letter.blocks[context.blockAt(hit.first)];
    return block !== undefined && block.start <= remedy.start && remedy.start < block.end;
  });
  const pointer = near ?? pointers[0];
  if (!pointer) return [withClause(context, whole(context, remedy), 'behind')];
  return [withClause(context, whole(context, context.sentenceSpan(context.sentenceAt(pointer.first))), 'behind')];
}

/** bezwaar/klacht-en-bezwaar-door-elkaar */
export function complaintMixedIn(context: Context): Match[] {
  const { of } = context.get(parts);
  const result = context.get(objection);
  if (result.remedy === 'none') return [];
  const hit = context.signal('bezwaar-en-klacht').find(({ first }) => of[context.blockAt(first)] === 'body');
  return hit ? [{ ...context.span(hit.first, hit.last), values: routeValues(context, result) }] : [];
}

/** bezwaar/spelfout-rechtsmiddel */
export function misspelt(context: Context): Match[] {
  return context.signal('spelfout').map((hit) => {
    const span = context.span(hit.first, hit.last);
    const actual = context.letter.text.slice(span.start, span.end);
    const right = corrected(actual);
    return {
      ...span,
      values: { actual, use: `"${right}"` },
      expected: [right],
      suggestions: [{ title: `Vervang door "${right}"`, edits: [{ ...span, text: right }] }],
    };
  });
}

function corrected(actual: string): string {
  const word = actual.toLowerCase().replaceAll(' ', '');
  const plural = /en$/.test(word) && !/zie.*[^z]en$/.test(word);
  const right = word.startsWith('bez') ? 'bezwaarschrift' : word.startsWith('ber') ? 'beroepschrift' : 'zienswijze';
  const ending = right === 'zienswijze' ? (word.endsWith('n') ? 'n' : '') : plural ? 'en' : '';
  return (
    (actual.charAt(0) === actual.charAt(0).toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right) +
    ending
  );
}

/** The heading or the first offer of the clause, for findings about the whole clause. */
export function clauseSpan(context: Context): { start: number; end: number } {
  const { clause, elements } = context.get(objection);
  if (elements.remedy) return elements.remedy;
  const [block] = clause?.blocks ?? [];
  return block === undefined ? letterAnchor(context, 'letter') : blockSpan(context, block);
}

/** bezwaar/alleen-digitaal: in one sentence, or in one that goes on about the offer: "U kunt bezwaar maken. Dit kan uitsluitend met DigiD". */
export function onlyDigital(context: Context): Match[] {
  const offers = context.get(standingOffers).filter(({ remedy }) => remedy === 'bezwaar');
  const offering = new Set(offers.map(({ sentence }) => sentence));
  const goesOn = context.signal('alleen-digitaal:dat').filter(({ first }) => {
    const sentence = context.sentenceAt(first);
    return offering.has(sentence - 1) && context.blockOf(sentence - 1) === context.blockOf(sentence);
  });
  const said = inParts(context, [...context.signal('alleen-digitaal'), ...goesOn], ['body', 'heading']);
  const hit = said.find(({ first }) => !isQuoted(context, first));
  return hit ? [{ ...context.span(hit.first, hit.last), values: {} }] : [];
}
