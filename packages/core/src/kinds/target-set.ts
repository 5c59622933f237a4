/** A set of targets, one bit each, that knows the index of each of its members. */
export class TargetSet {
  readonly count: number;
  /** The members, rising. */
  readonly inOrder: Int32Array;
  private readonly bits: Int32Array;
  /** How many members stand in front of each word of the bits. */
  private readonly before: Int32Array;

  /** `bits`: bit `target & 31` of word `target >> 5` is set for each member. */
  constructor(bits: Int32Array) {
    this.bits = bits;
    this.before = new Int32Array(bits.length);
    let count = 0;
    for (let word = 0; word < bits.length; word++) {
      this.before[word] = count;
      count += ones(bits[word] ?? 0);
    }
    this.count = count;
    this.inOrder = new Int32Array(count);
    let next = 0;
    for (let word = 0; word < bits.length; word++)
      for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
        this.inOrder[next++] = (word << 5) + 31 - Math.clz32(rest & -rest);
  }

  /** Words of 32 bits for a set of targets below `targets`. */
  static words(targets: number): number {
    return (targets + 31) >> 5;
  }

  /** Index of a target among the members; -1 when it is none. */
  indexOf(target: number): number {
    const word = this.bits[target >> 5] ?? 0;
    const bit = 1 << (target & 31);
    return (word & bit) === 0 ? -1 : (this.before[target >> 5] ?? 0) + ones(word & (bit - 1));
  }

  /** The members from `from` up to `to` (not included), rising. */
  within(from: number, to: number): number[] {
    const found: number[] = [];
    const start = (this.before[from >> 5] ?? this.count) + ones((this.bits[from >> 5] ?? 0) & ((1 << (from & 31)) - 1));
    for (let index = start; index < this.count; index++) {
      const target = this.inOrder[index] ?? to;
      if (target >= to) break;
      found.push(target);
    }
    return found;
  }
}

/** How many bits of a 32-bit number are 1. Source: Warren, Hacker's Delight, figure 5-2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
