/** Where the hash of a text starts: the offset basis of FNV-1a. */
export const FIRST_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** 2 to the power 32 over the golden ratio. */
const GOLDEN = 0x9e3779b9 | 0;

/** The hash of a text that goes on with this code unit: FNV-1a. Source: Fowler, Noll, Vo, draft-eastlake-fnv. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** A 32-bit hash of the code units from `start` up to `end`. */
export function hashUnits(units: ArrayLike<number>, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) hash = nextHash(hash, units[at] ?? 0);
  return hash;
}

/** The same of a text. */
export function hashText(text: string, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

/** One hash out of two values whose order counts. */
export function pair(a: number, b: number): number {
  return Math.imul(a ^ ((((b + GOLDEN) | 0) + (((a << 6) + (a >>> 2)) | 0)) | 0), PRIME);
}

/** Spreads a value over all 32 bits, unsigned; `seed` keeps kinds of use apart. Source of the constants: MurmurHash3, A. Appleby. */
export function spread(value: number, seed: number): number {
  let hash = Math.imul(value ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
