import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import { type LetterType, letterTypes } from '../model/report.ts';
import { TokenKind } from '../parse/tokens.ts';
import { REMEDY_OF_TYPE } from './remedy-of-type.ts';
import { LEAST_LENGTH, MEASURES, typeMeasures } from './type-measures.ts';
import { typeScores } from './type-scores.ts';
import { forEachTypeWord } from './type-words.ts';

/** The likeliest type, how likely it is (0 to 1), and on demand the sentence that told most; -1 when none did. */
export interface WeighedType {
  readonly type: LetterType;
  readonly probability: number;
  readonly telling: () => number;
}

const TYPES = letterTypes.length;

/**
 * A multinomial logistic regression over the points of the signals and the words of a letter; `packages/letter-type-trainer` learns it
 * from the letters of `corpus/` and writes it as: number of words (uint32), scale of the weights (float32), weights of the signals
 * (float32), keys of the words in ascending order (int32), their weights before scaling (int8), their rarity in sixteenths (uint8).
 */
interface TypeModel {
  readonly signals: Float32Array;
  readonly scale: number;
  readonly weights: Int8Array;
  readonly rarity: Uint8Array;
  /** Hash table of at most 65,535 words: index in the other columns plus one. Most keys are not in it: a small table stays in the cache. */
  readonly slots: Uint16Array;
  /** Bit `slot & 31` of word `slot >> 5` is set for a slot in use: of six words of a letter five end here, without a look in the table. */
  readonly used: Int32Array;
  readonly keys: Int32Array;
  readonly mask: number;
}

