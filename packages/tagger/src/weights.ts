import type { Scorer } from './decode.ts';
import { type Features, MOST_FEATURES } from './features.ts';
import { labelNames } from './labels.ts';

const LABELS = labelNames.length;

/** What a row of the weights says for one label, as kept in the model. */
export interface PackedWeights {
  /** The weights have 2 to the power `bits` rows. */
  readonly bits: number;
  /** Row times the number of labels plus label, rising. */
  readonly places: Int32Array;
  /** Sign in the lowest bit (1 is negative), above it the square root of the weight. */
  readonly levels: Uint8Array;
}

/**
 * A row that says something about this many labels is written out for all of them as well. Most words have two or three candidates:
 * it is quicker to look these up than to add up fifty labels. Of the built-in model 166 rows out of 28,000 are wide.
 */
const WIDE = 20;

/** Weights, most of which are zero: each row keeps only the labels that it says something about. */
export class Weights implements Scorer {
  /** Bit `row & 31` of word `row >> 5` is set for a row that says something. Of nine rows out of ten nothing more is ever read. */
  private readonly bits: Int32Array;
  /** How many of those rows stand in front of each word of the bits. */
  private readonly before: Int32Array;
  /** Where each of those rows starts among the labels and values; it ends where the next one starts. */
  private readonly from: Int32Array;
  private readonly labels: Uint8Array;
  private readonly values: Int16Array;
  /** Where each of those rows starts in `wide`, or 0 for a row that is not wide. */
  private readonly wideFrom: Int32Array;
  /** Wide rows, label by label. */
  private readonly wide: Int16Array;
  private readonly scores = new Int32Array(LABELS);
  /** Room for the rows that say something of the token at hand. */
  private readonly told = new Int32Array(MOST_FEATURES);

  constructor({ bits, places, levels }: PackedWeights) {
    const words = (2 ** bits + 31) >> 5;
    const lastRow = 2 ** bits - 1;
    this.bits = new Int32Array(words);
    this.before = new Int32Array(words);
    this.labels = new Uint8Array(places.length);
    this.values = new Int16Array(places.length);
    const from = new Int32Array(places.length + 1);
    let rows = 0;
    let previous = -1;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      const row = Math.min(lastRow, Math.floor(place / LABELS));
      const level = levels[index] ?? 0;
      const root = level >> 1;
      if (row !== previous) {
        from[rows++] = index;
        this.bits[row >> 5] = (this.bits[row >> 5] ?? 0) | (1 << (row & 31));
        previous = row;
      }
      this.labels[index] = place % LABELS;
      this.values[index] = level & 1 ? -root * root : root * root;
    }
    from[rows] = places.length;
    this.from = from.subarray(0, rows + 1);
    for (let word = 1; word < words; word++)
      this.before[word] = (this.before[word - 1] ?? 0) + ones(this.bits[word - 1] ?? 0);
    this.wideFrom = new Int32Array(rows);
    this.wide = this.writtenOut();
  }

  best({ rows, count }: Features, candidates: Uint8Array): number {
    const { bits, before, from, labels, values, wideFrom, wide, scores, told } = this;
    scores.fill(0);
    // First which rows say something, then what: every second row does, so that a jump here would mostly be guessed wrong.
    let known = 0;
    for (let index = 0; index < count; index++) {
      const row = rows[index] ?? 0;
      const word = bits[row >> 5] ?? 0;
      told[known] = (before[row >> 5] ?? 0) + ones(word & ((1 << (row & 31)) - 1));
      known += (word >>> (row & 31)) & 1;
    }
    for (let index = 0; index < known; index++) {
      const row = told[index] ?? 0;
      const start = from[row] ?? 0;
      const end = from[row + 1] ?? 0;
      if (end - start >= WIDE) {
        const all = wideFrom[row] ?? 0;
        for (let at = 0; at < candidates.length; at++) {
          const label = candidates[at] ?? 0;
          scores[label] = (scores[label] ?? 0) + (wide[all + label] ?? 0);
        }
        continue;
      }
      for (let at = start; at < end; at++) {
        const label = labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[at] ?? 0);
      }
    }
    let best = candidates[0] ?? 0;
    for (let at = 1; at < candidates.length; at++) {
      const candidate = candidates[at] ?? 0;
      if ((scores[candidate] ?? 0) > (scores[best] ?? 0)) best = candidate;
    }
    return best;
  }

  /** The wide rows label by label; notes in `wideFrom` where each starts. */
  private writtenOut(): Int16Array {
    const { from, labels, values, wideFrom } = this;
    let room = 0;
    for (let row = 0; row < wideFrom.length; row++) {
      if ((from[row + 1] ?? 0) - (from[row] ?? 0) < WIDE) continue;
      wideFrom[row] = room;
      room += LABELS;
    }
    const wide = new Int16Array(room);
    for (let row = 0; row < wideFrom.length; row++) {
      const start = from[row] ?? 0;
      const end = from[row + 1] ?? 0;
      if (end - start < WIDE) continue;
      const all = wideFrom[row] ?? 0;
      for (let at = start; at < end; at++) wide[all + (labels[at] ?? 0)] = values[at] ?? 0;
    }
    return wide;
  }
}

/** How many bits of a 32-bit number are 1. Source: Warren, Hacker's Delight, figure 5-2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
