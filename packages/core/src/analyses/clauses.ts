import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { separableVerbs } from './separable-verbs.ts';
import { WordClass, wordClasses } from './word-classes.ts';
import { AUXILIARY, Role, VERB, wordRoles } from './word-roles.ts';

/** Where clauses begin and end, told from function words and marks. All arguments are tokens. */
export interface Clauses {
  /** The mark at a token (code unit); 0 when it is no mark. */
  mark(at: number): number;
  /** No clause runs on behind this token: full stop, semicolon, colon, dash. */
  breaks(at: number): boolean;
  /** A clause ends in front of this token. `last`: the token behind the sentence. */
  endsClause(at: number, last: number): boolean;
  /** This word opens a subordinate clause; not in "is als bijlage gevoegd", "in die periode". */
  opensClause(at: number): boolean;
  /** No other clause lies between these two tokens. */
  isOneClause(from: number, to: number): boolean;
}

const COMMA = 0x2c;
const BREAKS: ReadonlySet<number> = new Set([0x3b, 0x3a, 0x2d, 0x2013, 0x2014]);
const ALS = hashWord('als');
const OF = hashWord('of');
/** "Indien van toepassing", "zo nodig": no clause of its own. */
const INDIEN = hashWord('indien');
const VERBLESS = hashWords('van nodig mogelijk gewenst');

/** Gives the tests for clause boundaries. */
export function clauses(context: Context): Clauses {
  const roles = context.get(wordRoles);
  const separable = context.get(separableVerbs);
  const classes = context.get(wordClasses);
  const { tokens } = context.parsed;
  const role = (at: number): number => roles[at] ?? 0;
  const mark = (at: number): number => (tokens.kind[at] === TokenKind.punctuation ? (tokens.hash[at] ?? 0) : 0);
  const breaks = (at: number): boolean => {
    const kind = tokens.kind[at];
    return kind === TokenKind.terminal || (kind === TokenKind.punctuation && BREAKS.has(tokens.hash[at] ?? 0));
  };
  const opensClause = (at: number): boolean => {
    if (!(role(at) & Role.subordinator)) return false;
    if (tokens.hash[at] === INDIEN && VERBLESS.has(tokens.hash[at + 1] ?? 0)) return false;
    if (tokens.hash[at] !== ALS) return !(role(at - 1) & (Role.preposition | AUXILIARY));
    if (role(at - 1) & AUXILIARY) return (role(at + 1) & (Role.pronoun | Role.determiner)) === Role.pronoun;
    return mark(at - 1) === COMMA || (role(at + 1) & (Role.pronoun | Role.determiner)) !== 0;
  };
  /** "Wij gaan na of": the word that also joins two words opens a clause here. */
  const asksWhether = (at: number): boolean =>
    classes !== null && tokens.hash[at] === OF && ((classes.of[at] ?? 0) & WordClass.opener) !== 0;
  return {
    mark,
    breaks,
    opensClause,
    endsClause: (at, last) =>
      at >= last ||
      tokens.kind[at] === TokenKind.terminal ||
      tokens.kind[at] === TokenKind.punctuation ||
      (role(at) & (Role.subordinator | Role.coordinator)) !== 0,
    isOneClause: (from, to) => {
      for (let at = from + 1; at < to; at++) {
        if (breaks(at) || opensClause(at) || asksWhether(at)) return false;
        if (role(at) & VERB && !(role(at) & Role.plural)) return false;
        if (!(role(at) & Role.coordinator)) continue;
        if (
          mark(at - 1) === COMMA ||
          role(at + 1) & Role.pronoun ||
          separable.partsOf(tokens.hash[at + 1] ?? 0) !== undefined
        )
          return false;
      }
      return true;
    },
  };
}
