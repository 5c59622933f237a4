import type { Context } from '../context.ts';
import { hashWord } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { clauses } from './clauses.ts';
import { isQuoted } from './quoted.ts';
import { Role, VERB, wordRoles } from './word-roles.ts';

/** Where a long sentence can be cut in two. */
export interface SplitPlace {
  /** Token of the conjunction or relative pronoun that the second part starts with. */
  readonly token: number;
  /** True when a full stop in front of it makes two good sentences: "…, maar wij betalen dit niet". */
  readonly clean: boolean;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashWord(word)));
/** Conjunctions that a sentence may start with. */
const STARTERS = hashes('maar want en dus');
const WANT = hashWord('want');
/** What they open is what the verb in front is about ("wij zien dat", "schrijf hoe"): no place to cut, but for a relative clause. */
const COMPLEMENTS = hashes('dat of hoe hoeveel waarom wat wie welk welke waar');
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const CLOSE = 0x29;
/** The verb of a main clause stands within this many tokens. */
const SOON = 4;
/** Words that each part has at least. */
const SHORTEST = 4;

/** The best place to cut a sentence: a clean one before others, then the one nearest to the middle; null when there is none. */
export function splitPlace(context: Context, first: number, last: number): SplitPlace | null {
  const roles = context.get(wordRoles);
  const { mark, opensClause } = context.get(clauses);
  const { tokens } = context.parsed;
  const role = (at: number): number => roles[at] ?? 0;

  const isStarter = (at: number): boolean => (role(at) & Role.coordinator) !== 0 && STARTERS.has(tokens.hash[at] ?? 0);

  /** "maar wij kunnen", ", want het bedrag is": a main clause of its own. */
  const isMain = (at: number): boolean => {
    if (!isStarter(at)) return false;
    if (role(at + 1) & Role.pronoun && role(at + 2) & VERB) return true;
    if (mark(at - 1) !== COMMA || !(role(at + 1) & (Role.pronoun | Role.determiner))) return false;
    return tokens.hash[at] === WANT || verbSoon(at + 2);
  };
  const verbSoon = (from: number): boolean => {
    for (let at = from; at < Math.min(last, from + SOON) && mark(at) !== COMMA; at++)
      if (role(at) & VERB && !(role(at) & Role.determiner)) return true;
    return false;
  };
  const opens = (at: number): boolean =>
    isMain(at) ||
    (opensClause(at) && (mark(at - 1) === COMMA || !COMPLEMENTS.has(tokens.hash[at] ?? 0))) ||
    (mark(at - 1) === COMMA && isStarter(at));

  const middle = (first + last) / 2;
  let best: SplitPlace | null = null;
  let cost = Number.POSITIVE_INFINITY;
  let depth = 0;
  for (let at = first; at < last - SHORTEST; at++) {
    if (mark(at) === OPEN) depth++;
    else if (mark(at) === CLOSE) depth--;
    if (depth > 0 || at < first + SHORTEST || tokens.kind[at] !== TokenKind.word || isQuoted(context, at)) continue;
    const behindSemicolon = mark(at - 1) === SEMICOLON;
    if (!behindSemicolon && !opens(at)) continue;
    const clean = (behindSemicolon || isMain(at)) && !isSubordinate(at);
    const far = Math.abs(at - middle) + (clean ? 0 : last - first);
    if (far >= cost) continue;
    cost = far;
    best = { token: at, clean };
  }
  return best;

  /** "Als u ziek bent en u kunt niet komen": the part in front is no sentence yet. */
  function isSubordinate(at: number): boolean {
    return (role(first) & Role.subordinator) !== 0 && !commaWithVerb(first, at);
  }

  function commaWithVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (mark(at) === COMMA && role(at + 1) & VERB) return true;
    return false;
  }
}
