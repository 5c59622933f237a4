import { lemmaGroup } from '../src/lemma-groups.ts';
import { applyScript, eachRuleKey, type PackedLemmaRules, readScript } from '../src/lemma-rules.ts';
import type { LemmaPair } from './lemma-pairs.ts';
import { packKeys, packShorts } from './pack.ts';

/** A rule has to mend at least this many words of the treebank, counted by how often they come by. */
const LEAST_GAIN = 2;
/** A word counts as at most this many. */
const MOST_TIMES = 20;

/** A word of one group, with how often each script made its lemma. */
interface Item {
  readonly word: string;
  readonly scripts: Map<string, number>;
}

/** Learns for each group which endings change in which way: a rule for an ending stands only where the shorter one gets it wrong. */
export function trainLemmas(pairs: readonly LemmaPair[]): PackedLemmaRules {
  const rules = new Map<number, string>();
  for (const [group, items] of itemsByGroup(pairs)) {
    const learn = (some: readonly Item[], size: number, inherited: string): void => {
      const totals = new Map<string, number>();
      for (const { scripts } of some)
        for (const [script, times] of scripts) totals.set(script, (totals.get(script) ?? 0) + times);
      const [best = inherited, times = 0] = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
      const better = times - (totals.get(inherited) ?? 0) >= LEAST_GAIN;
      const own = better ? best : inherited;
      if (better && best !== inherited) rules.set(keyOf(group, some[0]?.word ?? '', size), best);
      if (totals.size === 1 && own === best) return;
      for (const part of bySizedEnding(some, size + 1)) learn(part, size + 1, own);
    };
    learn(items, 0, '0');
  }
  return pack(rules);
}

function itemsByGroup(pairs: readonly LemmaPair[]): Map<number, Item[]> {
  const groups = new Map<number, Map<string, Item>>();
  for (const { label, base, lemma } of pairs) {
    const group = lemmaGroup(label, base);
    const words = groups.get(group) ?? new Map<string, Item>();
    groups.set(group, words);
    const word = base.toLowerCase();
    const item = words.get(word) ?? { word, scripts: new Map<string, number>() };
    words.set(word, item);
    const script = scriptFor(base, lemma);
    item.scripts.set(script, Math.min(MOST_TIMES, (item.scripts.get(script) ?? 0) + 1));
  }
  return new Map([...groups].map(([group, words]) => [group, [...words.values()]]));
}

/** Scripts that say what the spelling does, in order of preference: they hold for more words than those that name the letters. */
const REGULAR = ['0', '0+en', '0*en', '1+en', '1*en', '2+en', '2*en', '3+en', '3*en', '1-', '2-', '3-'];

/** The script that makes a lemma out of a word: a regular one if there is, else the one that changes least. */
function scriptFor(base: string, lemma: string): string {
  const fits = (script: string): boolean => applyScript(readScript(script), base) === lemma;
  const withoutGe = applyScript(readScript('g0'), base);
  const hasGe = withoutGe !== base;
  const regular = REGULAR.find(fits) ?? (hasGe ? REGULAR.map((script) => `g${script}`).find(fits) : undefined);
  if (regular) return regular;
  const options = [changeEnd(base, lemma), ...(hasGe ? [`g${changeEnd(withoutGe, lemma)}`] : [])];
  return options.filter(fits).sort((a, b) => a.length - b.length)[0] ?? '0';
}

function changeEnd(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && word.charAt(same) === lemma.charAt(same)) same++;
  return `${word.length - same}${lemma.slice(same)}`;
}

/** Words apart by their ending of this size; one that is shorter stays out, with its start counted as a letter. */
function bySizedEnding(items: readonly Item[], size: number): Item[][] {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    if (size > item.word.length + 1) continue;
    const ending = `^${item.word}`.slice(-size);
    const part = parts.get(ending) ?? [];
    part.push(item);
    parts.set(ending, part);
  }
  return [...parts.values()];
}

function keyOf(group: number, word: string, size: number): number {
  let found = 0;
  eachRuleKey(group, word, (key, at) => {
    if (at === size) found = key;
  });
  return found;
}

function pack(rules: ReadonlyMap<number, string>): PackedLemmaRules {
  const uses = new Map<string, number>();
  for (const script of rules.values()) uses.set(script, (uses.get(script) ?? 0) + 1);
  const scripts = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([script]) => script);
  const numbers = new Map(scripts.map((script, number) => [script, number]));
  const keys = Int32Array.from(rules.keys()).sort();
  const scriptOf = keys.map((key) => numbers.get(rules.get(key) ?? '') ?? 0);
  return { scripts, keys: packKeys(keys), scriptOf: packShorts(scriptOf) };
}
