import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { lawText } from './law-text.ts';
import { around } from './near-blocks.ts';
import { type Offer, plainOffer } from './offer.ts';
import { parts } from './parts.ts';
import { isQuoted } from './quoted.ts';

/** What goes with a route. Two sorts of these beside the bare name of a remedy make it a route. */
const COMPANIONS: readonly (readonly string[])[] = [
  ['termijn', 'termijn:zes-weken'],
  ['adres:postbus', 'kanaal'],
  ['orgaan', 'rechtbank'],
  ['inhoud:naam-en-adres', 'inhoud:waarom', 'inhoud:handtekening', 'inhoud:welk-besluit'],
  ['niet-eens'],
];
/** The remedies that a section can offer without known words. */
const IMPLIABLE = ['bezwaar', 'beroep', 'zienswijze'] as const;
/** Sentences with the name of a remedy that offer nothing. */
const UNFIT = ['verleden-route', 'later-besluit', 'ontkend:bezwaar', 'ontkend:beroep', 'staat-elders'];

/**
 * A route in words that no pattern knows: the remedy is named, and beside it stands what goes with a route. Only for remedies that are
 * nowhere offered in known words.
 */
export function impliedOffers(context: Context, known: readonly Offer[]): Offer[] {
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
