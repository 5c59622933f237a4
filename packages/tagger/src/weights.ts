import type { Scorer } from './decode.ts';
import type { Features } from './features.ts';
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

/** Weights, most of which are zero: each row keeps only the labels that it says something about. */
export class Weights implements Scorer {
  /** Where a row starts, and how many labels it says something about: of four rows out of five that is none. */
  private readonly rowStart: Int32Array;
  private readonly rowSize: Uint8Array;
  private readonly labels: Uint8Array;
  private readonly values: Int16Array;
  private readonly scores = new Int32Array(LABELS);

  constructor({ bits, places, levels }: PackedWeights) {
    const rows = 2 ** bits;
    const rowStart = new Int32Array(rows);
    const rowSize = new Uint8Array(rows);
    const labels = new Uint8Array(places.length);
    const values = new Int16Array(places.length);
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      const row = Math.min(rows - 1, Math.floor(place / LABELS));
      const level = levels[index] ?? 0;
      const root = level >> 1;
      const size = rowSize[row] ?? 0;
      if (size === 0) rowStart[row] = index;
      rowSize[row] = size + 1;
      labels[index] = place % LABELS;
      values[index] = level & 1 ? -root * root : root * root;
    }
    this.rowStart = rowStart;
    this.rowSize = rowSize;
    this.labels = labels;
    this.values = values;
  }

  best({ rows, count }: Features, candidates: Uint8Array): number {
    const { rowStart, rowSize, labels, values, scores } = this;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const row = rows[index] ?? 0;
      const size = rowSize[row] ?? 0;
      if (size === 0) continue;
      const start = rowStart[row] ?? 0;
      for (let at = start; at < start + size; at++) {
        const label = labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[at] ?? 0);
      }
    }
    let best = candidates[0] ?? 0;
    for (const candidate of candidates) if ((scores[candidate] ?? 0) > (scores[best] ?? 0)) best = candidate;
    return best;
  }
}
