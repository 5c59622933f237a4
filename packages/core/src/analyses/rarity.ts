import { loadWordRanks } from '@klarebrief/word-ranks';
import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import { once } from '../once.ts';
import { hashWord } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';
import { wordClasses } from './word-classes.ts';

/** Rank of a word that is not in the list, and of a word that readers of municipal letters know. */
const UNKNOWN_RANK = 60_000;
const KNOWN_RANK = 3_000;
/** The Zipf scale of a word of rank 1 in spoken Dutch. */
const RANK_ONE = 7.6;

/** The word ranks: a constant, read when the first letter needs them. */
const wordRanks = once(loadWordRanks);

/** Words that readers of municipal letters know. */
function knownWords({ list }: IndexedRuleset): HashBits {
  return new HashBits(list('bekende-gemeentewoorden'));
}

/**
 * Tells how common a word is in spoken Dutch, on the Zipf scale: 7.6 for the most common word, 2.8 for a word that is not in the list.
 * With a tagger an inflected word counts as its lemma, and a compound that is not in the list as its last part: "bijstandsuitkering"
 * as "uitkering".
 */
export type Commonness = (token: number) => number;

/** Gives the commonness of the words of a letter. */
export function commonness(context: Context): Commonness {
  const known = context.rules.shared(knownWords);
  const classes = context.get(wordClasses);
  const ranks = wordRanks();
  const { hash } = context.parsed.tokens;
  const rankOf = (word: number): number => (known.of(word) === 0 ? ranks.rank(word) : KNOWN_RANK);
  const rankOfLemma = (token: number): number =>
    classes === null
      ? 0
      : rankOf(hashWord(classes.lemma(token))) || rankOf(hashWord(classes.lemmaParts(token).at(-1) ?? ''));
  return (token) => zipfOf(rankOf(hash[token] ?? 0) || rankOfLemma(token) || UNKNOWN_RANK);
}

/** A rank on the Zipf scale. */
function zipfOf(rank: number): number {
  return RANK_ONE - Math.log10(rank);
}

/** The rank of a place on the Zipf scale. */
export function rankOfZipf(zipf: number): number {
  return 10 ** (RANK_ONE - zipf);
}
