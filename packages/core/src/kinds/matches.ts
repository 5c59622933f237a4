import type { Ruleset } from '../model/ruleset.ts';
import { hashWord } from '../parse/hash.ts';
import type { ParsedText } from '../parse/parse.ts';
import { Matcher } from './matcher.ts';
import type { Hit } from './pattern.ts';

/** The matches of a letter by target, each list in order of place. */
export interface Matches {
  of(target: number): readonly Hit[];
  /** The targets from `from` up to `to` (not included) that occur in the letter, in no fixed order. */
  within(from: number, to: number): readonly number[];
}

/** A ruleset with its pattern index. Build it once, use it for many letters. */
export interface IndexedRuleset {
  readonly ruleset: Ruleset;
  /** What was learnt of letter types, in base64; empty when only the signals are to say. See `analyses/type-model.ts`. */
  readonly letterTypeModel: string;
  readonly signals: ReadonlyMap<string, number>;
  match(text: string, parsed: ParsedText): Matches;
  /** Hashes of the words of a list of `rules/woordenlijsten/`; an unknown name gives an empty set. */
  list(name: string): ReadonlySet<number>;
  /** A constant that follows from the rules; made at the first call. */
  shared<T>(make: (rules: IndexedRuleset) => T): T;
}

const NONE: readonly Hit[] = [];

/** Builds the index of a ruleset. Takes about 10 ms; keep the result. */
export function indexRuleset(ruleset: Ruleset, letterTypeModel = ''): IndexedRuleset {
  const matcher = new Matcher(ruleset);
  const guards = new Map(ruleset.guards);
  const signals = new Map(ruleset.signals.map((name, index) => [name, index]));
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
    match(text, parsed) {
      const byTarget = new Map<number, Hit[]>();
      for (const hit of matcher.hits(text, parsed)) {
        const list = byTarget.get(hit.target);
        if (list) list.push(hit);
        else byTarget.set(hit.target, [hit]);
      }
      for (const list of byTarget.values()) if (!isInOrder(list)) list.sort(inOrder);
      for (const [target, hits] of byTarget) {
        const guard = guards.get(target);
        const guarding = guard === undefined ? undefined : byTarget.get(guard);
        if (guarding) byTarget.set(target, outside(hits, guarding));
      }
      const found = [...byTarget.keys()];
      return {
        of: (target) => byTarget.get(target) ?? NONE,
        within: (from, to) => found.filter((target) => target >= from && target < to),
      };
    },
  };
  return rules;
}

function inOrder(a: Hit, b: Hit): number {
  return a.first - b.first || b.last - a.last;
}

function isInOrder(hits: readonly Hit[]): boolean {
  let previous: Hit | undefined;
  for (const hit of hits) {
    if (previous && inOrder(previous, hit) > 0) return false;
    previous = hit;
  }
  return true;
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
