import { FIRST_HASH, hashText, nextHash, spread } from './hash.ts';
import { KEY_BITS, KeyTable, type PackedKeys, type Shorts } from './key-table.ts';

const KEY_SEED = 2002;
/** Longer words are left whole: the work grows with the square of the length. */
const LONGEST = 60;
const SHORTEST_PART = 2;
const HYPHEN = 0x2d;

/*
 * Costs are in bits: how surprising a part, or what joins it to the next one, is. Those of parts are learnt; these were set by trying
 * on words of the treebank that training had not seen.
 */
const A_WORD = { known: 1, unknown: 14.7, letter: 1.36 } as const;
const JOINT = { plain: 1.3, behindShortPart: 5, hyphen: 0.5 } as const;
const SHORT_PART = 3;
/** A first part that training did not see, of at least `shortest` letters, before a last part of at least `shortestLast`. */
const NEW_PART = { cost: 11.5, letter: 0.9, shortest: 3, shortestLast: 6, beforeHyphen: 3 } as const;

/** What can stand between two parts, and what it costs. The first is nothing. */
const LINKS: readonly (readonly [link: string, cost: number])[] = [
  ['', 0],
  ['s', 2],
  ['en', 1.3],
  ['n', 2.8],
  ['e', 4],
  ['er', 5],
];

/** Endings of nouns behind which an "s" is a link: "inburgerings-", "gezondheids-". */
const LINKING_S = /(ing|heid|teit|schap)s$/;

/** One part of a compound. */
export interface CompoundPart {
  /** As it is written in the word, with the letters and the hyphen that link it to the next part: "gezondheids". */
  readonly text: string;
  /** As a word of its own: "gezondheid". Of the last part as it stands in the word. */
  readonly stem: string;
}

/** The parts as kept in the model. */
export interface PackedParts {
  /** The `partKey` of each. */
  readonly keys: PackedKeys;
  /** Cost of each, in bits, as a first part times 256, as a last part times 16, 0 for never; plus 1 for a word that is no compound. */
  readonly costs: Shorts;
}

/** The key of a part, for nouns and adjectives or for verbs. */
export function partKey(part: string, verb: boolean): number {
  return keyOf(hashText(part, 0, part.length), verb);
}

function keyOf(hash: number, verb: boolean): number {
  return spread(hash, KEY_SEED + (verb ? 1 : 0)) >>> (32 - KEY_BITS);
}

/** Endings that make new words and are no words of their own there, whatever else they mean: "regering", "zangeres", "gezondheid". */
const SUFFIXES = new Set(['baar', 'heid', 'lijk', 'list', 'loos', 'ring', 'schap', 'ster', 'ter', 'tig']);

/** No last part costs less than this. */
const CHEAPEST = 1;

/** Takes compounds apart. */
export class Compounds {
  private readonly parts: KeyTable;
  /** Room for `split`, used again for every word: what the cheapest way to cut a word up to a letter costs, where its last part starts. */
  private readonly costs = new Float64Array(LONGEST + 1);
  private readonly starts = new Uint8Array(LONGEST + 1);
  /** And the hash of the letters from the start of a part up to each place behind it. */
  private readonly hashes = new Int32Array(LONGEST + 1);

  constructor({ keys, costs }: PackedParts) {
    this.parts = new KeyTable(keys, costs);
  }

  /** The parts of a noun or adjective; a word that is no compound is one part. `lemmaOf` makes the lemma of a last part. */
  split(word: string, lemmaOf: (word: string) => string): readonly CompoundPart[] {
    const whole = [{ text: word, stem: word }];
    if (word.length > LONGEST) return whole;
    const folded = word.toLowerCase();
    if (folded.length !== word.length || this.isWord(folded) || this.isWord(lemmaOf(folded))) return whole;
    let best = A_WORD.unknown + A_WORD.letter * folded.length;
    let last = -1;
    const { costs, starts, hashes } = this;
    costs.fill(Number.POSITIVE_INFINITY, 0, folded.length);
    costs[0] = 0;
    for (let from = 0; from <= folded.length - SHORTEST_PART; from++) {
      const before = costs[from] ?? 0;
      if (before + CHEAPEST >= best) continue;
      if (from > 0) {
        const cost = before + this.lastCost(folded.slice(from), lemmaOf);
        if (cost < best) {
          best = cost;
          last = from;
        }
      }
      let hash = FIRST_HASH;
      for (let to = from + 1; to <= folded.length - SHORTEST_PART; to++) {
        hash = nextHash(hash, folded.charCodeAt(to - 1));
        hashes[to] = hash;
        if (to < from + SHORTEST_PART) continue;
        const cost = before + this.firstCost(folded, from, to, hashes);
        if (cost >= (costs[to] ?? 0)) continue;
        costs[to] = cost;
        starts[to] = from;
      }
    }
    return last < 0 ? whole : this.partsUpTo(word, folded, last, starts);
  }

  /** Whether training saw this word, or verb, as one that is no compound. */
  isWord(word: string, verb = false): boolean {
    const costs = this.parts.get(partKey(word, verb));
    return costs >= 0 && (costs & 1) === 1;
  }

