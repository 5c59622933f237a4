import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';
import { LATIN_CAPITAL, LATIN_LETTER } from '../parse/latin.ts';
import type { Clause } from './clause.ts';
import { isFirmSite } from './help-sites.ts';
import { firstIn, mostTelling, quoteOrNull, wordsOf } from './quotes.ts';
import { momentOf } from './route-term.ts';

/** By post is a way only when an address goes with it. */
const BY_POST = /^(?:per|via de|met de|by) (?:post|brief)$/i;

const OFFERS = ['aanbod:bezwaar', 'aanbod:beroep', 'aanbod:zienswijze'];

/** The sentences that do not only say where the papers can be seen. */
export function withoutInspection(context: Context, sentences: readonly number[]): readonly number[] {
  const inspection = context.sentencesWith('ter-inzage');
  if (inspection.size === 0) return sentences;
  const said = [...OFFERS, 'stuurt-in'].map((signal) => context.sentencesWith(signal));
  return sentences.filter((sentence) => !inspection.has(sentence) || said.some((set) => set.has(sentence)));
}

/** Whether a sentence tells where the reader can ask something; a site or an address in it is there for that. */
function forQuestions(context: Context, remedy: Clause['remedy']): (sentence: number) => boolean {
  const asking = context.sentencesWith('stelt-vragen');
  const named = context.sentencesWith(`trefwoord:${remedy}`);
  return (sentence) =>
    asking.has(sentence) ||
    (asking.has(sentence - 1) && context.blockOf(sentence - 1) === context.blockOf(sentence) && !named.has(sentence));
}

/** The sentences that name the remedy, or do not only tell where the reader can ask something or pass something on. */
export function withoutQuestions(context: Context, { remedy, sentences }: Clause): readonly number[] {
  const isAsked = forQuestions(context, remedy);
  const passesOn = context.sentencesWith('geeft-door');
  const named = context.sentencesWith(`trefwoord:${remedy}`);
  return sentences.filter((sentence) => named.has(sentence) || !(isAsked(sentence) || passesOn.has(sentence)));
}

/** How it can be sent, other than to an address; a view can be given by phone too (Awb 3:15, 4:9). */
export function channelOf(context: Context, clause: Clause, address: Quote | null): Quote | null {
  const { remedy, sentences } = clause;
  const reading = context.sentencesWith('leeswijzer');
  const telling = context.sentencesWith('leeswijzer:verloop');
  const isAsked = forQuestions(context, remedy);
  const ways = withoutInspection(context, sentences).filter(
    (sentence) =>
      (!telling.has(sentence) || HOW_ONLINE.test(context.sentenceText(sentence))) &&
      (!(reading.has(sentence) || isAsked(sentence)) || !onlyToRead(context, sentence)),
  );
  const hit =
    sendable(
      context,
      mostTelling(context, 'kanaal', ways, (way) => !isFirmSite(wordsOf(context, way))),
      address,
    ) ?? (remedy === 'zienswijze' ? firstIn(context, 'kanaal:mondeling', sentences) : null);
  const found =
    quoteOrNull(context, hit && withNeighbours(context, hit)) ??
    ownPage(context, remedy, ways) ??
    // A desk or a talk goes with an address, and is a way by itself where none is given.
    (address ? null : quoteOrNull(context, inPerson(context, clause, ways)));
  return found && remedy !== 'beroep' && COURT_SITE.test(found.text) ? null : found;
}

/** Handed in by the reader himself; a view he can tell, too (Awb 3:15, 4:9). */
function inPerson(context: Context, clause: Clause, sentences: readonly number[]): Hit | null {
  const desk = firstIn(context, 'kanaal:afgeven', sentences);
  if (desk || clause.remedy !== 'zienswijze') return desk;
  return firstIn(context, 'kanaal:gesprek', sentences) ?? momentOf(context, clause);
}

/** Parts of one way stand at most so many tokens apart: "via waardrecht.nl/bezwaar. U logt in met DigiD". */
const APART = 5;

/** The way with its other parts in the same block: the site, and how to log in there. */
function withNeighbours(context: Context, hit: Hit): Hit {
  const block = context.blockAt(hit.first);
  const hits = context
    .signal('kanaal')
    .filter((other) => context.blockAt(other.first) === block && !BY_POST.test(wordsOf(context, other)));
  let { first, last } = hit;
  for (const other of hits) if (other.first <= last + APART && other.last > last) last = other.last;
  for (const other of hits.toReversed()) if (other.last >= first - APART && other.first < first) first = other.first;
  return { ...hit, first, last };
}

/** The way itself; for one by post without an address another way in the same sentence: "per post of met het formulier". */
function sendable(context: Context, hit: Hit | null, address: Quote | null): Hit | null {
  if (!hit || address || !BY_POST.test(wordsOf(context, hit))) return hit;
  const sentence = context.sentenceAt(hit.first);
  return mostTelling(context, 'kanaal', [sentence], (other) => !BY_POST.test(wordsOf(context, other)));
}

/** The site of the courts takes no objections and no views. */
const COURT_SITE = /rechtspraak/i;

/** "Via MijnBelastingen": the page of the reader, under a name that no list knows. */
const OWN_PAGE = new RegExp(`(?<![${LATIN_LETTER}])Mijn[- ]?[${LATIN_CAPITAL}][${LATIN_LETTER}]+`);

function ownPage(context: Context, remedy: Clause['remedy'], sentences: readonly number[]): Quote | null {
  const named = [`trefwoord:${remedy}`, `aanbod:${remedy}`, 'schrijf-ons'].map((signal) =>
    context.sentencesWith(signal),
  );
  for (const sentence of sentences) {
    if (!named.some((set) => set.has(sentence))) continue;
    const { start, end } = context.sentenceSpan(sentence);
    const found = OWN_PAGE.exec(context.letter.text.slice(start, end));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length, text: found[0] };
  }
  return null;
}

/** A site or form that takes the papers in. */
export const TAKES_IN = /formulier|portaal|loket|bezwaar|beroep|zienswijze|oneens/i;

/** "Hoe dat digitaal kan, leest u op www.rechtspraak.nl": where the reader can do it, too. */
const HOW_ONLINE = /\bhoe (?:dat|dit|het|(?:u|je)(?: dat| dit)?) (?:digitaal|online)\b/i;

/** "Op tolbergen.example leest u wat er dan gebeurt": a site to read on. */
function onlyToRead(context: Context, sentence: number): boolean {
  if (HOW_ONLINE.test(context.sentenceText(sentence))) return false;
  return context
    .signal('kanaal')
    .every((hit) => context.sentenceAt(hit.first) !== sentence || !TAKES_IN.test(wordsOf(context, hit)));
}
