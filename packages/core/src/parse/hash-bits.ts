/** What is known of a word, as bits, by the hash of the word: one look-up where several sets would need one each. */
export class HashBits {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Uint8Array;

  /** Set `i` gives its words bit `1 << i`; at most eight sets. */
  constructor(...sets: readonly ReadonlySet<number>[]) {
    const words = sets.reduce((sum, set) => sum + set.size, 0);
    let size = 64;
    while (size < words * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint8Array(size);
    sets.forEach((set, index) => {
      for (const hash of set) this.add(hash, 1 << index);
    });
  }

  /** The bits of a word; 0 for words that are in no set. */
  of(hash: number): number {
    const { keys, values, mask } = this;
    let slot = hash & mask;
    for (;;) {
      const value = values[slot] ?? 0;
      if (value === 0 || keys[slot] === hash) return value;
      slot = (slot + 1) & mask;
    }
  }

  private add(hash: number, bits: number): void {
    let slot = hash & this.mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.values[slot] = (this.values[slot] ?? 0) | bits;
  }
}
