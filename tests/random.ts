/** A source of numbers that look random and are the same at every run. */
export interface Random {
  /** A whole number of 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of the items; they must not be empty. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Makes a source out of a seed: mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * limit) / 4294967296) | 0;
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
