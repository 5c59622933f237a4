import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { ElementName, Quote } from '../model/report.ts';
import { LATIN_LETTER } from '../parse/latin.ts';
import type { Clause } from './clause.ts';
import { letterType } from './letter-type.ts';
import { firstIn, quote, wordsOf } from './quotes.ts';
import { COLLEGE, MAYOR_ALONE, signatory } from './signatory.ts';

/** A body or court that the clause names where another one decides. */
export interface WrongBody {
  readonly named: Quote;
  /** Who decides, as it stands in a sentence. */
  readonly right: string;
  /** No doubt that it is the wrong one: then the route is not complete. */
  readonly sure: boolean;
  /** It is a court, or a body where a court decides. */
  readonly ofCourts: boolean;
}

const COUNCIL = /\b(?:gemeente)?raad\b/i;
const TAX_OFFICER = /ambtenaar|inspecteur|belasting/i;
const COMMITTEE = /commissie(?: voor (?:de )?)?\s*(?:bezwaarschriften|bezwaren|bezwaar)?\s*(?:van|,)?\s*(?:de )?$/i;
const NOT_THE_COMMITTEE = 'het bestuursorgaan zelf, en niet de commissie die advies geeft';
/** "Bij de gemeente Waardrecht": no body of it. */
const MUNICIPALITY = /^(?:(?:bij|aan|naar) )?(?:(?:de|onze|uw) )?gemeente(?!\s*raad)/i;
/** Characters in front of a body that can make it a part of another name. */
const NAME_IN_FRONT = 60;

/** Whether another one decides than the clause says (Awb 1:5, 6:4 and 8:1, Gemeentewet 231); null when nothing is wrong. */
export function wrongBody(
  context: Context,
  clause: Clause,
  elements: Readonly<Record<ElementName, Quote | null>>,
  administrative: boolean,
): WrongBody | null {
  if (elements.body && MUNICIPALITY.test(elements.body.text)) {
    // "Bezwaar bij de gemeente. Stuur het aan de commissie bezwaarschriften": who decides is named, though not exactly.
    const committee = wrongCommittee(context, clause);
    if (committee) return { ...committee, sure: false };
  }
  if (elements.body) return wrongName(context, clause, elements.body);
  return wrongCourt(context, clause, administrative) ?? wrongCommittee(context, clause);
}

function wrongName(context: Context, { remedy, sentences }: Clause, body: Quote): WrongBody | null {
  if (remedy === 'beroep') return null;
  const { text } = context.letter;
  const wrong = (right: string, sure: boolean): WrongBody => ({ named: body, right, sure, ofCourts: false });
  if (COMMITTEE.test(text.slice(Math.max(0, body.start - NAME_IN_FRONT), body.start)))
    return wrong(NOT_THE_COMMITTEE, false);
  const isMayor = MAYOR_ALONE.test(body.text) && !COLLEGE.test(body.text);
  if (context.get(letterType).value === 'belastingaanslag') {
    const isOther = COLLEGE.test(body.text) || COUNCIL.test(body.text) || isMayor;
    return isOther && !namesTaxOfficer(context, sentences) ? wrong('de heffingsambtenaar', true) : null;
  }
  const signed = context.get(signatory);
  if (signed === 'burgemeester' && COLLEGE.test(body.text)) return wrong('de burgemeester', false);
  if (signed === 'gemeenteraad' && COLLEGE.test(body.text)) return wrong('de gemeenteraad', false);
  if (signed === 'college' && isMayor) return wrong('het college', false);
  const isCouncil = COUNCIL.test(body.text) && !COLLEGE.test(body.text);
  if ((signed === 'college' || signed === 'burgemeester') && isCouncil && !namesCouncilBesides(text, body))
    return wrong(signed === 'college' ? 'het college' : 'de burgemeester', false);
  return null;
}

/** The council may have decided what the college tells of: then the letter speaks of it in another place too. */
function namesCouncilBesides(text: string, { start, end }: Quote): boolean {
  return COUNCIL.test(text.slice(0, start)) || COUNCIL.test(text.slice(end));
}

function namesTaxOfficer(context: Context, sentences: readonly number[]): boolean {
  const inside = new Set(sentences);
  return context
    .signal('orgaan')
    .some((hit) => inside.has(context.sentenceAt(hit.first)) && TAX_OFFICER.test(wordsOf(context, hit)));
}

