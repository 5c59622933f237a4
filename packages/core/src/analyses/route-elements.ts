import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { ElementName, Quote } from '../model/report.ts';
import { BLANK, blankFor } from './blanks.ts';
import type { Clause } from './clause.ts';
import type { Offer } from './offer.ts';
import { parts } from './parts.ts';
import { firstIn, mostTelling, quote, quoteOrNull, wordsOf } from './quotes.ts';
import { addressOf } from './route-address.ts';
import { bodyOf } from './route-body.ts';
import { channelOf } from './route-place.ts';
import { momentOf, termIn, termInTable, withStart } from './route-term.ts';

const CONTENT = ['naam-en-adres', 'datum', 'welk-besluit', 'waarom', 'handtekening'];
/** Parts of an objection that a clause names at least (Awb 6:5). */
const ENOUGH_CONTENT = 2;

/** The eight elements of a route, as its clause gives them. */
export function readElements(context: Context, clause: Clause): Record<ElementName, Quote | null> {
  const { sentences, allSentences } = clause;
  const address = addressOf(context, clause) ?? blankFor(context, BLANK.address, sentences);
  return {
    remedy: quoteOrNull(context, tightest(context, clause.offers)),
    term:
      withStart(context, termIn(context, clause) ?? momentOf(context, clause)) ??
      termInTable(context, clause) ??
      blankFor(context, BLANK.term, sentences),
    body: bodyOf(context, clause) ?? blankFor(context, BLANK.body, sentences),
    channel: channelOf(context, clause, address) ?? blankFor(context, BLANK.channel, sentences),
    address,
    // Also behind a sentence about interim relief, which has an address of its own.
    content: contentOf(context, sentences) ?? contentOf(context, allSentences),
    interimRelief: interimReliefOf(context, allSentences),
    courtFee: quoteOrNull(
      context,
      mostTelling(context, clause.remedy === 'beroep' ? 'griffierecht' : 'griffierecht:genoemd', allSentences),
    ),
  };
}

/** What the reader can ask of the court meanwhile, or that the decision stays in force. That he has to pay meanwhile is not it. */
function interimReliefOf(context: Context, sentences: readonly number[]): Quote | null {
  const paying = context.sentencesWith('betalen-loopt-door');
  const inForce = sentences.filter((sentence) => !paying.has(sentence));
  const hit = mostTelling(context, 'voorlopige-voorziening', sentences) ?? firstIn(context, 'schorst-niet', inForce);
  return quoteOrNull(context, hit);
}

/** The remedy's own name, before "naar de rechter" and "uw mening geven". */
const REMEDY_NAME = /bezwaar|beroep|zienswij|object|appeal/i;

/** What the reader does with it; "bezwaarschrift kunt" says less than "bezwaar maken". */
const ACT =
  /ma(?:ak|ken)|dien|stel|teken|stuur|sturen|schrijv|schrijf|gaan|komen|geven|geef|kenbaar|voren|richt|zend|lodge|file|submit|object to/i;

/** The fewest words that make the first offer with the name of the remedy: of "kunt u … bezwaar maken" the last two. */
function tightest(context: Context, offers: readonly Offer[]): Hit | null {
  const { of } = context.get(parts);
  const named = offers.filter(({ hit }) => REMEDY_NAME.test(wordsOf(context, hit)));
  // Not in the heading, where a sentence says it too.
  const told = named.filter(({ block }) => of[block] === 'body');
  const best = [told, named, offers].find((some) => some.length > 0) ?? [];
  const sentence = best.filter((offer) => offer.sentence === best[0]?.sentence).map(({ hit }) => hit);
  const acts = sentence.filter((hit) => ACT.test(wordsOf(context, hit)));
  const hits = acts.length > 0 ? acts : sentence;
  return hits.reduce<Hit | null>(
    (short, hit) => (short && short.last - short.first < hit.last - hit.first ? short : hit),
    null,
  );
}

/** What to write, when enough parts of it are named: the passage around name and address, else around the first part, as far as sentences with parts stand together. */
function contentOf(context: Context, sentences: readonly number[]): Quote | null {
  const inside = new Set(sentences);
  const named = CONTENT.map((part) =>
    context.signal(`inhoud:${part}`).filter(({ first }) => inside.has(context.sentenceAt(first))),
  ).filter((hits) => hits.length > 0);
  if (named.length < ENOUGH_CONTENT) return null;
  const all = named.flat().sort((a, b) => a.first - b.first);
  const start = mostTelling(context, 'inhoud:naam-en-adres', sentences) ?? all[0];
  if (!start) return null;
  const withParts = new Set(all.map(({ first }) => context.sentenceAt(first)));
  let from = context.sentenceAt(start.first);
  let to = from;
  while (withParts.has(from - 1)) from--;
  while (withParts.has(to + 1)) to++;
  const passage = all.filter(({ first }) => from <= context.sentenceAt(first) && context.sentenceAt(first) <= to);
  const first = passage[0]?.first ?? start.first;
  return quote(context, { ...start, first, last: passage.reduce((far, { last }) => Math.max(far, last), start.last) });
}
