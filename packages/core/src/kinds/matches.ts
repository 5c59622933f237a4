import type { Ruleset } from '../model/ruleset.ts';
import { hashWord } from '../parse/hash.ts';
import type { ParsedText } from '../parse/parse.ts';
import type { HitTable, MatchedBefore } from './hits.ts';
import { Matcher } from './matcher.ts';
import type { Hit } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';

/** The matches of a letter by target, each list in order of place. */
export interface Matches {
  of(target: number): readonly Hit[];
  /** The targets from `from` up to `to` (not included) that occur in the letter, rising. */
  within(from: number, to: number): readonly number[];
}

/** A ruleset with its pattern index. Build it once, use it for many letters. */
export interface IndexedRuleset {
  readonly ruleset: Ruleset;
  /** What was learnt of letter types; null when only the signals are to say. See `analyses/type-model.ts`. */
  readonly letterTypeModel: ArrayBuffer | null;
  /** The target of each signal, by name; undefined for a name that is none. */
  readonly signals: Readonly<Record<string, number>>;
  /** The matches in a letter; `known` as `Matcher.hits` takes it. */
  match(text: string, parsed: ParsedText, known?: readonly MatchedBefore[]): Matches;
  /** Hashes of the words of a list of `rules/woordenlijsten/`; an unknown name gives an empty set. */
  list(name: string): ReadonlySet<number>;
  /** A constant that follows from the rules; made at the first call. */
  shared<T>(make: (rules: IndexedRuleset) => T): T;
}

const NONE: readonly Hit[] = [];
const NO_GUARD = -1;

/** Builds the index of a ruleset, unless it is given. Takes about 10 ms; keep the result. */
export function indexRuleset(
  ruleset: Ruleset,
  letterTypeModel: ArrayBuffer | null = null,
  index: PatternIndex = indexPatterns(ruleset),
): IndexedRuleset {
  const matcher = new Matcher(ruleset, index);
  const guards = new Int32Array(ruleset.targets.guards).fill(NO_GUARD);
  for (const [target, guard] of ruleset.guards) guards[target] = guard;
  // An object: V8 then takes a name that was put together for the same text as the one that it knows, and compares no letters.
  const signals: Record<string, number> = Object.create(null);
  ruleset.signals.forEach((name, index) => {
    signals[name] = index;
  });
  const lists = new Map<string, ReadonlySet<number>>();
  const constants = new Map<unknown, unknown>();
  const rules: IndexedRuleset = {
    ruleset,
    letterTypeModel,
    signals,
    list(name) {
      const known = lists.get(name);
      if (known) return known;
      const made = new Set(ruleset.lists[name]?.map((word) => hashWord(word)));
      lists.set(name, made);
      return made;
    },
    shared<T>(make: (indexed: IndexedRuleset) => T): T {
      if (!constants.has(make)) constants.set(make, make(rules));
      return constants.get(make) as T;
    },
    match: (text, parsed, known) => new LetterMatches(matcher.hits(text, parsed, known), guards),
  };
  return rules;
}

/** Makes the lists of hits that are asked for. */
class LetterMatches implements Matches {
  private readonly table: HitTable;
  /** The guard of each target, or `NO_GUARD`. */
  private readonly guards: Int32Array;
  private readonly known: (readonly Hit[] | undefined)[] = [];

  constructor(table: HitTable, guards: Int32Array) {
    this.table = table;
    this.guards = guards;
  }

  of(target: number): readonly Hit[] {
    const index = this.table.targets.indexOf(target);
    if (index < 0) return NONE;
    const known = this.known[index];
    if (known) return known;
    const guard = this.guards[target] ?? NO_GUARD;
    const all = this.listAt(index, target);
    const guarding = guard === NO_GUARD ? NONE : this.of(guard);
    const hits = guarding.length === 0 ? all : outside(all, guarding);
    this.known[index] = hits;
    return hits;
  }

  within(from: number, to: number): readonly number[] {
    return this.table.targets.within(from, to);
  }

  private listAt(index: number, target: number): Hit[] {
    const { from, bounds } = this.table;
    const start = from[index] ?? 0;
    // Of the right length from the start: most targets have one hit, and a list that grows has room for 17.
    const hits: Hit[] = new Array((from[index + 1] ?? 0) - start);
    for (let at = 0; at < hits.length; at++)
      hits[at] = { target, first: bounds[2 * (start + at)] ?? 0, last: bounds[2 * (start + at) + 1] ?? 0 };
    return hits;
  }
}

/** The hits that overlap none of the others; both in order of place. */
function outside(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const farthest: number[] = [];
  for (const { last } of others) farthest.push(Math.max(last, farthest[farthest.length - 1] ?? 0));
  let before = 0;
  return hits.filter((hit) => {
    while (before > 0 && (others[before - 1]?.first ?? 0) >= hit.last) before--;
    while (before < others.length && (others[before]?.first ?? 0) < hit.last) before++;
    return (farthest[before - 1] ?? 0) <= hit.first;
  });
}
