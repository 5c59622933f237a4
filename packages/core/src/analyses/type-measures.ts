import type { Context } from '../context.ts';
import { typeScores } from './type-scores.ts';

/** Numbers that the signals give for each type: points weighed and raw, and whether the subject names it. */
export const MEASURES = 3;

/**
 * The words of a letter weigh against the length of their vector of rarities, which is about this for a letter of sixty words. In a
 * shorter letter one word says no more than in that one.
 */
export const LEAST_LENGTH = 40;

/** The numbers that the signals give, in the order of `letterTypes`: weighed points, raw points, named in the subject. */
export function typeMeasures(context: Context): number[] {
  const scores = context.get(typeScores);
  return [
    ...scores.map(({ points }) => Math.log1p(points)),
    ...scores.map(({ raw }) => Math.log1p(raw)),
    ...scores.map(({ inSubject }) => (inSubject ? 1 : 0)),
  ];
}
