import type { Scorer } from './decode.ts';
import { type Features, MOST_FEATURES } from './features.ts';
import { labelNames } from './labels.ts';

const LABELS = labelNames.length;

/** The weights that are not zero, as the model has them. */
export interface PackedWeights {
  /** There are 2 to the power `bits` rows. */
  readonly bits: number;
  /** The rows that say something, rising. */
  readonly rows: Int32Array;
  /** About how many labels each of them says something. */
  readonly sizes: Uint8Array;
  /** What they say, row after row: in the low byte a label, in the high one the level of its weight. */
  readonly told: Uint16Array;
}

/**
 * A row that says something about this many labels is written out for all of them as well. Most words have two or three candidates:
 * it is quicker to look these up than to add up fifty labels. Of the built-in model 826 rows out of 28,000 are wide.
 */
const WIDE = 8;

/** Below every score. */
const LOWEST = -(2 ** 31);

/** Weights, most of which are zero: each row keeps only the labels that it says something about. */
export class Weights implements Scorer {
  /**
   * For every 32 rows two numbers: which of them say something, as bits, and how many rows in front of them do. Of nine rows out of ten
   * nothing more is ever read, and the two lie together: most of the time of a decision goes to waiting for memory.
   */
  private readonly known: Int32Array;
  /** Where each row that says something starts in `told`; it ends where the next one starts. */
  private readonly from: Int32Array;
  private readonly told: Uint16Array;
  /** Wide rows, label by label, and where each of them starts. */
  private readonly wide: Int16Array;
  private readonly wideFrom: Int32Array;
  private readonly scores = new Int32Array(LABELS);
  /** Room for the rows that say something of the token at hand. */
  private readonly rows = new Int32Array(MOST_FEATURES);

  /** One walk over the rows: a program makes its tagger before anything is compiled. */
  constructor({ bits, rows, sizes, told }: PackedWeights) {
    const words = (2 ** bits + 31) >> 5;
    const lastRow = 2 ** bits - 1;
    const known = new Int32Array(2 * words);
    const from = new Int32Array(rows.length + 1);
    const wideRows: number[] = [];
    let end = 0;
    for (let index = 0; index < rows.length; ) {
      const row = Math.min(lastRow, rows[index] ?? 0);
      const size = sizes[index] ?? 0;
      const word = (row >> 5) << 1;
      known[word] = (known[word] ?? 0) | (1 << (row & 31));
      if (size >= WIDE) wideRows.push(index);
      end += size;
      from[++index] = end;
    }
    let before = 0;
    for (let word = 0; word < known.length; word += 2) {
      known[word + 1] = before;
      before += ones(known[word] ?? 0);
    }
    this.known = known;
    this.from = from;
    this.told = told;
    this.wideFrom = new Int32Array(rows.length);
    this.wide = new Int16Array(wideRows.length * LABELS);
    wideRows.forEach((row, index) => {
      const start = index * LABELS;
      this.wideFrom[row] = start;
      for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) {
        const said = told[at] ?? 0;
        this.wide[start + (said & 0xff)] = weightOf(said >> 8);
      }
    });
  }

  best(features: Features, candidates: Uint8Array): number {
    const { from, told, wideFrom, wide, scores, rows } = this;
    // What the labels get that are no candidates is never read.
    for (let at = 0; at < candidates.length; at++) scores[candidates[at] ?? 0] = 0;
    const known = this.knownRows(features);
    let wideRows = 0;
    for (let index = 0; index < known; index++) {
      const row = rows[index] ?? 0;
      const start = from[row] ?? 0;
      const end = from[row + 1] ?? 0;
      if (end - start >= WIDE) {
        // Kept for below, in front of the rows that are still to come.
        rows[wideRows++] = wideFrom[row] ?? 0;
        continue;
      }
      for (let at = start; at < end; at++) {
        const said = told[at] ?? 0;
        const label = said & 0xff;
        scores[label] = (scores[label] ?? 0) + weightOf(said >> 8);
      }
    }
    let best = 0;
    let highest = LOWEST;
    for (let at = 0; at < candidates.length; at++) {
      const label = candidates[at] ?? 0;
      let score = scores[label] ?? 0;
      for (let index = 0; index < wideRows; index++) score += wide[(rows[index] ?? 0) + label] ?? 0;
      if (score <= highest) continue;
      best = label;
      highest = score;
    }
    return best;
  }

  /**
   * Puts the rows that say something, by their number among those, into `rows`; gives how many there are. Apart from what they say:
   * every second row does, so that a jump here would mostly be guessed wrong.
   */
  private knownRows({ rows: asked, count }: Features): number {
    const { known, rows } = this;
    let found = 0;
    for (let index = 0; index < count; index++) {
      const row = asked[index] ?? 0;
      const word = (row >> 5) << 1;
      const bits = known[word] ?? 0;
      rows[found] = (known[word + 1] ?? 0) + ones(bits & ((1 << (row & 31)) - 1));
      found += (bits >>> (row & 31)) & 1;
    }
    return found;
  }
}

/** The weight of a level. Without a jump: as many are negative as not. */
function weightOf(level: number): number {
  const root = level >> 1;
  const sign = -(level & 1);
  return ((root * root) ^ sign) - sign;
}

/** How many bits of a 32-bit number are 1. Source: Warren, Hacker's Delight, figure 5-2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
