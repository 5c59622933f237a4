import type { Context } from '../context.ts';
import { impliedOffers } from './implied-offers.ts';
import { lawText } from './law-text.ts';
import { type Offer, plainOffer } from './offer.ts';
import { parts } from './parts.ts';
import { isQuoted } from './quoted.ts';

const SIGNALS = [
  ['bezwaar', 'aanbod:bezwaar'],
  ['bezwaar', 'aanbod:bezwaar:lijdend'],
  ['beroep', 'aanbod:beroep'],
  ['beroep', 'aanbod:beroep:lijdend'],
  ['zienswijze', 'aanbod:zienswijze'],
  ['klacht', 'aanbod:klacht'],
] as const;

/** Finds every route that the text offers, in order of place. */
export function routes(context: Context): readonly Offer[] {
  const later = context.get(laterRoutes);
  const elsewhere = context.sentencesWith('staat-elders');
  const denied = context.sentencesWith('ontkend:bezwaar');
  const deniedAppeal = context.sentencesWith('ontkend:beroep');
  const others = context.sentencesWith('derden-kunnen');
  const reader = context.sentencesWith('lezer-zelf');
  const also = context.sentencesWith('lezer-ook');
  const termed = context.sentencesWith('termijn');
  const found = context.get(parts);
  const law = context.get(lawText);
  // "Dat heet 'in beroep gaan'": the quotes are there for the name.
  const naming = context.sentencesWith('uitleg');
  const offers: Offer[] = [];
  for (const [remedy, signal] of SIGNALS) {
    for (const hit of context.signal(signal)) {
      const sentence = context.sentenceAt(hit.first);
      const block = context.blockOf(sentence);
      const part = found.of[block];
      if (
        (part !== 'body' && part !== 'heading' && part !== 'signature') ||
        law.has(block) ||
        (isQuoted(context, hit.first) && !naming.has(sentence))
      )
        continue;
      // "Omwonenden kunnen bezwaar maken. Dat kunt u zelf ook."
      const forOthers = others.has(sentence) && !reader.has(sentence) && !also.has(sentence + 1);
      offers.push({
        remedy,
        hit,
        sentence,
        block,
        implied: false,
        denied:
          (remedy === 'bezwaar' && denied.has(sentence)) ||
          (remedy === 'beroep' && deniedAppeal.has(sentence)) ||
          forOthers,
        forOthers,
        // A view is always given before the decision.
        later: remedy !== 'zienswijze' && later.has(sentence),
        elsewhere: elsewhere.has(sentence) && !termed.has(sentence),
      });
    }
  }
  offers.push(...exceptions(context, denied), ...impliedOffers(context, offers));
  return offers.sort((a, b) => a.hit.first - b.hit.first);
}

/** "Tegen de voorwaarden kunt u geen bezwaar maken. Tegen ons besluit wel": an offer that leaves the name of the remedy out. */
function exceptions(context: Context, denied: ReadonlySet<number>): Offer[] {
  const later = context.get(laterRoutes);
  return context.signal('maar-wel').flatMap((hit) => {
    const sentence = context.sentenceAt(hit.first);
    const block = context.blockOf(sentence);
    if (!denied.has(sentence - 1) || context.blockOf(sentence - 1) !== block || denied.has(sentence)) return [];
    return [{ ...plainOffer(context, 'bezwaar', hit), later: later.has(sentence) }];
  });
}

/**
 * Sentences about a route against a decision that is still to come: they say so themselves, or they point back ("daar", "daartegen") to
 * the sentence before them, or the sentence behind them sends the reader to that decision.
 */
export function laterRoutes(context: Context): ReadonlySet<number> {
  const later = new Set(context.sentencesWith('later-besluit'));
  const pointsBack = context.sentencesWith('wijst-terug');
  const together = (a: number, b: number): boolean => context.blockOf(a) === context.blockOf(b);
  for (const sentence of context.sentencesWith('komend-besluit'))
    if (pointsBack.has(sentence + 1) && together(sentence, sentence + 1)) later.add(sentence + 1);
  for (const sentence of context.sentencesWith('leest-u-later'))
    if (pointsBack.has(sentence - 1) && together(sentence, sentence - 1)) later.add(sentence - 1);
  // "Daarna nemen wij een besluit. Bent u het niet eens met dat besluit? Dan kunt u beroep instellen."
  const disagrees = context.sentencesWith('niet-eens');
  const coming = context.sentencesWith('komend-besluit');
  const final = context.sentencesWith('definitief-besluit');
  for (const sentence of [...later])
    if (disagrees.has(sentence) && (coming.has(sentence - 1) || final.has(sentence)))
      if (pointsBack.has(sentence + 1) && together(sentence, sentence + 1)) later.add(sentence + 1);
  // "Beslissen wij niet op tijd? Stel ons dan in gebreke. Daarna kunt u in beroep": about a decision that stays out.
  const appeals = context.sentencesWith('trefwoord:beroep');
  const objections = context.sentencesWith('trefwoord:bezwaar');
  for (const sentence of context.sentencesWith('te-laat-beslist'))
    for (let each = sentence; each <= sentence + 2 && together(sentence, each); each++)
      if (appeals.has(each) && !objections.has(each)) later.add(each);
  return later;
}

/**
 * The routes that stand: not denied, not about a later decision, not only pointed to. A heading ("Kunt u bezwaar maken?") offers
 * something only when the text below it gives a term, or says where it can be done.
 */
export function standingOffers(context: Context): readonly Offer[] {
  const { of, sectionOf } = context.get(parts);
  const termed = new Set([...context.blocksWith('termijn')].map((block) => sectionOf[block]));
  const isTermed = (section: number): boolean => [0, 1, 2].some((behind) => termed.has(section + behind));
  const possible = context.sentencesWith('dat-kan-bij');
  return context
    .get(routes)
    .filter(
      ({ denied, later, elsewhere, sentence, block, implied }) =>
        !denied &&
        !later &&
        !elsewhere &&
        (of[block] !== 'heading' || implied || isTermed(sectionOf[block] ?? -1) || possible.has(sentence + 1)),
    );
}

/**
 * True when the letter sends its reader to the court and offers no objection, and rightly so: against a decision that came out of a draft
 * and the views on it the reader appeals at once, against an order to leave the home too (Awb 7:1, first paragraph, under d and g), and
 * against a plan at the highest court (Awb 8:6, annex 2, article 2).
 */
export function appealsAtOnce(context: Context): boolean {
  const offers = context.get(standingOffers);
  const appeals = offers.filter(({ remedy }) => remedy === 'beroep');
  if (appeals.length === 0 || offers.some(({ remedy }) => remedy === 'bezwaar')) return false;
  if (['uitgebreide-procedure', 'meteen-beroep'].some((signal) => context.signal(signal).length > 0)) return true;
  const highest = context.sentencesWith('hogere-rechter');
  return context.signal('plan-vastgesteld').length > 0 && appeals.some(({ sentence }) => highest.has(sentence));
}
