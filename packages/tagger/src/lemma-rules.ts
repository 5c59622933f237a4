import { FIRST_HASH, nextHash, spread } from './hash.ts';
import { KEY_BITS, KeyTable, type PackedKeys, type Shorts } from './key-table.ts';
import { beforeVowel, voicedBeforeVowel, withoutVowel } from './spelling.ts';

/** Stands before the first letter, for rules about whole words. */
const WORD_START = 0x5e;
/** Vowels that lose their diaeresis when "ge" before them goes: "geïnd" is of "innen". */
const DIAERESIS: ReadonlyMap<string, string> = new Map([
  ['ë', 'e'],
  ['ï', 'i'],
  ['ö', 'o'],
  ['ü', 'u'],
]);

/** How the letters before an ending change when it goes or another one comes. */
const SPELLINGS: ReadonlyMap<string, (stem: string) => string> = new Map([
  ['+', beforeVowel],
  ['*', voicedBeforeVowel],
  ['-', withoutVowel],
]);

/**
 * How a lemma is made out of a word. In short form: "g" when "ge" in front goes, how many letters at the end go, "+", "*" or "-" when
 * the letters before them are spelt otherwise, and what is added. "g1+en" makes "pakken" of "gepakt".
 */
export interface Script {
  readonly dropGe: boolean;
  readonly strip: number;
  readonly spelling: string;
  readonly add: string;
}

/** The rules as kept in the model. */
export interface PackedLemmaRules {
  /** Scripts in their short form. */
  readonly scripts: readonly string[];
  /** The keys that `eachRuleKey` gives, each with the number of its script. */
  readonly keys: PackedKeys;
  readonly scriptOf: Shorts;
}

/** The short form of a script, read. */
export function readScript(short: string): Script {
  const [, ge, strip = '0', spelling = '', add = ''] = /^(g?)(\d+)([+*-]?)(.*)$/.exec(short) ?? [];
  return { dropGe: ge === 'g', strip: Number(strip), spelling, add };
}

/** Does what a script says. A word that it does not fit stays as it is. */
export function applyScript({ dropGe, strip, spelling, add }: Script, word: string): string {
  let stem = word;
  if (dropGe) {
    if (!/^ge./i.test(word)) return word;
    const first = word.charAt(2);
    stem = (DIAERESIS.get(first) ?? first) + word.slice(3);
  }
  if (strip > stem.length) return word;
  const rest = stem.slice(0, stem.length - strip);
  const lemma = (SPELLINGS.get(spelling)?.(rest) ?? rest) + add;
  return lemma === '' ? word : lemma;
}

/** Calls `visit` with the key of every ending of a word, from none to the whole, and of the whole word with its start. */
export function eachRuleKey(group: number, word: string, visit: (key: number, size: number) => void): void {
  let hash = FIRST_HASH;
  visit(spread(hash, group) >>> (32 - KEY_BITS), 0);
  for (let at = word.length - 1; at >= -1; at--) {
    hash = nextHash(hash, at < 0 ? WORD_START : word.charCodeAt(at));
    visit(spread(hash, group) >>> (32 - KEY_BITS), word.length - at);
  }
}

/** Rules that make lemmas: of all endings that have a rule, the longest decides. */
export class LemmaRules {
  private readonly scripts: readonly Script[];
  private readonly rules: KeyTable;

  constructor({ scripts, keys, scriptOf }: PackedLemmaRules) {
    this.scripts = scripts.map(readScript);
    this.rules = new KeyTable(keys, scriptOf);
  }

  /** The lemma of a word that was tagged with a label of this group. Of a word without a rule, the word. */
  lemma(group: number, word: string): string {
    let found = -1;
    eachRuleKey(group, word.toLowerCase(), (key) => {
      const script = this.rules.get(key);
      if (script >= 0) found = script;
    });
    const script = this.scripts[found];
    return script ? applyScript(script, word) : word;
  }
}
