import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Clause } from './clause.ts';
import { letterType } from './letter-type.ts';
import { around } from './near-blocks.ts';
import { type Offer, plainOffer } from './offer.ts';
import { REMEDY_OF_TYPE } from './remedy-of-type.ts';
import { routes, standingOffers } from './routes.ts';

/**
 * The routes that stand for the reader. A draft is there for everybody: what others can do, the reader can do. "Tegen de beslissing op bezwaar
 * staat beroep open" is about a later decision, but not in that decision itself.
 */
export function openOffers(context: Context): readonly Offer[] {
  const standing = context.get(standingOffers);
  const offers = context.get(routes);
  const type = context.get(letterType).value;
  if (REMEDY_OF_TYPE[type] === 'beroep' && !standing.some(({ remedy }) => remedy === 'beroep')) {
    const onObjection = context.sentencesWith('op-bezwaar');
    const own = offers.filter(
      ({ remedy, later, denied, elsewhere, sentence }) =>
        remedy === 'beroep' && later && !denied && !elsewhere && onObjection.has(sentence),
    );
    return [...standing, ...own];
  }
  if (type !== 'ontwerpbesluit') return standing;
  return [...standing, ...offers.filter(({ forOthers, later, elsewhere }) => forOthers && !later && !elsewhere)];
}

/** The offers of a remedy; where the letter offers none by name, the words that offer it without. */
export function offersOf(context: Context, remedy: Clause['remedy'], standing: readonly Offer[]): readonly Offer[] {
  const own = standing.filter((offer) => offer.remedy === remedy);
  if (own.length > 0) return own;
  if (standing.some((offer) => offer.remedy === 'bezwaar' || offer.remedy === 'beroep')) return [];
  // "U kunt reageren" is the offer of a view when the letter is a draft or an intention, unless it offers another remedy.
  const hits = remedy === 'zienswijze' ? context.signal('aanbod:reactie') : context.get(namelessRoutes);
  return hits.map((hit) => plainOffer(context, remedy, hit));
}

/**
 * A route that never says "bezwaar": the reader who disagrees may write ("Niet mee eens? Laat het ons weten"), and the same section
 * gives six weeks or a last day, and a body or a place to send it to. A phone call alone is none, and neither is a complaint.
 */
function namelessRoutes(context: Context): readonly Hit[] {
  const writes = context.signal('schrijf-ons');
  if (writes.length === 0) return [];
  const disagrees = context.blocksWith('niet-eens');
  const termed = context.blocksWithAny(['termijn:zes-weken', 'termijn:laatste-dag']);
  const reachable = context.blocksWithAny(['adres:postbus', 'kanaal']);
  const others = context.blocksWithAny(['aanbod:klacht', 'betalen']);
  const calls = context.sentencesWith('bellen');
  // "U kunt binnen zes weken een zienswijze indienen": that has a name, and the wrong one.
  const views = context.blocksWith('trefwoord:zienswijze');
  return writes.filter(({ first }) => {
    if (calls.has(context.sentenceAt(first)) || views.has(context.blockAt(first))) return false;
    const together = around(context, context.blockAt(first));
    const has = (blocks: ReadonlySet<number>): boolean => together.some((block) => blocks.has(block));
    return has(disagrees) && has(termed) && has(reachable) && !has(others);
  });
}

/** "Binnen zes weken na de verzenddatum": a term that runs from the letter in which it stands. */
const FROM_SENDING = /\b(?:na|vanaf)\s[^.]{0,40}\b(?:verzend\w*|verzonden|verstuurd|dagtekening|datum)\b/i;
/** An appeal against the decision on the objection, which is still to come. */
const ON_OBJECTION = /\bop\s(?:\w+\s){0,2}bezwaar|\b(?:die|dat) (?:beslissing|besluit|brief|uitspraak)/i;

/**
 * Whether an offer is about this letter: it says so, or it is a whole objection clause in a letter that speaks of no other decision
 * and of no objection made before. News may explain how to object in general. The costs of a reminder are a decision of their own (Awb
 * 4:113).
 */
export function aboutThisLetter(context: Context): (offer: Offer) => boolean {
  const denied = context.sentencesWith('ontkend:bezwaar');
  const named = context.sentencesWith('deze-brief');
  const other = context.sentencesWith('ander-besluit');
  const termed = context.sentencesWith('termijn');
  const withThis = context.sentencesWith('niet-eens-hiermee');
  const disagreeing = context.sentencesWith('niet-eens');
  const costs = context.sentencesWith('tegen-de-kosten');
  // "U krijgt daarna de beslissing. Bent u het er niet mee eens?": not with this letter.
  const coming = context.sentencesWith('komend-besluit');
  const general =
    denied.size > 0 || context.get(letterType).value === 'informatie' || context.signal('uw-bezwaar').length > 0;
  const runsFromSending = (sentence: number): boolean => {
    if (context.get(letterType).value === 'informatie' || other.has(sentence)) return false;
    const text = context.sentenceText(sentence);
    return termed.has(sentence) && FROM_SENDING.test(text) && !ON_OBJECTION.test(text);
  };
  const says = (sentence: number): boolean => named.has(sentence) && !denied.has(sentence);
  return ({ sentence, remedy, implied }) => {
    if (costs.has(sentence) || costs.has(sentence - 1)) return false;
    if (implied) return says(sentence) && (disagreeing.has(sentence) || termed.has(sentence)) && !other.has(sentence);
    if (says(sentence) || says(sentence - 1)) return true;
    const disagrees = [sentence, sentence - 1].find((each) => withThis.has(each) && !coming.has(each - 1));
    if (disagrees !== undefined && termed.has(sentence) && !other.has(sentence)) return true;
    if (remedy === 'beroep') return runsFromSending(sentence) && !coming.has(sentence - 1) && !other.has(sentence - 1);
    if (general || remedy !== 'bezwaar') return false;
    return (termed.has(sentence) || termed.has(sentence + 1)) && !other.has(sentence) && !other.has(sentence - 1);
  };
}
