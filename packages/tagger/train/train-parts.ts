import { type PackedParts, partKey } from '../src/compounds.ts';
import type { GoldToken } from './conllu.ts';
import { packKeys, packShorts } from './pack.ts';

/** The treebank takes these apart as well, but "ge" does not come behind them: "vergeleken" is of "vergelijken". */
const NO_PARTICLES = new Set(['on', 'ver']);
/** A verb particle has to come by with at least this many. */
const LEAST_VERBS = 3;
/** What seeing a part elsewhere, as a word of its own or at another place, counts for. */
const ELSEWHERE = 0.5;
const HIGHEST_COST = 15;

/** The parts that verbs which can be split start with, the longest first. */
export function verbParticles(tokens: readonly GoldToken[]): string[] {
  const counts = new Map<string, number>();
  for (const { upos, lemma } of tokens) {
    const [particle = '', verb, more] = lemma.toLowerCase().split('_');
    if (upos === 'VERB' && verb && !more && /^\p{L}+$/u.test(particle) && !NO_PARTICLES.has(particle))
      counts.set(particle, (counts.get(particle) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_VERBS)
    .map(([particle]) => particle)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** How many words have a part as a first part, as a last part, and as the whole word. */
interface PartCounts {
  first: number;
  last: number;
  whole: number;
}

/** Learns the parts of nouns, adjectives and verbs from the "_" in their lemmas. */
export function trainParts(tokens: readonly GoldToken[]): PackedParts {
  const counts = countParts(tokens);
  let firsts = 0;
  let lasts = 0;
  for (const { first, last } of counts.values()) {
    firsts += first;
    lasts += last;
  }
  const costs = new Map<number, number>();
  for (const [part, { first, last, whole }] of counts) {
    const asFirst = bits(first + (last + whole > 0 ? ELSEWHERE : 0), firsts);
    const asLast = bits(last + (first + whole > 0 ? ELSEWHERE : 0), lasts);
    costs.set(partKey(part, false), (asFirst << 8) | (asLast << 4) | (whole > 0 ? 1 : 0));
  }
  for (const { upos, lemma } of tokens) {
    if (upos !== 'VERB') continue;
    const parts = lemma.toLowerCase().split('_');
    const key = partKey(parts.at(-1) ?? '', true);
    costs.set(key, (costs.get(key) ?? 0) | (parts.length === 1 ? 1 : 0));
  }
  const keys = Int32Array.from(costs.keys()).sort();
  return { keys: packKeys(keys), costs: packShorts(keys.map((key) => costs.get(key) ?? 0)) };
}

/** Counts each lemma once: common words would drown the others. */
function countParts(tokens: readonly GoldToken[]): Map<string, PartCounts> {
  const counts = new Map<string, PartCounts>();
  const count = (part: string, kind: keyof PartCounts): void => {
    const own = counts.get(part) ?? { first: 0, last: 0, whole: 0 };
    counts.set(part, own);
    own[kind]++;
  };
  const lemmas = new Set(
    tokens.filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ').map(({ lemma }) => lemma.toLowerCase()),
  );
  for (const lemma of lemmas) {
    const parts = lemma.split('_').filter((part) => part !== '');
    const last = parts.pop() ?? '';
    if (parts.length === 0) count(last, 'whole');
    else count(last, 'last');
    for (const part of parts) count(part, 'first');
  }
  return counts;
}

function bits(count: number, total: number): number {
  return count === 0 ? 0 : Math.max(1, Math.min(HIGHEST_COST, Math.round(Math.log2(total / count))));
}