/** The model of the rules; null when they have none. */
function decoded({ letterTypeModel }: IndexedRuleset): TypeModel | null {
  if (!letterTypeModel) return null;
  const view = new DataView(letterTypeModel);
  const count = view.getUint32(0, true);
  const scale = view.getFloat32(4, true);
  const dense = TYPES * TYPES * MEASURES;
  const signals = new Float32Array(letterTypeModel, 8, dense);
  let at = 8 + dense * 4;
  const keys = new Int32Array(letterTypeModel, at, count);
  at += count * 4;
  const weights = new Int8Array(letterTypeModel, at, count * TYPES);
  const rarity = new Uint8Array(letterTypeModel, at + count * TYPES, count);
  let size = 1024;
  while (size < count * 3) size *= 2;
  const slots = new Uint16Array(size);
  const used = new Int32Array(size >> 5);
  for (let index = 0; index < count; index++) {
    let slot = (keys[index] ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
    used[slot >> 5] = (used[slot >> 5] ?? 0) | (1 << (slot & 31));
  }
  return { signals, scale, weights, rarity, slots, used, keys, mask: size - 1 };
}

/**
 * Types that a subject names in so many words: "beslissing op uw bezwaar", "ontwerpbesluit", "voornemen". Where the signals of the whole
 * letter bear it out, no letter of the corpus was of another type.
 */
const NAMED_BY_SUBJECT: ReadonlySet<LetterType> = new Set<LetterType>([
  'beslissing-op-bezwaar',
  'uitspraak-op-bezwaar',
  'belastingaanslag',
  'ontwerpbesluit',
  'voornemen',
  'klachtafhandeling',
  'betalingsherinnering',
]);
const SUBJECT_IS_RIGHT = 0.95;
/**
 * From this chance on a type is sure: of such letters about 92 % are typed right when they are kept out of training. Below it a letter
 * that may need a route is taken to be one that does.
 */
export const SURE = 0.6;
/** A missed route is worth this many warnings that were not needed. */
const WORTH = 2;
const TYPES_WITH_ROUTE = letterTypes.filter((type) => REMEDY_OF_TYPE[type] !== undefined);

/** Weighs the signals and the words of a letter. */
export function weighTypes(context: Context): WeighedType {
  const model = context.rules.shared(decoded);
  const signalled = bySignals(context);
  if (!model) return signalled;
  const weighed = weigh(context, model);
  const { inSubject } = context.get(typeScores).find(({ type }) => type === signalled.type) ?? { inSubject: false };
  const isNamed =
    inSubject &&
    NAMED_BY_SUBJECT.has(signalled.type) &&
    (!WITH_AMOUNT.includes(signalled.type) || namesAmount(context));
  if (!isNamed) return weighed;
  const { type, probability, telling } = weighed.type === signalled.type ? weighed : signalled;
  return { type, probability: Math.max(probability, SUBJECT_IS_RIGHT), telling };
}

/** Without a model the type with the most points, with even odds. */
function bySignals(context: Context): WeighedType {
  const scores = context.get(typeScores);
  const best = scores.reduce<(typeof scores)[number] | null>(
    (most, score) => (most && most.points >= score.points ? most : score),
    null,
  );
  return best && best.points > 0
    ? { type: best.type, probability: 0.5, telling: () => -1 }
    : { type: 'informatie', probability: 0.2, telling: () => -1 };
}

function weigh(context: Context, model: TypeModel): WeighedType {
  const { signals, scale, weights, rarity, slots, used, keys, mask } = model;
  const totals = new Float64Array(TYPES);
  // 1 for the words that were seen so far.
  const seen = new Uint8Array(keys.length);
  // The words of the model in the letter, and the sentence that each stands in first.
  const words: number[] = [];
  const seenIn: number[] = [];
  let length = 0;
  forEachTypeWord(context, (key, sentence) => {
    for (let slot = key & mask; ((used[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (keys[index] !== key) continue;
      if (seen[index] !== 0) return;
      seen[index] = 1;
      words.push(index);
      seenIn.push(sentence);
      const rare = rarity[index] ?? 0;
      length += rare * rare;
      for (let type = 0, at = index * TYPES; type < TYPES; type++, at++)
        totals[type] = (totals[type] ?? 0) + (weights[at] ?? 0);
      return;
    }
  });
  const factor = scale / Math.max(LEAST_LENGTH, Math.sqrt(length) / 16);
  for (let type = 0; type < TYPES; type++) totals[type] = (totals[type] ?? 0) * factor;
  typeMeasures(context).forEach((value, measure) => {
    if (value !== 0)
      for (let type = 0; type < TYPES; type++)
        totals[type] = (totals[type] ?? 0) + value * (signals[measure * TYPES + type] ?? 0);
  });
  if (!namesAmount(context))
    for (const type of WITH_AMOUNT) totals[letterTypes.indexOf(type)] = Number.NEGATIVE_INFINITY;
  const likeliest = mostLikely(totals, letterTypes);
  const most = totals[likeliest] ?? 0;
  const all = totals.reduce((sum, total) => sum + Math.exp(total - most), 0);
  const chance = (type: number): number => Math.exp((totals[type] ?? 0) - most) / all;
  const withRoute = mostLikely(totals, spokenOf(context), likeliest);
  // Who takes a decision for another letter keeps a right from its reader; a doubtful one, of which a signal speaks, costs a warning.
  const best = chance(likeliest) < SURE && chance(withRoute) * WORTH >= chance(likeliest) ? withRoute : likeliest;
  return {
    type: letterTypes[best] ?? 'informatie',
    probability: chance(best),
    telling: () => mostTelling(words, seenIn, best, weights),
  };
}

/** Types that say how much is to be paid: each of the more than hundred bills and reminders of the corpus does, or has a blank for it. */
const WITH_AMOUNT: readonly LetterType[] = ['belastingaanslag', 'betalingsherinnering'];

/** "€ 12", "WOZ-waarde: 350.000", "12,50 euro" or a blank. */
function namesAmount(context: Context): boolean {
  const { count, kind } = context.parsed.tokens;
  for (let at = 0; at < count; at++) {
    if (kind[at] === TokenKind.amount || kind[at] === TokenKind.placeholder) return true;
    if (kind[at] === TokenKind.number && (/[.,]\d{2,3}$/.test(context.word(at)) || /^eur/i.test(context.word(at + 1))))
      return true;
  }
  return false;
}

/** The types with a route that the letter speaks of: by a signal of the type, or by the word "bezwaar" of all of them. */
function spokenOf(context: Context): readonly LetterType[] {
  if (context.signal('trefwoord:bezwaar').length > 0) return TYPES_WITH_ROUTE;
  const scores = context.get(typeScores).filter(({ points }) => points > 0);
  return TYPES_WITH_ROUTE.filter((type) => scores.some((score) => score.type === type));
}

/** Index of the type with the highest total, among some types; `otherwise` when there are none. */
function mostLikely(totals: Float64Array, among: readonly LetterType[], otherwise = 0): number {
  const indexes = among.map((type) => letterTypes.indexOf(type));
  const [first = otherwise] = indexes;
  return indexes.reduce((most, type) => ((totals[type] ?? 0) > (totals[most] ?? 0) ? type : most), first);
}

/** The sentence of which the new words weigh most for a type; -1 when none does. */
function mostTelling(words: readonly number[], seenIn: readonly number[], type: number, weights: Int8Array): number {
  const bySentence = new Map<number, number>();
  words.forEach((index, at) => {
    const sentence = seenIn[at] ?? 0;
    bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + (weights[index * TYPES + type] ?? 0));
  });
  let telling = -1;
  let most = 0;
  for (const [sentence, weight] of bySentence) {
    if (weight <= most) continue;
    most = weight;
    telling = sentence;
  }
  return telling;
}
