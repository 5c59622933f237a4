import type { Span } from '../model/letter.ts';

/** A hard sentence, or a hard word with what could stand in its place (empty: leave it out). */
export interface EnglishFinding extends Span {
  readonly ruleId: 'taal/engels-moeilijke-zin' | 'jargon/engels-eenvoudiger-woord';
  readonly actual: string;
  readonly expected: readonly string[];
}

/**
 * Judges English text: the sentences between the given offsets, in order. Apart from the rules that use it, since it takes longer
 * to load (17 ms) than a Dutch letter takes to check.
 */
export type EnglishEngine = (text: string, sentences: readonly Span[]) => readonly EnglishFinding[];
