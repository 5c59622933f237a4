/** Slots for pairs of characters, a power of two: far more than a letter has different pairs. */
const SLOTS = 4096;

/**
 * Which pairs of neighbours occur in a text. One pass over the text, and after it most words that do not stand in the text are told
 * from their pairs alone, without another pass for each of them.
 */
export class LetterPairs {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(text: string) {
    const { slots } = this;
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      slots[slotOf(before, code)] = 1;
      before = code;
    }
  }

  /** False when the text certainly does not hold these words. A single character has no pair: then nothing is certain. */
  mayHold(words: string): boolean {
    for (let at = 1; at < words.length; at++)
      if (this.slots[slotOf(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return false;
    return true;
  }
}

/** Pairs may share a slot; the letters of one alphabet hardly do. */
function slotOf(one: number, other: number): number {
  return ((one << 6) ^ other) & (SLOTS - 1);
}
