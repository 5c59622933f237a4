import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { FoundRemedy } from '../model/report.ts';
import { lawText } from './law-text.ts';
import { parts } from './parts.ts';
import { isQuoted } from './quoted.ts';

/** A place where the letter offers the reader a way to go against it. */
export interface Offer {
  readonly remedy: Exclude<FoundRemedy, 'none'>;
  readonly hit: Hit;
  readonly sentence: number;
  readonly block: number;
  /** It is about a decision that is still to come. */
  readonly later: boolean;
  /** No known words of offering: the section around it shows that it is an offer. */
  readonly implied: boolean;
  /** The letter says that this remedy is not open. */
  readonly denied: boolean;
  /** It is somebody else who can do it: the neighbours. */
  readonly forOthers: boolean;
  /** The letter only says where the route stands: an annex, a website, the decision itself. */
  readonly elsewhere: boolean;
}

const SIGNALS = [
  ['bezwaar', 'aanbod:bezwaar'],
  ['bezwaar', 'aanbod:bezwaar:lijdend'],
  ['beroep', 'aanbod:beroep'],
  ['beroep', 'aanbod:beroep:lijdend'],
  ['zienswijze', 'aanbod:zienswijze'],
  ['klacht', 'aanbod:klacht'],
] as const;

/** An offer that nothing takes away from. */
export function plainOffer(context: Context, remedy: Offer['remedy'], hit: Hit): Offer {
  const sentence = context.sentenceAt(hit.first);
  return {
    remedy,
    hit,
    sentence,
    block: context.blockOf(sentence),
    implied: false,
    denied: false,
    forOthers: false,
    later: false,
    elsewhere: false,
  };
}

/** A section of at most this many blocks belongs together; a row of a table counts as one. */
const SHORT_SECTION = 6;

/** True when the blocks of a section are so few that they belong together. */
export function isShort(context: Context, blocks: readonly number[]): boolean {
  if (blocks.length <= SHORT_SECTION) return true;
  let rows = 0;
  let row: number | undefined;
  for (const each of blocks) {
    const block = context.letter.blocks[each];
    if (block?.row === undefined || block.row !== row) rows++;
    row = block?.row;
  }
  return rows <= SHORT_SECTION + 1;
}

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
  return later;
}

/** What goes with a route. Two sorts of these beside the bare name of a remedy make it a route. */
const COMPANIONS: readonly (readonly string[])[] = [
  ['termijn', 'termijn:zes-weken'],
  ['adres:postbus', 'kanaal'],
  ['orgaan', 'rechtbank'],
  ['inhoud:naam-en-adres', 'inhoud:waarom', 'inhoud:handtekening', 'inhoud:welk-besluit'],
  ['niet-eens'],
];
/** Without a heading these many blocks in front and behind belong to the name. */
const NEAR = 2;
/** The remedies that a section can offer without known words. */
const IMPLIABLE = ['bezwaar', 'beroep', 'zienswijze'] as const;
/** Sentences with the name of a remedy that offer nothing. */
const UNFIT = ['verleden-route', 'later-besluit', 'ontkend:bezwaar', 'ontkend:beroep', 'staat-elders'];

/**
 * A route in words that no pattern knows: the remedy is named, and beside it stands what goes with a route. Only for remedies that are
 * nowhere offered in known words.
 */
