/** Numbers pairs of symbols, and finds the number of a pair. */
export class PairTable {
  count = 0;
  private mask = 1023;
  /** Slot by slot: the two symbols and the number of the pair, from 1; 0 for an empty slot. */
  private slots = new Int32Array(3 * 1024);
  /** Whether each symbol opens and closes a pair: most do not, and need no look in the slots, which lie far in memory. */
  private readonly opens: Uint8Array;
  private readonly closes: Uint8Array;

  /** `symbols`: one more than the highest symbol. */
  constructor(symbols: number) {
    this.opens = new Uint8Array(symbols);
    this.closes = new Uint8Array(symbols);
  }

  /** The number of a pair; a new pair gets the next number, from 0. */
  add(first: number, second: number): number {
    const known = this.numberOf(first, second);
    if (known >= 0) return known;
    if (this.count * 3 > this.mask) this.grow();
    this.opens[first] = 1;
    this.closes[second] = 1;
    this.put(first, second, this.count);
    return this.count++;
  }

  /** The number of a pair; -1 for a pair that was not added. */
  numberOf(first: number, second: number): number {
    if (this.opens[first] === 0 || this.closes[second] === 0) return -1;
    const { slots, mask } = this;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[3 * slot + 2] ?? 0;
      if (number === 0) return -1;
      if (slots[3 * slot] === first && slots[3 * slot + 1] === second) return number - 1;
    }
  }

  private put(first: number, second: number, number: number): void {
    let slot = slotOf(first, second) & this.mask;
    while (this.slots[3 * slot + 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots.set([first, second, number + 1], 3 * slot);
  }

  private grow(): void {
    const { slots } = this;
    this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(3 * (this.mask + 1));
    for (let at = 0; at < slots.length; at += 3) {
      const number = slots[at + 2] ?? 0;
      if (number > 0) this.put(slots[at] ?? 0, slots[at + 1] ?? 0, number - 1);
    }
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
