/** Bits of a key, which is a hash made shorter: 1 in 2,500 new words is taken for one of 25,000 known ones. */
export const KEY_BITS = 26;

/**
 * Numbers by key. The keys are hashes, so they lie evenly: an index on their first bits leads to one or two of them. It is made in one
 * walk over the keys as the model has them, and takes a fourth of the memory of a hash table.
 */
export class KeyTable {
  private readonly keys: Int32Array;
  private readonly values: ArrayLike<number>;
  /** The keys with first bits `b` are those from `from[b]` up to `from[b + 1]`. */
  private readonly from: Int32Array;
  private readonly shift: number;

  /** `keys` rise, each below 2 to the power `KEY_BITS`; `values[i]` belongs to `keys[i]`. */
  constructor(keys: Int32Array, values: ArrayLike<number>) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)) - 1);
    const from = new Int32Array(2 ** bits + 1);
    const shift = KEY_BITS - bits;
    let filled = 0;
    for (let index = 0; index < keys.length; index++) {
      const first = (keys[index] ?? 0) >> shift;
      while (filled < first) from[++filled] = index;
    }
    from.fill(keys.length, filled + 1);
    this.keys = keys;
    this.values = values;
    this.from = from;
    this.shift = shift;
  }

  /** The value of this key, or -1. */
  get(key: number): number {
    const { keys, from } = this;
    const first = key >> this.shift;
    const end = from[first + 1] ?? 0;
    for (let index = from[first] ?? 0; index < end; index++) if (keys[index] === key) return this.values[index] ?? 0;
    return -1;
  }
}
