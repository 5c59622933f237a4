import type { Language } from '../model/letter.ts';
import { hashWords } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';
import type { Tokens } from '../parse/tokens.ts';

/** Common words that only one of the two languages has: "of", "is" and "we" are words of both. */
const DUTCH = hashWords(
  'de het een en van wij u uw niet voor met op dat deze bij om te aan wordt heeft ook naar zijn hebben kunt ons onze geen maar als dan er nog tot wel zo zal',
);
const ENGLISH = hashWords(
  'the a and you your not for with on that this by to at has also our are have can if no but will from letter be',
);
const DUTCH_BIT = 1;
const COMMON = new HashBits(DUTCH, ENGLISH);
/** Tokens that are counted at the most; the language of a letter shows sooner. */
const ENOUGH = 600;

/** English words to one Dutch word from which on a letter is English. */
const CLEARLY = 1.5;
/** One English word alone, such as a name, makes no English text. */
const AT_LEAST = 2;

/** The language of a letter: English when its common words are clearly English, else Dutch. */
export function recogniseLanguage(tokens: Tokens): Language {
  const end = Math.min(tokens.count, ENOUGH);
  let dutch = 0;
  let english = 0;
  // Until even English words alone would not turn it.
  for (let at = 0; at < end && english + end - at > dutch * CLEARLY; at++) {
    const bits = COMMON.of(tokens.hash[at] ?? 0);
    if (bits & DUTCH_BIT) dutch++;
    else if (bits) english++;
  }
  return english >= AT_LEAST && english > dutch * CLEARLY ? 'en' : 'nl';
}
