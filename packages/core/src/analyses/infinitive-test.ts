import type { Context } from '../context.ts';
import { hashWord } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { WordClass, wordClasses } from './word-classes.ts';
import { infinitives, separableInfinitives } from './word-lists.ts';
import { Role, roleOf, VERB, wordRoles } from './word-roles.ts';

/** Tells whether the word at a token could be an infinitive: a verb of the list, with or without a part in front of it, or by the
 * tagger. */
export type InfinitiveTest = (token: number) => boolean;

/** UTF-16 units of a separable prefix: "in" to "tegemoet". */
const LONGEST_PREFIX = 8;
const N = 0x6e;
/** In front of the last "n": "horen", "zien", "nagaan"; not "Ondernemersplein". */
const ENDS: ReadonlySet<string> = new Set(['e', 'a']);

/** Gives the test for infinitives. It looks at one word only; what the word does in its sentence is for the caller. */
export function infinitiveTest(context: Context): InfinitiveTest {
  const roles = context.get(wordRoles);
  const isKnown = context.get(knownInfinitives);
  const classes = context.get(wordClasses);
  const { text } = context.letter;
  const { tokens } = context.parsed;
  return (at) => {
    const end = tokens.end[at] ?? 0;
    if (tokens.kind[at] !== TokenKind.word || text.charCodeAt(end - 1) !== N) return false;
    if ((roles[at] ?? 0) & VERB || isKnown(text, tokens.start[at] ?? 0, end)) return true;
    return classes !== null && ENDS.has(text.charAt(end - 2)) && ((classes.of[at] ?? 0) & WordClass.infinitive) !== 0;
  };
}

/** Tells whether a part of a text, from one offset up to another, is an infinitive of the list. */
export function knownInfinitives(context: Context): (text: string, start: number, end: number) => boolean {
  const known = context.get(infinitives);
  const separable = context.get(separableInfinitives);
  return (text, start, end) => {
    const hash = hashWord(text, start, end);
    if (known.has(hash) || separable.has(hash)) return true;
    for (let cut = start + 2; cut <= start + LONGEST_PREFIX && cut < end - 3; cut++)
      if (
        known.has(hashWord(text, cut, end)) &&
        roleOf(hashWord(text, start, cut)) & (Role.particle | Role.preposition)
      )
        return true;
    return false;
  };
}
