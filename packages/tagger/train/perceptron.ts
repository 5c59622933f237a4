import type { Scorer } from '../src/decode.ts';
import type { Features } from '../src/features.ts';
import { labelNames } from '../src/labels.ts';
import type { PackedWeights } from '../src/weights.ts';

const LABELS = labelNames.length;
/** Highest root of a weight in the model. */
const LEVELS = 63;

/**
 * Learns while it scores: an averaged perceptron (M. Collins, EMNLP 2002; averaging as in H. Daumé III, 2006) over rows that are
 * shared by hash, so that no list of features is needed.
 */
export class Perceptron implements Scorer {
  private readonly gold: Uint8Array;
  private readonly weights: Float32Array;
  private readonly summed: Float64Array;
  private readonly allowed: Uint8Array | undefined;
  private readonly scores = new Float64Array(LABELS);
  private step = 1;
  /** Tokens that came out wrong since this was last set to 0. */
  mistakes = 0;

  /** `gold`: the right label of each token. `allowed`: 1 for each weight that may be learnt; all when left out. */
  constructor(bits: number, gold: Uint8Array, allowed?: Uint8Array) {
    this.gold = gold;
    this.allowed = allowed;
    this.weights = new Float32Array(2 ** bits * LABELS);
    this.summed = new Float64Array(2 ** bits * LABELS);
  }

  best(features: Features, candidates: Uint8Array, token: number): number {
    const { rows, count } = features;
    const { weights, scores } = this;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const row = (rows[index] ?? 0) * LABELS;
      for (const label of candidates) scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0);
    }
    let best = candidates[0] ?? 0;
    for (const label of candidates) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
    const right = this.gold[token] ?? 0;
    if (best !== right) {
      this.mistakes++;
      for (let index = 0; index < count; index++) {
        const row = (rows[index] ?? 0) * LABELS;
        this.add(row + right, 1);
        this.add(row + best, -1);
      }
    }
    this.step++;
    return best;
  }

  /** The mean of each weight over all steps. */
  averaged(): Float32Array {
    return this.weights.map((weight, place) => weight - (this.summed[place] ?? 0) / this.step);
  }

  private add(place: number, change: number): void {
    if (this.allowed && this.allowed[place] === 0) return;
    this.weights[place] = (this.weights[place] ?? 0) + change;
    this.summed[place] = (this.summed[place] ?? 0) + change * this.step;
  }
}

/** 1 for each of the `count` weights that matter most. */
export function strongest(weights: Float32Array, count: number): Uint8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes[Math.max(0, sizes.length - count)] ?? 0;
  return Uint8Array.from(weights, (weight) => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0));
}

/** Weights as the model keeps them. Only their ratios count. */
export function packWeights(bits: number, weights: Float32Array): PackedWeights {
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const rows: number[] = [];
  const sizes: number[] = [];
  const told: number[] = [];
  weights.forEach((weight, place) => {
    const root = Math.round(Math.sqrt(Math.abs(weight) / highest) * LEVELS);
    if (root === 0) return;
    const row = Math.floor(place / LABELS);
    if (row !== rows[rows.length - 1]) {
      rows.push(row);
      sizes.push(0);
    }
    sizes[sizes.length - 1] = (sizes[sizes.length - 1] ?? 0) + 1;
    told.push((place % LABELS) | ((root * 2 + (weight < 0 ? 1 : 0)) << 8));
  });
  return {
    bits,
    rows: Int32Array.from(rows),
    sizes: Uint8Array.from(sizes),
    told: Uint16Array.from(told),
  };
}
