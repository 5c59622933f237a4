import type { Columns } from './columns.ts';
import { hashUnits, pair, spread } from './hash.ts';
import type { Lookahead } from './lookahead.ts';
import { Kind, type Word } from './word.ts';
import type { WordClasses } from './word-classes.ts';

/** Stand for what lies before and behind a sentence. */
const BEFORE = 11;
const BEHIND = 13;
/** Templates of each kind start here, so that a new one in one kind leaves the others as they were. */
const SPELLING = 40;
const HISTORY = 80;
/** Endings and beginnings of up to this many letters are features of a rare word. */
const LONGEST_ENDING = 5;
const LONGEST_BEGINNING = 4;
/** More features than this no token has. */
export const MOST_FEATURES = 64;

/** The rows of the weights that bear on one token. */
export class Features {
  readonly rows = new Int32Array(MOST_FEATURES);
  count = 0;
  private readonly templates = new Int32Array(MOST_FEATURES);
  private readonly mask: number;

  /** The weights have 2 to the power `bits` rows. */
  constructor(bits: number) {
    this.mask = 2 ** bits - 1;
  }

  /** Adds this value of a template. */
  add(template: number, value: number): void {
    this.templates[this.count] = template;
    this.rows[this.count++] = value;
  }

  /** Makes rows of the values that were added. One loop, since V8 does not compile fifty copies of the hash in a row well. */
  finish(): void {
    const { rows, templates, count, mask } = this;
    for (let index = 0; index < count; index++) rows[index] = spread(rows[index] ?? 0, templates[index] ?? 0) & mask;
  }
}

/** What features are made of: one sentence, `first` up to `last`, of a text. */
export interface Surroundings {
  readonly columns: Columns;
  readonly ahead: Lookahead;
  readonly first: number;
  readonly last: number;
}

/** Adds what can be seen of the words themselves, around a token. */
export function addWords(features: Features, { columns, ahead, first, last }: Surroundings, token: number): void {
  const { hash, context, ending, shape, kind } = columns;
  const own = hash[token] ?? 0;
  const ownClass = context[token] ?? 0;
  const next = valueAt(hash, token + 1, first, last);
  const nextClass = valueAt(context, token + 1, first, last);
  const afterNext = valueAt(hash, token + 2, first, last);
  const afterNextClass = valueAt(context, token + 2, first, last);
  const before = valueAt(hash, token - 1, first, last);
  const atStart = token === first || (token === first + 1 && kind[first] === Kind.mark) ? 1 : 0;
  features.add(0, 1);
  features.add(1, own);
  features.add(2, ownClass);
  features.add(3, pair(shape[token] ?? 0, atStart));
  features.add(4, before);
  features.add(5, next);
  features.add(6, valueAt(hash, token - 2, first, last));
  features.add(7, afterNext);
  features.add(8, nextClass);
  features.add(9, afterNextClass);
  features.add(10, pair(ownClass, nextClass));
  features.add(11, pair(own, next));
  features.add(12, pair(own, before));
  features.add(13, token + 1 < last ? (ending[token + 1] ?? 0) : BEHIND);
  features.add(14, token > first ? (ending[token - 1] ?? 0) : BEFORE);
  features.add(15, pair(nextClass, afterNextClass));
  features.add(16, pair(next, afterNext));
  features.add(17, pair(ownClass, next));
  features.add(18, Math.min(4, last - 1 - token));

  const participle = ahead.participle[token] ?? 0;
  const verbs = (participle ? 1 : 0) + (ahead.infinitive[token] ? 2 : 0);
  const place = participle === 0 ? 0 : participle === last - 1 ? 1 : participle === token + 2 ? 2 : 3;
  features.add(19, pair(ownClass, verbs));
  features.add(20, pair(own, verbs));
  // The look-ahead gives tokens of the same sentence, plus 1.
  const participleWord = participle ? (hash[participle - 1] ?? 0) : 0;
  features.add(21, pair(own, participleWord));
  features.add(22, pair(own, place));
  features.add(23, pair(ownClass, ahead.finite[token] ? 1 : 0));
  features.add(24, pair(ownClass, pair(verbs, valueAt(context, token - 1, first, last))));
  features.add(25, pair(own, participle ? (context[participle - 1] ?? 0) : 0));
  features.add(26, pair(ownClass, participleWord));
  features.add(27, pair(ownClass, participle ? (ending[participle - 1] ?? 0) : 0));
}

/** The value of a token, or what stands for the outside of the sentence. */
function valueAt(column: Int32Array, at: number, first: number, last: number): number {
  return at < first ? BEFORE : at >= last ? BEHIND : (column[at] ?? 0);
}

/** Adds how a rare word is written. `word` holds that word; `find` gives the class of another word by its hash. */
export function addSpelling(
  features: Features,
  { columns, first, last }: Surroundings,
  token: number,
  word: Word,
  find: (hash: number) => number,
  classes: WordClasses,
): void {
  const { units, length, shape } = word;
  const atStart = token === first ? 1 : 0;
  const nextClass = token + 1 < last ? (columns.context[token + 1] ?? 0) : BEHIND;
  let template = SPELLING;
  for (let size = 1; size <= LONGEST_ENDING; size++)
    features.add(template++, length > size ? hashUnits(units, length - size, length) : -size);
  for (let size = 1; size <= LONGEST_BEGINNING; size++)
    features.add(template++, length > size ? hashUnits(units, 0, size) : -size);
  const ending = columns.ending[token] ?? 0;
  features.add(template++, pair(ending, shape));
  features.add(
    template++,
    pair(hashUnits(units, Math.max(0, length - 2), length), hashUnits(units, 0, Math.min(2, length))),
  );
  // The longest known word at the end: of "bijstandsuitkering" that is "uitkering".
  let partClass = 0;
  let part = 0;
  for (let at = 2; at <= length - 3 && partClass === 0; at++) {
    part = hashUnits(units, at, length);
    partClass = find(part);
  }
  features.add(template++, partClass === 0 ? 5 : (classes.value[partClass] ?? 0));
  features.add(template++, partClass === 0 ? 6 : part);
  features.add(template++, pair(shape, pair(atStart, nextClass)));
  features.add(template++, Math.min(12, length));
}

/** Adds what was decided before: labels plus 1 of the three tokens before, 0 where there is none, and the state of the clause. */
export function addHistory(
  features: Features,
  { columns, first, last }: Surroundings,
  token: number,
  labels: Uint8Array,
  state: number,
): void {
  const { hash, context } = columns;
  const label = (at: number): number => (at < first ? 1 : (labels[at] ?? 0) + 2);
  const one = label(token - 1);
  const two = label(token - 2);
  const own = hash[token] ?? 0;
  const ownClass = context[token] ?? 0;
  const nextClass = token + 1 < last ? (context[token + 1] ?? 0) : BEHIND;
  features.add(HISTORY, one);
  features.add(HISTORY + 1, pair(one, two));
  features.add(HISTORY + 2, pair(one, own));
  features.add(HISTORY + 3, pair(one, ownClass));
  features.add(HISTORY + 4, pair(pair(one, two), ownClass));
  features.add(HISTORY + 5, pair(one, nextClass));
  features.add(HISTORY + 6, pair(pair(one, nextClass), ownClass));
  features.add(HISTORY + 7, pair(two, token > first ? (hash[token - 1] ?? 0) : BEFORE));
  features.add(HISTORY + 8, pair(state, ownClass));
  features.add(HISTORY + 9, pair(state, pair(one, ownClass)));
  features.add(HISTORY + 10, pair(one, pair(two, label(token - 3))));
  features.add(HISTORY + 11, pair(state, own));
}
