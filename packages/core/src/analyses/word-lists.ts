import type { Analysis, Context } from '../context.ts';

/** Hashes of the words of a list. */
export type WordSet = ReadonlySet<number>;

function wordSet(name: string): Analysis<WordSet> {
  return ({ rules }: Context): WordSet => rules.list(name);
}

/** Participles of strong verbs, without separable prefix. */
export const strongParticiples: Analysis<WordSet> = wordSet('sterke-deelwoorden');
/** Words that look like a participle and are none. */
export const noParticiples: Analysis<WordSet> = wordSet('geen-deelwoorden');
/** Participles that name a state when they stand with "zijn". */
export const stateParticiples: Analysis<WordSet> = wordSet('toestand-deelwoorden');
/** Participles of verbs that make their perfect with "zijn". */
export const perfectParticiples: Analysis<WordSet> = wordSet('zijn-werkwoorden');
/** Infinitives that letters often use, without separable prefix. */
export const infinitives: Analysis<WordSet> = wordSet('infinitieven');
/** Infinitives of verbs that fall apart, whole: "afwijzen". */
export const separableInfinitives: Analysis<WordSet> = wordSet('scheidbare-werkwoorden');
/** Nouns on -ing that are no hidden verb: "vergunning". */
export const plainNouns: Analysis<WordSet> = wordSet('gewone-woorden-op-ing');
/** Abbreviations that readers know. */
export const knownAbbreviations: Analysis<WordSet> = wordSet('bekende-afkortingen');
/** What stands in front of or behind the name of a firm, a club or a building. */
export const nameGivers: Analysis<WordSet> = wordSet('naamgevers');
