import { hashUnits, spread } from './hash.ts';
import { HashTable } from './hash-table.ts';

const KEY_BITS = 26;
const KEY_SEED = 2002;
/** Longer words are left whole: the work grows with the square of the length. */
const LONGEST = 60;
const SHORTEST_PART = 2;

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
  /** `partKey`s, rising. */
  readonly keys: Int32Array;
  /** Cost of each, in bits, as a first part times 256, as a last part times 16, 0 for never; plus 1 for a word that is no compound. */
  readonly costs: Int32Array;
}

/** The key of a part, for nouns and adjectives or for verbs. */
export function partKey(part: string, verb: boolean): number {
  const units = Uint16Array.from(part, (letter) => letter.charCodeAt(0));
  return spread(hashUnits(units, 0, units.length), KEY_SEED + (verb ? 1 : 0)) >>> (32 - KEY_BITS);
}

/** Endings that make new words and are no words of their own there, whatever else they mean: "regering", "zangeres", "gezondheid". */
const SUFFIXES = new Set(['baar', 'heid', 'lijk', 'list', 'loos', 'ring', 'schap', 'ster', 'ter', 'tig']);

interface Split {
  readonly cost: number;
  readonly parts: readonly CompoundPart[];
}

/** Takes compounds apart. */
export class Compounds {
  private readonly parts: HashTable;

  constructor({ keys, costs }: PackedParts) {
    this.parts = new HashTable(keys, costs);
  }

  /** The parts of a noun or adjective; a word that is no compound is one part. `lemmaOf` makes the lemma of a last part. */
  split(word: string, lemmaOf: (word: string) => string): readonly CompoundPart[] {
    const whole = [{ text: word, stem: word }];
    if (word.length > LONGEST) return whole;
    const folded = word.toLowerCase();
    if (folded.length !== word.length) return whole;
    const known = this.isWord(folded) || this.isWord(lemmaOf(folded));
    let best: Split = {
      cost: known ? A_WORD.known : A_WORD.unknown + A_WORD.letter * folded.length,
      parts: whole,
    };
    const upTo: (Split | undefined)[] = [{ cost: 0, parts: [] }];
    for (let from = 0; from <= folded.length - SHORTEST_PART; from++) {
      const before = upTo[from];
      if (!before) continue;
      if (from > 0) {
        const cost = before.cost + this.lastCost(folded.slice(from), lemmaOf);
        const text = word.slice(from);
        if (cost < best.cost) best = { cost, parts: [...before.parts, { text, stem: text }] };
      }
      for (let to = from + SHORTEST_PART; to <= folded.length - SHORTEST_PART; to++) {
        const { cost, stem } = this.firstPart(folded.slice(from, to), folded.length - to);
        const total = before.cost + cost;
        if (total >= (upTo[to]?.cost ?? Number.POSITIVE_INFINITY)) continue;
        upTo[to] = {
          cost: total,
          parts: [...before.parts, { text: word.slice(from, to), stem: cased(word, from, stem) }],
        };
      }
    }
    return best.parts;
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
    const costs = this.parts.get(partKey(part, false));
    const cost = costs < 0 ? 0 : (costs >> shift) & 15;
    return cost === 0 ? Number.POSITIVE_INFINITY : cost;
  }

  private firstPart(piece: string, left: number): { cost: number; stem: string } {
    const hyphen = piece.endsWith('-');
    const bare = hyphen ? piece.slice(0, -1) : piece;
    let best = { cost: Number.POSITIVE_INFINITY, stem: bare };
    for (const [link, linkCost] of LINKS) {
      if (!bare.endsWith(link) || bare.length - link.length < SHORTEST_PART) continue;
      for (const stem of link === '' ? [bare] : stemsBefore(link, bare.slice(0, bare.length - link.length))) {
        const cost = this.cost(stem, 8) + linkCost;
        if (cost < best.cost) best = { cost, stem };
      }
    }
    if (hyphen) return { cost: Math.min(best.cost, NEW_PART.beforeHyphen) + JOINT.hyphen, stem: best.stem };
    const cost = NEW_PART.cost + NEW_PART.letter * bare.length;
    const fits = bare.length >= NEW_PART.shortest && left >= NEW_PART.shortestLast && !bare.includes('-');
    if (fits && cost < best.cost) best = { cost, stem: bare.replace(LINKING_S, '$1') };
    return { cost: best.cost + (bare.length > SHORT_PART ? JOINT.plain : JOINT.behindShortPart), stem: best.stem };
  }
}

/** How a word can be written without the link behind it: "vrouw-en", "bom(m)-en", "boom (bom-en)", "brief (briev-en)". */
function stemsBefore(link: string, stem: string): string[] {
  const stems = [stem];
  if (!link.startsWith('e')) return stems;
  if (/([^aeiou])\1$/.test(stem)) stems.push(stem.slice(0, -1));
  if (/(?:^|[^aeiou])[aeou][^aeiou]$/.test(stem)) stems.push(hard(stem.slice(0, -1) + stem.slice(-2)));
  if (/[vz]$/.test(stem)) stems.push(hard(stem));
  return stems;
}

function hard(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** The stem with the capitals of the word that it comes from. */
function cased(word: string, from: number, stem: string): string {
  return Array.from(stem, (letter, at) =>
    word.charAt(from + at).toLowerCase() === letter ? word.charAt(from + at) : letter,
  ).join('');
}
