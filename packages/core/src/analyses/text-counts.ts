import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import { hashWords } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';
import { TokenKind } from '../parse/tokens.ts';
import { parts } from './parts.ts';
import { commonness } from './rarity.ts';
import { syllables } from './syllables.ts';
import { WordClass, wordClasses } from './word-classes.ts';

/** What is counted in the running text. */
export interface TextCounts {
  /** Words of each sentence. */
  readonly lengths: readonly number[];
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  readonly syllables: number;
  /** Words that are no function words. */
  readonly content: number;
  /** Sum of how common these are: see `commonness`. */
  readonly zipf: number;
  /** Clauses with a finite verb; a sentence without one counts as one. */
  readonly clauses: number;
}

/** A table cell of fewer tokens holds a name or an amount, no sentence. */
const SHORTEST_CELL = 8;
/** LIX counts words of more letters than this. */
const LIX_LETTERS = 6;
/** Opens a clause of its own, beside the main clause of the sentence. */
const CLAUSE_OPENERS = hashWords(
  'dat die omdat als of zodat doordat terwijl hoewel wanneer toen nadat voordat totdat tenzij mits waarin waarop waarvan waarmee waarbij waardoor waarvoor indien en want maar',
);

/** Sorts of words that are counted apart; the bits of `wordSorts`. */
const Sort = { clauseOpener: 1, functionWord: 2 } as const;

/** Which words open a clause, or have no content of their own. */
function wordSorts({ list }: IndexedRuleset): HashBits {
  return new HashBits(CLAUSE_OPENERS, list('functiewoorden'));
}

/** Counts the running text. Headings, address lines and the signature are no part of it. Clauses by their verbs, or without a tagger
 * by the words that open them. */
export function textCounts(context: Context): TextCounts {
  const { letter, parsed } = context;
  const { tokens, sentences, blockSentence } = parsed;
  const sorts = context.rules.shared(wordSorts);
  const classes = context.get(wordClasses);
  const zipfOf = context.get(commonness);
  const lengths: number[] = [];
  const counts = { words: 0, longWords: 0, syllables: 0, content: 0, zipf: 0, clauses: 0 };
  for (const block of context.get(parts).paragraphs) {
    const size = context.tokensIn(block);
    if (letter.blocks[block]?.kind === 'table-cell' && size < SHORTEST_CELL) continue;
    for (let sentence = blockSentence[block] ?? 0; sentence < (blockSentence[block + 1] ?? 0); sentence++)
      countSentence(sentences.first[sentence] ?? 0, sentences.last[sentence] ?? 0);
  }
  // Written out: copies of objects with fractions in them are slow in V8.
  return {
    lengths,
    words: counts.words,
    longWords: counts.longWords,
    syllables: counts.syllables,
    content: counts.content,
    zipf: counts.zipf,
    clauses: counts.clauses,
  };

  function countSentence(first: number, last: number): void {
    let length = 0;
    let openers = 0;
    let verbs = 0;
    for (let at = first; at < last; at++) {
      const kind = tokens.kind[at] ?? 0;
      if (!isWord(kind)) continue;
      length++;
      if (kind !== TokenKind.word) {
        counts.syllables += 2;
        continue;
      }
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      if (end - start > LIX_LETTERS) counts.longWords++;
      counts.syllables += syllables(letter.text, start, end);
      if (classes && (classes.of[at] ?? 0) & WordClass.finite) verbs++;
      const sort = sorts.of(tokens.hash[at] ?? 0);
      if (at > first && sort & Sort.clauseOpener) openers++;
      if (sort & Sort.functionWord) continue;
      counts.content++;
      counts.zipf += zipfOf(at);
    }
    if (length === 0) return;
    counts.words += length;
    counts.clauses += classes ? Math.max(1, verbs) : 1 + openers;
    lengths.push(length);
  }
}

/** True for the tokens that count as words of a sentence. */
export function isWord(kind: number): boolean {
  return kind !== TokenKind.terminal && kind !== TokenKind.punctuation;
}
