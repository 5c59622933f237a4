import { wordRanksBytes } from '../generated/table.ts';

/** Looks up how common a word is. */
export interface WordRanks {
  /** Rank of the word with this hash (FNV-1a of the folded word): 1 for the most common, 0 for a word that is not in the list. */
  rank(hash: number): number;
}

/** Slots of the look-up table: a power of two, well above the number of words. */
const SIZE = 32768;
const MASK = SIZE - 1;

/** Reads the table: about 2 ms. Keep the result. */
export function loadWordRanks(): WordRanks {
  const hashes = new Int32Array(wordRanksBytes());
  const slots = new Int32Array(SIZE);
  const ranks = new Uint16Array(SIZE);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    let slot = hash & MASK;
    while (ranks[slot] !== 0) slot = (slot + 1) & MASK;
    slots[slot] = hash;
    ranks[slot] = index + 1;
  }
  return {
    rank(hash) {
      let slot = hash & MASK;
      for (;;) {
        const rank = ranks[slot] ?? 0;
        if (rank === 0 || slots[slot] === hash) return rank;
        slot = (slot + 1) & MASK;
      }
    },
  };
}
