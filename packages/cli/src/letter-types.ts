import { type LetterType, letterTypeNames } from '@klarebrief/core/lean';

/** True for one of the thirteen values of `--letter-type`. */
export function isLetterType(value: string): value is LetterType {
  return Object.hasOwn(letterTypeNames, value);
}