function impliedOffers(context: Context, known: readonly Offer[]): Offer[] {
  const { of } = context.get(parts);
  const companions = COMPANIONS.map((signals) => context.blocksWithAny(signals));
  const unfit = UNFIT.map((signal) => context.sentencesWith(signal));
  const termed = context.sentencesWith('termijn');
  const possible = context.sentencesWith('dat-kan-bij');
  // "Wie zich niet neerlegt bij deze uitspraak op bezwaar": that objection is over, and this is about what comes now.
  const now = context.sentencesWith('niet-eens-hiermee');
  const law = context.get(lawText);
  const offered = [...new Set(known.map(({ remedy }) => remedy))].map((each) =>
    context.sentencesWith(`trefwoord:${each}`),
  );
  return IMPLIABLE.flatMap((remedy) => {
    if (known.some((offer) => offer.remedy === remedy)) return [];
    const past = context.sentencesWith('verleden-route');
    const toldBefore =
      remedy === 'zienswijze'
        ? [...context.sentencesWith('trefwoord:zienswijze')]
            .filter((sentence) => past.has(sentence))
            .map((sentence) => context.blockOf(sentence))
        : [];
    const names = [...context.signal(`trefwoord:${remedy}`), ...(remedy === 'beroep' ? courtsWithFee(context) : [])];
    const hit = names.find(({ first }) => {
      const sentence = context.sentenceAt(first);
      const block = context.blockOf(sentence);
      // "In uw beroepschrift staan uw bezwaren": reasons for the remedy that is offered.
      if (offered.some((sentences) => sentences.has(sentence))) return false;
      if (
        (of[block] !== 'body' && of[block] !== 'heading') ||
        unfit.some(
          (set, index) =>
            set.has(sentence) &&
            !(remedy === 'zienswijze' && UNFIT[index] === 'later-besluit') &&
            !(remedy === 'beroep' && UNFIT[index] === 'verleden-route' && now.has(sentence)),
        ) ||
        law.has(block) ||
        isQuoted(context, first)
      )
        return false;
      const together = around(context, block);
      // What the same section tells of a view that was given is no offer of a new one.
      if (toldBefore.some((each) => together.includes(each))) return false;
      if (leadsTo(context, sentence, BARE_QUESTION, termed) || leadsTo(context, sentence, SHORT_QUESTION, possible))
        return true;
      return companions.filter((blocks) => together.some((each) => blocks.has(each))).length >= 2;
    });
    return hit ? [{ ...plainOffer(context, remedy, hit), implied: true }] : [];
  });
}

/** Tokens of "Bezwaar maken?" at the most. */
const BARE_QUESTION = 4;
/** Tokens of "Wilt u bezwaar maken?" at the most. */
export const SHORT_QUESTION = 6;

/** True for a sentence of at most `most` tokens with one of `answers` right behind it: "Bezwaar? U heeft zes weken de tijd". */
export function leadsTo(context: Context, sentence: number, most: number, answers: ReadonlySet<number>): boolean {
  const { first, last } = context.parsed.sentences;
  const length = (last[sentence] ?? 0) - (first[sentence] ?? 0);
  const isNear = context.blockOf(sentence + 1) - context.blockOf(sentence) <= 1;
  return length <= most && isNear && answers.has(sentence + 1);
}

/** "De volgende stap is de rechtbank. Die zet u binnen zes weken; u betaalt griffierecht": an appeal that leaves its name out. */
function courtsWithFee(context: Context): readonly Hit[] {
  const interim = context.sentencesWith('voorlopige-voorziening');
  const paid = context.blocksWith('griffierecht:genoemd');
  const objections = context.blocksWith('trefwoord:bezwaar');
  return context.signal('rechtbank').filter(({ first }) => {
    const block = context.blockAt(first);
    return (
      paid.has(block) &&
      !interim.has(context.sentenceAt(first)) &&
      !around(context, block).some((each) => objections.has(each))
    );
  });
}

/** The blocks that belong to a block: its section when that is short and has a heading, else its neighbours. */
export function around(context: Context, block: number): readonly number[] {
  const { sections, sectionOf, of } = context.get(parts);
  const section = sections[sectionOf[block] ?? -1];
  if (section && section.heading >= 0 && isShort(context, section.blocks)) return [section.heading, ...section.blocks];
  const near: number[] = [];
  // The rows of a table belong together.
  const reach = context.letter.blocks[block]?.kind === 'table-cell' ? NEAR * 4 : NEAR;
  for (let each = block - reach; each <= block + reach; each++)
    if (of[each] === 'body' || of[each] === 'heading') near.push(each);
  return near;
}

/**
 * The routes that stand: not denied, not about a later decision, not only pointed to. A heading ("Kunt u bezwaar maken?") offers
 * something only when the text below it gives a term, or says where it can be done.
 */
export function standingOffers(context: Context): readonly Offer[] {
  const { of, sectionOf } = context.get(parts);
  const termed = new Set([...context.blocksWith('termijn')].map((block) => sectionOf[block]));
  const isTermed = (section: number): boolean => termed.has(section) || termed.has(section + 1);
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
