/** Numbers by key: open addressing, at most half full. Keys and values are not negative. */
export class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** `keys` are all different; `values[i]` belongs to `keys[i]`. */
  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, keys.length * 2)));
    const mask = size - 1;
    const own = new Int32Array(size).fill(-1);
    const of = new Int32Array(size);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? 0;
      let slot = key & mask;
      while (own[slot] !== -1) slot = (slot + 1) & mask;
      own[slot] = key;
      of[slot] = values[index] ?? 0;
    }
    this.keys = own;
    this.values = of;
    this.mask = mask;
  }

  /** The value of this key, or -1. */
  get(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot] ?? 0;
      if (found === -1 || found === undefined) return -1;
      slot = (slot + 1) & this.mask;
    }
  }
}
