import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_LETTER as LETTER } from '../parse/latin.ts';
import { rowOf } from './table-row.ts';

/** A place where an organisation is named. */
export interface NamedPlace {
  readonly hit: Hit;
  readonly sentence: number;
  readonly block: number;
  /** The heading above it; -1 when there is none. */
  readonly heading: number;
  /** The rules only know what kind of organisation it is. */
  readonly local: boolean;
  /** A means of contact stands with it. */
  readonly reachable: boolean;
}

/**
 * Whether the letter sends its reader to the organisation named at a place. A party, a source, a helper of the past, one that cannot
 * help or that is there for others is only named.
 */
export function sendsTheReader(context: Context): (place: NamedPlace) => boolean {
  const offers = context.sentencesWith('hulp:aanbod');
  const past = context.sentencesWith('hulp:verleden');
  const source = context.sentencesWith('hulp:bron');
  const invites = context.sentencesWith('hulp:uitnodiging');
  const denied = context.sentencesWith('hulp:ontkend');
  const others = context.sentencesWith('hulp:voor-anderen');
  const reader = context.sentencesWith('hulp:lezer');
  const offeringBlocks = context.blocksWith('hulp:aanbod');
  const readerBlocks = context.blocksWith('hulp:lezer');
  const independent = context.blocksWith('hulp:kenmerk');
  return ({ hit, sentence, block, heading, local, reachable }) => {
    if (denied.has(sentence) || (others.has(sentence) && !reader.has(sentence))) return false;
    if ((past.has(sentence) && !invites.has(sentence)) || hasActed(context, hit, sentence)) return false;
    if (offers.has(sentence)) return true;
    if (source.has(sentence)) return false;
    if (offeringBlocks.has(heading)) return true;
    const row = rowOf(context, block);
    if (row.length > 1 && row.some((cell) => offeringBlocks.has(cell) || independent.has(cell))) return true;
    if (local) return independent.has(block) && readerBlocks.has(block);
    return offeringBlocks.has(block) || reachable || readerBlocks.has(block) || independent.has(block);
  };
}

/** Tokens between the name and its verb: the rest of the name. */
const NAME_TAIL = 3;
const ACTED = /^(?:heeft|hebben|had|hadden|was|waren|werd|werden)$/i;
const PARTICIPLE = new RegExp(
  `(?<![${LETTER}])(?:[${LETTER}]{0,6}ge[${LETTER}]{2,}(?:d|t|en)|(?:be|ver|ont|her)[${LETTER}]{3,}(?:d|t))(?![${LETTER}])|aanwezig`,
  'i',
);

/** "De Huurcommissie heeft … uitgesproken": the organisation itself did something. */
function hasActed(context: Context, { last }: Hit, sentence: number): boolean {
  const end = context.parsed.sentences.last[sentence] ?? 0;
  for (let token = last; token < Math.min(end, last + NAME_TAIL); token++) {
    if (!ACTED.test(context.word(token))) continue;
    const { start, end: to } = context.span(token + 1, end);
    return PARTICIPLE.test(context.letter.text.slice(start, to));
  }
  return false;
}
