import { hashWord } from '@klarebrief/core/authoring';
import { loadWordRanks } from '@klarebrief/word-ranks';
import type { TermSource } from './file-types.ts';

/** The source that is our own judgement. */
const EDITORS = 'klare-brief-redactie';
const ranks = loadWordRanks();

/**
 * How bad a term is to use, where its author says nothing: a term to explain is a tip. A term to replace is a warning when somebody
 * beside our editors bears it out: a source that advises against it, or for a single word the list of common words, in which it is not.
 */
export function levelOf({ term, class: kind, level, sources }: TermSource): 'warning' | 'info' {
  if (level) return level;
  if (kind === 'explain') return 'info';
  return sources.some((source) => source !== EDITORS) || isRare(term) ? 'warning' : 'info';
}

function isRare(term: string): boolean {
  return !term.includes(' ') && ranks.rank(hashWord(term)) === 0;
}
