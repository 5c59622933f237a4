import { seeded } from '../random.ts';
import { type Measure, type Measured, PARTS } from './measures.ts';

/** Two versions of a text of one document: the original and the one of the expert. */
export interface Sides {
  readonly document: string;
  readonly complex: Measured;
  readonly simple: Measured;
}

const FOLDS = 10;
const parts = Object.values(PARTS);

/** How often a measure finds the version of the expert easier; a draw counts half. 0 to 1. */
export function rate(sides: readonly Sides[], measure: Measure): number {
  return rateOf(sides.map(({ complex, simple }) => measure(complex) - measure(simple)));
}

function rateOf(differences: readonly number[]): number {
  const won = differences.reduce((sum, each) => sum + (each > 0 ? 1 : each === 0 ? 0.5 : 0), 0);
  return won / differences.length;
}

/** The same for the difficulty with means and deviations of other documents: no document scores itself. */
export function foldedRate(sides: readonly Sides[]): number {
  const documents = [...new Set(sides.map(({ document }) => document))].sort();
  const differences = Array.from({ length: FOLDS }, (_, fold) => {
    const own = new Set(documents.filter((_, index) => index % FOLDS === fold));
    const others = sides.filter(({ document }) => !own.has(document));
    const scales = parts.map((part) => scaleOf(others.flatMap(({ complex, simple }) => [part(complex), part(simple)])));
    const sum: Measure = (text) => parts.reduce((total, part, index) => total + part(text) / (scales[index] ?? 1), 0);
    return sides.filter(({ document }) => own.has(document)).map(({ complex, simple }) => sum(complex) - sum(simple));
  });
  return rateOf(differences.flat());
}

function scaleOf(values: readonly number[]): number {
  return spreadOf(values).deviation || 1;
}

/** Mean and standard deviation. */
export function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

const DRAWS = 2000;

/** The middle 95 % of the rate over draws of documents with replacement. The same at every run. */
export function interval(sides: readonly Sides[], measure: Measure): readonly [low: number, high: number] {
  const byDocument = new Map<string, number[]>();
  for (const { document, complex, simple } of sides) {
    const own = byDocument.get(document) ?? [];
    own.push(measure(complex) - measure(simple));
    byDocument.set(document, own);
  }
  const documents = [...byDocument.values()];
  const { below } = seeded(1);
  const rates = Array.from({ length: DRAWS }, () =>
    rateOf(documents.flatMap(() => documents[below(documents.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [rates[Math.floor(DRAWS * 0.025)] ?? 0, rates[Math.floor(DRAWS * 0.975)] ?? 0];
}
