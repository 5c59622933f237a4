import type { Span } from '../model/letter.ts';

/** The rules about English text. */
export type EnglishRule =
  | 'taal/engels-moeilijke-zin'
  | 'taal/engels-lijdende-vorm'
  | 'taal/engels-kwetsend-woord'
  | 'jargon/engels-eenvoudiger-woord';

/** A hard sentence, or a word with what could stand in its place (empty: leave it out). */
export interface EnglishFinding extends Span {
  readonly ruleId: EnglishRule;
  readonly actual: string;
  readonly expected: readonly string[];
}

/**
 * Judges English text: the sentences between the given offsets, in order. Apart from the rules that use it, since it takes longer
 * to load (17 ms) than a Dutch letter takes to check.
 */
export type EnglishEngine = (text: string, sentences: readonly Span[]) => readonly EnglishFinding[];
