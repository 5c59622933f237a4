/** Bits of a key, which is a hash made shorter: 1 in 2,500 new words is taken for one of 25,000 known ones. */
export const KEY_BITS = 26;

/** Whole numbers below 65,536 as the model has them. The low bytes stand apart from the high ones: they pack better so. */
export interface Shorts {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Rising keys as the model has them, by their first bits. They are hashes, so that one or two keys have the same. */
export interface PackedKeys {
  /** How many keys have each value of the first bits; as many as those have values. */
  readonly sizes: Uint8Array;
  /** The other bits of each key, at most 16. */
  readonly rests: Shorts;
}

/** Numbers by key. Takes the keys as the model has them: a program makes its tables before anything is compiled. */
export class KeyTable {
  private readonly restLow: Uint8Array;
  private readonly restHigh: Uint8Array;
  private readonly valueLow: Uint8Array;
  private readonly valueHigh: Uint8Array;
  /** The keys with first bits `b` are those from `from[b]` up to `from[b + 1]`. */
  private readonly from: Int32Array;
  private readonly shift: number;

  /** `values` belong to the keys in order. */
  constructor({ sizes, rests }: PackedKeys, values: Shorts) {
    const from = new Int32Array(sizes.length + 1);
    let sum = 0;
    for (let first = 0; first < sizes.length; ) {
      sum += sizes[first] ?? 0;
      from[++first] = sum;
    }
    this.restLow = rests.low;
    this.restHigh = rests.high;
    this.valueLow = values.low;
    this.valueHigh = values.high;
    this.from = from;
    this.shift = KEY_BITS - Math.round(Math.log2(sizes.length));
  }

  /** The value of this key, or -1. */
  get(key: number): number {
    const { restLow, restHigh, from, shift } = this;
    const first = key >> shift;
    const rest = key - (first << shift);
    const end = from[first + 1] ?? 0;
    for (let index = from[first] ?? 0; index < end; index++)
      if (((restLow[index] ?? 0) | ((restHigh[index] ?? 0) << 8)) === rest)
        return (this.valueLow[index] ?? 0) | ((this.valueHigh[index] ?? 0) << 8);
    return -1;
  }
}
