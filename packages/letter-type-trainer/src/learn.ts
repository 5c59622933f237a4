import { LEAST_LENGTH } from '@klarebrief/core/training';

/** One letter as the model sees it, with its type: an index of `letterTypes`. */
export interface Example {
  readonly type: number;
  readonly words: readonly number[];
  readonly measures: readonly number[];
}

/** The learnt weights: of every measure and of every kept word, for each type. */
export interface LearntTypes {
  readonly types: number;
  /** Measure by measure, a weight a type. */
  readonly measures: Float64Array;
  /** Keys of the kept words, in ascending order. */
  readonly keys: readonly number[];
  /** How rare each kept word is: the logarithm of its share of letters. */
  readonly rarity: readonly number[];
  /** Word by word, a weight a type, for a letter of which the rarities have length 1. */
  readonly words: Float64Array;
}

/** A word counts when at least so many letters hold it. */
const FEWEST_LETTERS = 3;
/** Words that are kept: those that weigh most in a first round. */
const MOST_WORDS = 6000;
const EPOCHS = 15;
const RATE = 0.15;
const SHRINK = 1e-4;
/** Words count for so much beside the measures. */
const WORDS = 3;
const MEASURES = 0.25;
/** A type with few letters weighs more, by this power. */
const BALANCE = 0.5;

/**
 * The weights are the mean of so many runs, each without another part of the letters: which letters happen to be there tells less in doubtful
 * cases. Of letters kept out of training one run had 83.8 % right, the mean of eight 84.1 %; of whole letters 94.4 and 95.6 %.
 */
const RUNS = 8;

/** Learns a multinomial logistic regression by AdaGrad. The same examples give the same weights. */
export function learn(examples: readonly Example[], types: number, most: number = MOST_WORDS): LearntTypes {
  const first = mean(examples, types, rarities(examples));
  if (first.keys.length <= most) return first;
  const strength = first.keys.map((key, index) => {
    let largest = 0;
    for (let type = 0; type < types; type++)
      largest = Math.max(largest, Math.abs(first.words[index * types + type] ?? 0));
    return { key, rare: first.rarity[index] ?? 0, largest: largest * (first.rarity[index] ?? 0) };
  });
  strength.sort((a, b) => b.largest - a.largest || a.key - b.key);
  return mean(examples, types, new Map(strength.slice(0, most).map(({ key, rare }) => [key, rare])));
}

/** The mean of the runs. Neighbours in the list of letters go to different runs. */
function mean(examples: readonly Example[], types: number, rare: ReadonlyMap<number, number>): LearntTypes {
  const parts = Array.from({ length: RUNS }, (_, run) =>
    fit(
      examples.filter((_, place) => place % RUNS !== run),
      types,
      rare,
    ),
  );
  const [first, ...others] = parts as [LearntTypes, ...LearntTypes[]];
  const meanOf = (of: (part: LearntTypes) => Float64Array): Float64Array =>
    of(first).map((weight, place) => others.reduce((sum, part) => sum + (of(part)[place] ?? 0), weight) / RUNS);
  return { ...first, measures: meanOf(({ measures }) => measures), words: meanOf(({ words }) => words) };
}

/** The words that count, with how rare they are. */
function rarities(examples: readonly Example[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { words } of examples) for (const word of words) letters.set(word, (letters.get(word) ?? 0) + 1);
  const rare = new Map<number, number>();
  for (const [word, count] of letters)
    if (count >= FEWEST_LETTERS) rare.set(word, Math.log(1 + examples.length / count));
  return rare;
}

function fit(examples: readonly Example[], types: number, rare: ReadonlyMap<number, number>): LearntTypes {
  const keys = [...rare.keys()].sort((a, b) => a - b);
  const index = new Map(keys.map((key, place) => [key, place]));
  const measures = examples[0]?.measures.length ?? 0;
  const weights = new Float64Array((keys.length + measures) * types);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const vectors = examples.map((example) => vectorOf(example, rare, index));
  const balance = balanceOf(examples, types);
  const order = examples.map((_, place) => place);
  const random = seeded();
  const chance = new Float64Array(types);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const place of order) {
      const vector = vectors[place];
      const right = examples[place]?.type ?? 0;
      if (!vector) continue;
      chances(vector, weights, types, chance);
      for (let type = 0; type < types; type++) {
        const error = (balance[right] ?? 1) * ((chance[type] ?? 0) - (type === right ? 1 : 0));
        if (Math.abs(error) < 1e-3) continue;
        for (let each = 0; each < vector.at.length; each++) {
          const weight = (vector.at[each] ?? 0) * types + type;
          const slope = error * (vector.value[each] ?? 0) + SHRINK * (weights[weight] ?? 0);
          squares[weight] = (squares[weight] ?? 0) + slope * slope;
          weights[weight] = (weights[weight] ?? 0) - (RATE * slope) / Math.sqrt(squares[weight] ?? 1);
        }
      }
    }
  }
  return {
    types,
    measures: weights.slice(keys.length * types).map((weight) => weight * MEASURES),
    keys,
    rarity: keys.map((key) => rare.get(key) ?? 0),
    words: weights.slice(0, keys.length * types).map((weight) => weight * WORDS),
  };
}

/** A sparse vector: places and values. */
interface Vector {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

function vectorOf(
  { words, measures }: Example,
  rare: ReadonlyMap<number, number>,
  index: ReadonlyMap<number, number>,
): Vector {
  const known = words.filter((word) => index.has(word));
  const squares = known.reduce((sum, word) => sum + (rare.get(word) ?? 0) ** 2, 0);
  const length = Math.max(LEAST_LENGTH, Math.sqrt(squares));
  const at = known.map((word) => index.get(word) ?? 0);
  const value = known.map((word) => ((rare.get(word) ?? 0) / length) * WORDS);
  measures.forEach((measure, place) => {
    if (measure === 0) return;
    at.push(index.size + place);
    value.push(measure * MEASURES);
  });
  return { at: Int32Array.from(at), value: Float64Array.from(value) };
}

function chances({ at, value }: Vector, weights: Float64Array, types: number, into: Float64Array): void {
  into.fill(0);
  for (let each = 0; each < at.length; each++)
    for (let type = 0; type < types; type++)
      into[type] = (into[type] ?? 0) + (weights[(at[each] ?? 0) * types + type] ?? 0) * (value[each] ?? 0);
  const most = Math.max(...into);
  let all = 0;
  for (let type = 0; type < types; type++) {
    into[type] = Math.exp((into[type] ?? 0) - most);
    all += into[type] ?? 0;
  }
  for (let type = 0; type < types; type++) into[type] = (into[type] ?? 0) / all;
}

function balanceOf(examples: readonly Example[], types: number): readonly number[] {
  const count = new Float64Array(types);
  for (const { type } of examples) count[type] = (count[type] ?? 0) + 1;
  return Array.from(count, (letters) => (examples.length / types / (letters || 1)) ** BALANCE);
}

/** A row of numbers of 0 up to 1, the same at every run. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
