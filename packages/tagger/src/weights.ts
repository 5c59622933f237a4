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

/** The weight of each level: see `PackedWeights.levels`. */
const WEIGHT_OF = Int16Array.from({ length: 256 }, (_, level) => (level & 1 ? -1 : 1) * (level >> 1) ** 2);

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
  /** Wide rows, label by label, and where each of them starts. */
  private readonly wide: Int16Array;
  private readonly wideFrom: Int32Array;
  private readonly scores = new Int32Array(LABELS);
  /** Room for the rows that say something of the token at hand. */
  private readonly told = new Int32Array(MOST_FEATURES);

  /** One walk over the weights: a program makes its tagger before anything is compiled. */
  constructor({ bits, places, levels }: PackedWeights) {
    const words = (2 ** bits + 31) >> 5;
    const lastRow = 2 ** bits - 1;
    const ofRows = new Int32Array(words);
    const labels = new Uint8Array(places.length);
    const values = new Int16Array(places.length);
    const from = new Int32Array(places.length + 1);
    const wideRows: number[] = [];
    let rows = 0;
    let previous = -1;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      const row = Math.min(lastRow, (place / LABELS) | 0);
      labels[index] = place - row * LABELS;
      values[index] = WEIGHT_OF[levels[index] ?? 0] ?? 0;
      if (row === previous) continue;
      if (rows > 0 && index - (from[rows - 1] ?? 0) >= WIDE) wideRows.push(rows - 1);
      from[rows++] = index;
      ofRows[row >> 5] = (ofRows[row >> 5] ?? 0) | (1 << (row & 31));
      previous = row;
    }
    if (rows > 0 && places.length - (from[rows - 1] ?? 0) >= WIDE) wideRows.push(rows - 1);
    from[rows] = places.length;
    this.bits = ofRows;
    this.before = new Int32Array(words);
    for (let word = 1; word < words; word++)
      this.before[word] = (this.before[word - 1] ?? 0) + ones(ofRows[word - 1] ?? 0);
    this.from = from.subarray(0, rows + 1);
    this.labels = labels;
    this.values = values;
    this.wideFrom = new Int32Array(rows);
    this.wide = new Int16Array(wideRows.length * LABELS);
    wideRows.forEach((row, index) => {
      const start = index * LABELS;
      this.wideFrom[row] = start;
      for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++)
        this.wide[start + (labels[at] ?? 0)] = values[at] ?? 0;
    });
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
}

/** How many bits of a 32-bit number are 1. Source: Warren, Hacker's Delight, figure 5-2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
