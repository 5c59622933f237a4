import { spread } from './hash.ts';
import { KEY_BITS, KeyTable, type PackedKeys, type Shorts } from './key-table.ts';

const KEY_SEED = 1001;

/** The key of a word out of its hash. */
export function wordKey(hash: number): number {
  return spread(hash, KEY_SEED) >>> (32 - KEY_BITS);
}

/** The words that training saw, as kept in the model. */
export interface PackedLexicon {
  /** `wordKey` of each word. */
  readonly keys: PackedKeys;
  /** The number of the word class of each. */
  readonly classes: Shorts;
  /** Keys of the words that mostly start with a capital, also in the middle of a sentence, and are no names: "Nederlands". */
  readonly capitals: PackedKeys;
}

/** Looks up words by hash. Words themselves are not kept. */
export class Lexicon {
  private readonly words: KeyTable;
  private readonly capitals: KeyTable;

  constructor({ keys, classes, capitals }: PackedLexicon) {
    this.words = new KeyTable(keys, classes);
    this.capitals = new KeyTable(capitals, capitals.rests);
  }

  /** The class of a word, 0 for a new one. */
  classOf(hash: number): number {
    return Math.max(0, this.words.get(wordKey(hash)));
  }

  /** Whether the word mostly has a capital. */
  hasCapital(hash: number): boolean {
    return this.capitals.get(wordKey(hash)) >= 0;
  }
}
