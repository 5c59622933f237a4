import { infinitiveTest } from '../analyses/infinitive-test.ts';
import { separableVerbs } from '../analyses/separable-verbs.ts';
import { verbGroups } from '../analyses/verb-groups.ts';
import { WordClass, wordClasses } from '../analyses/word-classes.ts';
import { Role, wordRoles } from '../analyses/word-roles.ts';
import type { Context } from '../context.ts';
import type { Edit, Suggestion } from '../model/finding.ts';
import type { FixPlace, PlacedFix } from '../model/ruleset.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { capitalised } from './fixes.ts';
import type { Hit } from './pattern.ts';

const TE = hashWord('te');
const WORDEN = hashWord('worden');
const DOOR = hashWord('door');
/** With one of these in front, a preposition before "te" is a word of its own: "daar … op te letten", "hier … mee te houden". */
const PLACES = hashWords('er daar hier waar');
const titles: Readonly<Record<FixPlace, (text: string) => string>> = {
  participle: (text) => `Vervang door "${text}"`,
  infinitive: (text) => `Vervang door "${text}" zonder "te"`,
  front: (text) => `Begin de zin met "${capitalised(text)}"`,
  bare: (text) => `Vervang door "${text}"`,
};
/** A word that opens its sentence anew stands at most this many tokens behind its start. */
const FARTHEST = 20;
/** Words that link clauses: what stands behind one may belong to a clause of its own. */
const LINKS = Role.coordinator | Role.subordinator;

/** The suggestion of a fix that only fits at one kind of place; null where this is no such place. */
export type PlacedSuggestion = (fix: PlacedFix, hit: Hit) => Suggestion | null;

/** Gives the test of places of one letter: each analysis is asked for when the first word needs it. */
export function placedSuggestions(context: Context): PlacedSuggestion {
  const { tokens, sentences } = context.parsed;
  const { text } = context.letter;
  let paired: ReadonlySet<number> | undefined;
  const places = { participle, infinitive, front, bare };
  return (fix, hit) => {
    const edits = places[fix.at](fix.text, hit);
    return edits && { title: titles[fix.at](fix.at === 'bare' ? (edits[0]?.text ?? '') : fix.text), edits };
  };

  /** "Hebben wij … verzocht": the word that an auxiliary is paired with. */
  function participle(fix: string, { first, last }: Hit): readonly Edit[] | null {
    paired ??= new Set(context.get(verbGroups).map((group) => group.participle));
    return last === first + 1 && paired.has(first)
      ? [{ ...context.span(first, last), text: inCaseOf(fix, first) }]
      : null;
  }

  /** "Dient … te betalen" gives "moet … betalen", and "dient … door te geven" gives "moet … doorgeven". */
  function infinitive(fix: string, { first, last }: Hit): readonly Edit[] | null {
    const te = last - 1;
    if (!context.get(infinitiveTest)(last) || reachesFurther(first, last)) return null;
    const joins = te > first + 1 && joinsOver(first, te);
    if (joins === null) return null;
    const gone = context.span(te, te + 1);
    const before = context.span(te - 1, te).end;
    return [
      { ...context.span(first, first + 1), text: inCaseOf(fix, first) },
      { start: before, end: joins ? context.span(last, last + 1).start : gone.end, text: '' },
    ];
  }

  /** True when "te" may not be the one that goes with the verb: another "te" follows, or "door … te" stands in between. */
  function reachesFurther(first: number, last: number): boolean {
    for (let at = last; at < (sentences.last[context.sentenceAt(first)] ?? 0); at++) {
      if (tokens.kind[at] !== TokenKind.word) break;
      if (tokens.hash[at] === TE) return true;
    }
    if (tokens.hash[last] === WORDEN) return false;
    for (let at = first + 1; at < last; at++) if (tokens.hash[at] === DOOR && at !== last - 2) return true;
    return false;
  }

  /** Whether the word in front of "te" is the first part of the verb behind it: not in "er zorg voor te dragen". Null in doubt. */
  function joinsOver(first: number, te: number): boolean | null {
    const isPart =
      context
        .get(separableVerbs)
        .partsOf(tokens.hash[te + 1] ?? 0)
        ?.has(tokens.hash[te - 1] ?? 0) ?? false;
    if (!isPart && ((context.get(wordRoles)[te - 1] ?? 0) & (Role.particle | Role.preposition)) === 0) return false;
    for (let at = first + 1; at < te; at++) if (PLACES.has(tokens.hash[at] ?? 0)) return isPart ? null : false;
    return isPart || null;
  }

  /** "Dat is echter zo" gives "Maar dat is zo". Not in a clause within a sentence, nor behind "en". */
  function front(fix: string, { first, last }: Hit): readonly Edit[] | null {
    const start = sentences.first[context.sentenceAt(first)] ?? 0;
    const roles = context.get(wordRoles);
    const opening = roles[start] ?? 0;
    if (first === start || first - start > FARTHEST || (opening & Role.coordinator) !== 0) return null;
    if (opening === 0 && !isAdverb(start)) return null;
    for (let at = start + 1; at < first; at++)
      if (tokens.kind[at] === TokenKind.punctuation || ((roles[at] ?? 0) & LINKS) !== 0) return null;
    const word = context.span(start, start + 1);
    const before = context.span(first - 1, first).end;
    return [
      {
        start: word.start,
        end: word.start + 1,
        text: `${inCaseOf(fix, start)} ${text.charAt(word.start).toLowerCase()}`,
      },
      { start: before, end: context.span(first, last).end, text: '' },
    ];
  }

  /** "Voor nadere informatie" gives "voor meer informatie"; not "een onaangekondigd nader onderzoek". */
  function bare(fix: string, { first, last }: Hit): readonly Edit[] | null {
    const roles = context.get(wordRoles)[first - 1] ?? 0;
    const opens =
      first === sentences.first[context.sentenceAt(first)] || tokens.kind[first - 1] === TokenKind.punctuation;
    if (!opens && (roles === 0 || (roles & Role.determiner) !== 0)) return null;
    const rest = text.slice(tokens.end[first], context.span(first, last).end);
    return [{ ...context.span(first, last), text: inCaseOf(fix, first) + rest }];
  }

  /** "Hiervan", "Inmiddels": no name, so that it may lose its capital. */
  function isAdverb(token: number): boolean {
    return ((context.get(wordClasses)?.of[token] ?? 0) & WordClass.adverb) !== 0;
  }

  /** The fix with a capital where the word at a token has one. */
  function inCaseOf(fix: string, token: number): string {
    const initial = text.charAt(tokens.start[token] ?? 0);
    return initial === initial.toLowerCase() ? fix : capitalised(fix);
  }
}
