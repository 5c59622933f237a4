import { count, tableBase64 } from '../generated/table.ts';

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
  const hashes = decode(tableBase64);
  const slots = new Int32Array(SIZE);
  const ranks = new Uint16Array(SIZE);
  for (let index = 0; index < count; index++) {
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

/** Little-endian 32-bit numbers out of base64, without Node or DOM. */
function decode(base64: string): Int32Array {
  const codes = new Uint8Array(128);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < alphabet.length; value++) codes[alphabet.charCodeAt(value)] = value;
  const bytes = new Uint8Array(count * 4);
  for (let at = 0, read = 0; at < bytes.length; read += 4) {
    const four =
      ((codes[base64.charCodeAt(read)] ?? 0) << 18) |
      ((codes[base64.charCodeAt(read + 1)] ?? 0) << 12) |
      ((codes[base64.charCodeAt(read + 2)] ?? 0) << 6) |
      (codes[base64.charCodeAt(read + 3)] ?? 0);
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return new Int32Array(bytes.buffer);
}