/** An objection that is sent to a court, or an appeal that is sent to the municipality or to a higher court. */
function wrongCourt(
  context: Context,
  { remedy, offers, sentences }: Clause,
  administrative: boolean,
): WrongBody | null {
  if (administrative || remedy === 'zienswijze') return null;
  // "U kunt de rechtbank ook om een voorlopige voorziening vragen, als u bezwaar heeft gemaakt": that is asked of a court.
  const interim = context.sentencesWith('voorlopige-voorziening');
  const offering = offers.map(({ sentence }) => sentence).filter((sentence) => !interim.has(sentence));
  const named = (signal: string) => firstIn(context, signal, offering);
  if (remedy === 'beroep' && named('rechtbank')) return null;
  const hit =
    remedy === 'beroep'
      ? (named('hogere-rechter') ?? named('orgaan') ?? receiver(context, sentences))
      : named('rechtbank');
  if (!hit) return null;
  const right = remedy === 'beroep' ? 'de rechtbank' : 'het bestuursorgaan dat het besluit nam';
  return { named: quote(context, hit), right, sure: true, ofCourts: true };
}

/** What stands between the verb and a committee that gets the objection: "naar de secretaris van de". */
const SENT_TO =
  /(?:^|\s)(?:bij|aan|naar):?\s+(?:(?:de|het|onze|deze|een|onafhankelijke|gemeentelijke|algemene|regionale|vaste|secretaris|secretariaat|voorzitter|van)\s+){0,5}$/iu;
/** "Stuur het", "Richt uw brief": goes on from an offer in the sentence before. */
const SENDS_ON =
  /^(?:u )?(?:stuurt?|richt|zendt?|dient?|mailt?)(?: u)?(?: dan)? (?:het|dit|deze|die|dat|uw (?:brief|bezwaar|bezwaarschrift|schrijven|formulier))(?![a-z])/i;
/** What the reader or the municipality does at a committee, besides sending the objection there. */
const HEARING = new RegExp(
  `(?<![${LATIN_LETTER}])(?:toe(?:ge|te )?licht|licht(?![${LATIN_LETTER}])|vertel|uitleg|hoorzitting|zitting|gehoord|hoort|advies(?![${LATIN_LETTER}])|advise|spreek|spreken|gesprek|uit(?:ge)?nodig|nodig(?:t|en) |voorge?le|leggen|door(?:ge)?stu|wij |we )`,
  'i',
);

/**
 * "Stuur uw bezwaarschrift naar de bezwaarschriftencommissie": nobody is named who decides, but the committee that advises is, as the one to
 * send it to (Awb 6:4). Not where the reader explains his objection to it, or where others ask for its advice.
 */
function wrongCommittee(context: Context, { remedy, offers, sentences }: Clause): WrongBody | null {
  if (remedy !== 'bezwaar') return null;
  const inside = new Set(sentences);
  const offering = new Set(offers.map(({ sentence }) => sentence));
  const addressed = context.sentencesWith('adres:postbus');
  const sendsOn = (sentence: number): boolean =>
    offering.has(sentence - 1) && SENDS_ON.test(context.sentenceText(sentence));
  const isSending = (sentence: number): boolean =>
    (offering.has(sentence) || addressed.has(sentence) || sendsOn(sentence)) &&
    !HEARING.test(context.sentenceText(sentence));
  const hit = context.signal('bezwaarcommissie').find(({ first }) => {
    const sentence = context.sentenceAt(first);
    if (!inside.has(sentence)) return false;
    const { start } = context.span(first, first + 1);
    const inFront = context.letter.text.slice(context.sentenceSpan(sentence).start, start);
    // "Stuur uw bezwaarschrift naar:" above the lines of an address.
    if (inFront === '') return isSending(sentence - 1) && context.sentenceText(sentence - 1).endsWith(':');
    return isSending(sentence) && SENT_TO.test(inFront);
  });
  return hit ? { named: quote(context, hit), right: NOT_THE_COMMITTEE, sure: true, ofCourts: false } : null;
}

/** "Tot zes weken na de verzenddatum schrijft u daarvoor naar het college, Postbus 71": who gets the appeal, in a clause that names no court. */
function receiver(context: Context, sentences: readonly number[]): Hit | null {
  if (firstIn(context, 'rechtbank', sentences)) return null;
  const addressed = context.sentencesWith('adres:postbus');
  return firstIn(
    context,
    'orgaan',
    sentences.filter((sentence) => addressed.has(sentence)),
  );
}