  /** Whether training saw this word as the last part of a compound or verb, or as a word of its own. */
  isKnown(word: string, verb = false): boolean {
    return this.parts.get(partKey(word, verb)) >= 0;
  }

  private lastCost(piece: string, lemmaOf: (word: string) => string): number {
    if (SUFFIXES.has(piece)) return Number.POSITIVE_INFINITY;
    return Math.min(this.cost(piece, 4), this.cost(lemmaOf(piece), 4));
  }

  private cost(part: string, shift: number): number {
    return this.costOf(hashText(part, 0, part.length), shift);
  }

  /** What the part with this hash costs. */
  private costOf(hash: number, shift: number): number {
    const costs = this.parts.get(keyOf(hash, false));
    const cost = costs < 0 ? 0 : (costs >> shift) & 15;
    return cost === 0 ? Number.POSITIVE_INFINITY : cost;
  }

  /** What it costs that a part which is not the last one runs from one letter up to another. */
  private firstCost(word: string, from: number, to: number, hashes: Int32Array): number {
    const hyphen = word.charCodeAt(to - 1) === HYPHEN;
    const end = hyphen ? to - 1 : to;
    let cost = Number.POSITIVE_INFINITY;
    for (const [link, linkCost] of LINKS) {
      const bare = end - link.length;
      if (bare - from < SHORTEST_PART || !word.startsWith(link, bare)) continue;
      cost = Math.min(cost, this.costOf(hashes[bare] ?? 0, 8) + linkCost);
      if (!link.startsWith('e')) continue;
      for (const other of stemsBefore(word.slice(from, bare))) cost = Math.min(cost, this.cost(other, 8) + linkCost);
    }
    if (hyphen) return Math.min(cost, NEW_PART.beforeHyphen) + JOINT.hyphen;
    const size = end - from;
    if (isNewPart(word, from, end)) cost = Math.min(cost, NEW_PART.cost + NEW_PART.letter * size);
    return cost + (size > SHORT_PART ? JOINT.plain : JOINT.behindShortPart);
  }

  /** The parts of a word whose last part starts at a letter. */
  private partsUpTo(word: string, folded: string, last: number, starts: Uint8Array): readonly CompoundPart[] {
    const text = word.slice(last);
    const parts = [{ text, stem: text }];
    for (let to = last; to > 0; to = starts[to] ?? 0) {
      const from = starts[to] ?? 0;
      parts.unshift({ text: word.slice(from, to), stem: cased(word, from, this.stemOf(folded, from, to)) });
    }
    return parts;
  }

  /** The part from one letter up to another as a word of its own. */
  private stemOf(word: string, from: number, to: number): string {
    const part = word.slice(from, to);
    const bare = part.endsWith('-') ? part.slice(0, -1) : part;
    let best = { cost: Number.POSITIVE_INFINITY, stem: bare };
    for (const [link, linkCost] of LINKS) {
      if (!bare.endsWith(link) || bare.length - link.length < SHORTEST_PART) continue;
      const plain = bare.slice(0, bare.length - link.length);
      for (const stem of link.startsWith('e') ? [plain, ...stemsBefore(plain)] : [plain]) {
        const cost = this.cost(stem, 8) + linkCost;
        if (cost < best.cost) best = { cost, stem };
      }
    }
    if (bare !== part || !isNewPart(word, from, to)) return best.stem;
    return NEW_PART.cost + NEW_PART.letter * bare.length < best.cost ? bare.replace(LINKING_S, '$1') : best.stem;
  }
}

/** Whether these letters can be a first part that training did not see. */
function isNewPart(word: string, from: number, to: number): boolean {
  if (to - from < NEW_PART.shortest || word.length - to < NEW_PART.shortestLast) return false;
  for (let at = from; at < to; at++) if (word.charCodeAt(at) === HYPHEN) return false;
  return true;
}

const VOWELS = 'aeiou';

/** How a word in front of a link with an "e" can be written by itself, if otherwise: "bom(m)-en", "boom (bom-en)", "brief (briev-en)". */
function stemsBefore(stem: string): string[] {
  const stems: string[] = [];
  const last = stem.charAt(stem.length - 1);
  if (VOWELS.includes(last)) return stems;
  const before = stem.charAt(stem.length - 2);
  if (last === before) stems.push(stem.slice(0, -1));
  // "bom", not "boom" or "brief": one vowel, and no "i".
  if (
    before !== 'i' &&
    VOWELS.includes(before) &&
    (stem.length === 2 || !VOWELS.includes(stem.charAt(stem.length - 3)))
  )
    stems.push(hard(stem.slice(0, -1) + stem.slice(-2)));
  if (last === 'v' || last === 'z') stems.push(hard(stem));
  return stems;
}

function hard(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}

/** The stem with the capitals of the word that it comes from. */
function cased(word: string, from: number, stem: string): string {
  if (word.toLowerCase() === word) return stem;
  return Array.from(stem, (letter, at) =>
    word.charAt(from + at).toLowerCase() === letter ? word.charAt(from + at) : letter,
  ).join('');
}
