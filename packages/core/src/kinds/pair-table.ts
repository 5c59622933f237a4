/** Slots to start with, a power of two. */
const SLOTS = 16384;

/** Numbers pairs of symbols, and finds the number of a pair. */
export class PairTable {
  count = 0;
  private readonly symbols: number;
  private mask: number;
  /** Slot by slot the number of the pair from 1 on; 0 for an empty slot. Small numbers, so that it stays in the cache: most pairs are not there. */
  private numbers: Uint16Array;
  /** Slot by slot the pair as one number. */
  private keys: Int32Array;
  /** Whether each symbol opens and closes a pair: most do not, and need no look in the slots, which lie far in memory. */
  private readonly opening: Uint8Array;
  private readonly closes: Uint8Array;

  /** `symbols`: one more than the highest symbol, at most 46,340. `pairs`: about how many there will be. */
  constructor(symbols: number, pairs = 0) {
    let slots = SLOTS;
    while (slots < 2 * pairs) slots *= 2;
    this.symbols = symbols;
    this.mask = slots - 1;
    this.numbers = new Uint16Array(slots);
    this.keys = new Int32Array(slots);
    this.opening = new Uint8Array(symbols);
    this.closes = new Uint8Array(symbols);
  }

  /** A table of known pairs, as `inOrder` gives them. One loop, without calls: a program makes it before anything is compiled. */
  static of(symbols: number, pairs: ArrayLike<number>): PairTable {
    const count = pairs.length >> 1;
    const table = new PairTable(symbols, count);
    const { mask, numbers, keys, opening, closes } = table;
    for (let at = 0; at < count; at++) {
      const first = pairs[2 * at] ?? 0;
      const second = pairs[2 * at + 1] ?? 0;
      const pair = first * symbols + second;
      let slot = slotOf(pair) & mask;
      while (numbers[slot] !== 0) slot = (slot + 1) & mask;
      numbers[slot] = at + 1;
      keys[slot] = pair;
      opening[first] = 1;
      closes[second] = 1;
    }
    table.count = count;
    return table;
  }

  /** First and second symbol of each pair, by its number. */
  inOrder(): Int32Array {
    const { numbers, keys, symbols } = this;
    const pairs = new Int32Array(2 * this.count);
    numbers.forEach((number, slot) => {
      const pair = keys[slot] ?? 0;
      if (number > 0) pairs.set([Math.floor(pair / symbols), pair % symbols], 2 * (number - 1));
    });
    return pairs;
  }

  /** The number of a pair; a new pair gets the next number, from 0. At most 65,535 pairs. */
  add(first: number, second: number): number {
    const known = this.numberOf(first, second);
    if (known >= 0) return known;
    if (this.count * 2 > this.mask) this.grow();
    this.opening[first] = 1;
    this.closes[second] = 1;
    this.put(first * this.symbols + second, ++this.count);
    return this.count - 1;
  }

  /** Whether a symbol opens any pair. */
  opens(symbol: number): boolean {
    return this.opening[symbol] === 1;
  }

  /** The number of a pair; -1 for a pair that was not added. */
  numberOf(first: number, second: number): number {
    if (this.opening[first] === 0 || this.closes[second] === 0) return -1;
    const { numbers, keys, mask } = this;
    const pair = first * this.symbols + second;
    for (let slot = slotOf(pair) & mask; ; slot = (slot + 1) & mask) {
      const number = numbers[slot] ?? 0;
      if (number === 0 || keys[slot] === pair) return number - 1;
    }
  }

  private put(pair: number, number: number): void {
    let slot = slotOf(pair) & this.mask;
    while (this.numbers[slot] !== 0) slot = (slot + 1) & this.mask;
    this.numbers[slot] = number;
    this.keys[slot] = pair;
  }

  private grow(): void {
    const { numbers, keys } = this;
    this.mask = 2 * this.mask + 1;
    this.numbers = new Uint16Array(this.mask + 1);
    this.keys = new Int32Array(this.mask + 1);
    for (let slot = 0; slot < numbers.length; slot++) {
      const number = numbers[slot] ?? 0;
      if (number > 0) this.put(keys[slot] ?? 0, number);
    }
  }
}

function slotOf(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
