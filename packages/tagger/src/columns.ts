import { FIRST_HASH, hashUnits, pair } from './hash.ts';
import { labelOf } from './labels.ts';
import type { TokenText } from './tokens.ts';
import { Kind, type Word } from './word.ts';
import { May, NOT_CERTAIN, type WordClasses } from './word-classes.ts';

/** Finds the class of a word; `token` is its place in the text. */
export type ClassLookup = (hash: number, token: number) => number;

/** What the tagger knows of each token before it looks at the ones around it. */
export interface Columns {
  /** Hash of the word in lower case; one and the same for all numbers. */
  readonly hash: Int32Array;
  /** `Kind`. */
  readonly kind: Uint8Array;
  /** `Shape` bits. */
  readonly shape: Uint8Array;
  /** Number of the word class. */
  readonly wordClass: Uint16Array;
  /** What features see of the class; of a new word, of its ending and shape. */
  readonly context: Int32Array;
  /** Hash of the last three letters. */
  readonly ending: Int32Array;
  /** `May` bits. */
  readonly may: Uint8Array;
  /** The label of a token that needs no deciding, or `NOT_CERTAIN`. */
  readonly certain: Uint8Array;
}

const PUNCT = labelOf('PUNCT');
const SYM = labelOf('SYM');
/** Labels of the kinds that need no deciding, by `Kind`. */
const BY_KIND = Uint8Array.from([NOT_CERTAIN, labelOf('NUM'), PUNCT, SYM, SYM, labelOf('NOUN.sing')]);
/** What stands for every number, so that one number teaches about all. */
const NUMBER = 0x30;
const DASHES = [0x2d, 0x2013, 0x2014];
const NEW_WORD = 77;

/** Fills the columns of all tokens of a text. Linear. `word` is used to read them; what it holds before and after means nothing. */
export function fillColumns(text: TokenText, classes: WordClasses, find: ClassLookup, word: Word): Columns {
  const { count, start, end } = text.tokens;
  const columns: Columns = {
    hash: new Int32Array(count),
    kind: new Uint8Array(count),
    shape: new Uint8Array(count),
    wordClass: new Uint16Array(count),
    context: new Int32Array(count),
    ending: new Int32Array(count),
    may: new Uint8Array(count),
    certain: new Uint8Array(count),
  };
  for (let token = 0; token < count; token++) {
    word.read(text.text, start[token] ?? 0, end[token] ?? 0);
    const { units, length, kind, shape } = word;
    const ending = hashUnits(units, Math.max(0, length - 3), length);
    const hash = kind === Kind.number ? NUMBER : length <= 3 ? ending : hashUnits(units, 0, length);
    const wordClass = find(hash, token);
    columns.hash[token] = hash;
    columns.kind[token] = kind;
    columns.shape[token] = shape;
    columns.ending[token] = ending;
    columns.wordClass[token] = wordClass;
    if (wordClass === 0) {
      columns.context[token] = pair(NEW_WORD, ending ^ Math.imul(shape + 1, FIRST_HASH));
      columns.may[token] = looksLikeParticiple(word) ? May.pastParticiple : 0;
    } else {
      columns.context[token] = classes.value[wordClass] ?? 0;
      columns.may[token] = classes.may[wordClass] ?? 0;
    }
    columns.certain[token] =
      kind === Kind.word ? (classes.certain[wordClass] ?? NOT_CERTAIN) : (BY_KIND[kind] ?? NOT_CERTAIN);
    if (kind === Kind.number && token > 1) markRange(columns, token);
  }
  return columns;
}

/** A dash between two numbers is a sign and no punctuation: "3 - 1". */
function markRange({ kind, hash, certain }: Columns, token: number): void {
  if (kind[token - 2] !== Kind.number || !DASH_HASHES.includes(hash[token - 1] ?? 0)) return;
  certain[token - 1] = SYM;
}

const DASH_HASHES = DASHES.map((dash) => hashUnits([dash], 0, 1));

/** "gestort", "aangevraagd", "verleend": how the past participle of a verb that is not in the word list is written. */
function looksLikeParticiple({ units, length, shape }: Word): boolean {
  if (shape !== 0 || length < 5) return false;
  const last = units[length - 1];
  const weak = last === 0x64 || last === 0x74;
  if (!weak && !(last === 0x6e && units[length - 2] === 0x65)) return false;
  for (let at = 0; at <= 4 && at < length - 4; at++) {
    if (at !== 1 && units[at] === 0x67 && units[at + 1] === 0x65) return true;
  }
  return weak && PREFIXES.some((prefix) => prefix.every((unit, at) => units[at] === unit));
}

const PREFIXES = ['be', 'ver', 'ont', 'her'].map((prefix) => Array.from(prefix, (letter) => letter.charCodeAt(0)));
