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
const MOST = 64;

/** The rows of the weights that bear on one token. */
export class Features {
  readonly rows = new Int32Array(MOST);
  count = 0;
  private readonly mask: number;

  /** The weights have 2 to the power `bits` rows. */
  constructor(bits: number) {
    this.mask = 2 ** bits - 1;
  }

  /** Adds the row of this value of a template. */
  add(template: number, value: number): void {
    this.rows[this.count++] = spread(value, template) & this.mask;
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
  const word = (at: number): number => (at < first ? BEFORE : at >= last ? BEHIND : (hash[at] ?? 0));
  const klass = (at: number): number => (at < first ? BEFORE : at >= last ? BEHIND : (context[at] ?? 0));
  const own = word(token);
  const ownClass = klass(token);
  const next = word(token + 1);
  const nextClass = klass(token + 1);
  const atStart = token === first || (token === first + 1 && kind[first] === Kind.mark) ? 1 : 0;
  features.add(0, 1);
  features.add(1, own);
  features.add(2, ownClass);
  features.add(3, pair(shape[token] ?? 0, atStart));
  features.add(4, word(token - 1));
  features.add(5, next);
  features.add(6, word(token - 2));
  features.add(7, word(token + 2));
  features.add(8, nextClass);
  features.add(9, klass(token + 2));
  features.add(10, pair(ownClass, nextClass));
  features.add(11, pair(own, next));
  features.add(12, pair(own, word(token - 1)));
  features.add(13, token + 1 < last ? (ending[token + 1] ?? 0) : BEHIND);
  features.add(14, token > first ? (ending[token - 1] ?? 0) : BEFORE);
  features.add(15, pair(nextClass, klass(token + 2)));
  features.add(16, pair(next, word(token + 2)));
  features.add(17, pair(ownClass, next));
  features.add(18, Math.min(4, last - 1 - token));

  const participle = ahead.participle[token] ?? 0;
  const verbs = (participle ? 1 : 0) + (ahead.infinitive[token] ? 2 : 0);
  const place = participle === 0 ? 0 : participle === last - 1 ? 1 : participle === token + 2 ? 2 : 3;
  features.add(19, pair(ownClass, verbs));
  features.add(20, pair(own, verbs));
  features.add(21, pair(own, participle ? word(participle - 1) : 0));
  features.add(22, pair(own, place));
  features.add(23, pair(ownClass, ahead.finite[token] ? 1 : 0));
  features.add(24, pair(ownClass, pair(verbs, klass(token - 1))));
  features.add(25, pair(own, participle ? klass(participle - 1) : 0));
  features.add(26, pair(ownClass, participle ? word(participle - 1) : 0));
  features.add(27, pair(ownClass, participle ? (ending[participle - 1] ?? 0) : 0));
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
