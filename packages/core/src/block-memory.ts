import type { TaggedBefore } from './analyses/word-classes.ts';
import type { MatchedBefore } from './kinds/hits.ts';
import type { IndexedRuleset } from './kinds/matches.ts';
import type { Block, Letter } from './model/letter.ts';
import type { WordTagger } from './model/tagger.ts';
import type { ParsedBefore } from './parse/parse.ts';

/** What follows from the text of one block alone, apart from its place: its tokens and sentences, its matches, its word classes. */
export interface BlockFacts extends ParsedBefore, MatchedBefore, TaggedBefore {}

/**
 * What is known of the blocks of one document from its last check, so that after a change only the changed blocks are read, looked up
 * and tagged anew. It belongs to whoever checks the document time and again, and holds no more than one version of it. A report is
 * the same with and without.
 */
export class BlockMemory {
  /** The number of blocks that were worked out anew, since it was made. */
  workedOut = 0;
  private blocks: ReadonlyMap<string, BlockFacts> = new Map();
  private rules: IndexedRuleset | null = null;
  private tagger: WordTagger | null = null;

  /** What is known of each block of a letter; forgets what is known of others, and everything when rules or tagger are new. */
  open(letter: Letter, rules: IndexedRuleset, tagger: WordTagger | null): readonly BlockFacts[] {
    const before = rules === this.rules && tagger === this.tagger ? this.blocks : new Map<string, BlockFacts>();
    const now = new Map<string, BlockFacts>();
    const factsOf = (key: string): BlockFacts => {
      const known = now.get(key) ?? before.get(key);
      if (known) return known;
      this.workedOut++;
      return {};
    };
    let blank = 0;
    const facts = letter.blocks.map((block) => {
      while ((letter.placeholders[blank]?.end ?? Number.POSITIVE_INFINITY) <= block.start) blank++;
      const key = keyOf(letter, block, blank);
      const known = factsOf(key);
      now.set(key, known);
      return known;
    });
    this.blocks = now;
    this.rules = rules;
    this.tagger = tagger;
    return facts;
  }
}

/**
 * All that the tokens of a block follow from: its text, where its blanks are (`blank`: number of the first), and whether a line comes
 * before it, since the scanner looks at the character in front of a hyphen.
 */
function keyOf({ text, placeholders }: Letter, { start, end }: Block, blank: number): string {
  let blanks = '';
  for (let at = blank; (placeholders[at]?.start ?? end) < end; at++)
    blanks += `${(placeholders[at]?.start ?? 0) - start}-${(placeholders[at]?.end ?? 0) - start} `;
  return `${start === 0 ? 'first' : ''}\n${blanks}\n${text.slice(start, end)}`;
}
