import type { Context } from '../context.ts';
import { typeScores } from './type-scores.ts';

/** Numbers that the signals give for each type: points weighed and raw, and whether the subject names it. */
export const MEASURES = 3;

/** The numbers that the signals give, in the order of `letterTypes`: weighed points, raw points, named in the subject. */
export function typeMeasures(context: Context): number[] {
  const scores = context.get(typeScores);
  return [
    ...scores.map(({ points }) => Math.log1p(points)),
    ...scores.map(({ raw }) => Math.log1p(raw)),
    ...scores.map(({ inSubject }) => (inSubject ? 1 : 0)),
  ];
}
