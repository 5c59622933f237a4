import { recogniseLanguage } from './analyses/language.ts';
import { typeMeasures } from './analyses/type-measures.ts';
import { forEachTypeWord } from './analyses/type-words.ts';
import { builtInIndex, builtInRuleset } from './built-in-ruleset.ts';
import { Context } from './context.ts';
import { indexRuleset } from './kinds/matches.ts';
import type { Letter } from './model/letter.ts';
import { once } from './once.ts';
import { parse } from './parse/parse.ts';

export { LEAST_LENGTH } from './analyses/type-measures.ts';
export { letterTypes } from './model/report.ts';
export { readText } from './read/text.ts';

/** What the model of letter types sees of one letter. */
export interface LetterTypeFeatures {
  /** Keys of the words and pairs of words that occur, each once. */
  readonly words: readonly number[];
  /** The points of the signals; see `typeMeasures`. */
  readonly measures: readonly number[];
}

/** The rules alone: the model is still to be made. */
const rules = once(() => indexRuleset(builtInRuleset(), null, builtInIndex()));

/** Looks at a letter as the checker does, for whoever trains the model. */
export function letterTypeFeatures(letter: Letter): LetterTypeFeatures {
  const parsed = parse(letter);
  const context = new Context(letter, parsed, rules(), recogniseLanguage(parsed.tokens), {});
  const words = new Set<number>();
  forEachTypeWord(context, (key) => words.add(key));
  return { words: [...words], measures: typeMeasures(context) };
}
