import { readFileSync } from 'node:fs';

/** One word of a treebank, as its CoNLL-U line says (https://universaldependencies.org/format.html). */
export interface GoldToken {
  readonly form: string;
  /** Parts of compounds and of split verbs have "_" between them. */
  readonly lemma: string;
  readonly upos: string;
  /** The fields of the Dutch tag: "WW|pv|tgw|ev" is `['WW', 'pv', 'tgw', 'ev']`. */
  readonly xpos: readonly string[];
  /** Place of the head in the sentence from 1 on, 0 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** The words of one sentence. */
export type GoldSentence = readonly GoldToken[];

/** Reads a CoNLL-U file. Comments, ranges of words and empty nodes are left out. */
export function readConllu(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).flatMap(readLine))
    .filter((sentence) => sentence.length > 0);
}

function readLine(line: string): GoldToken[] {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] = line.split('\t');
  if (!/^\d+$/.test(id)) return [];
  return [{ form, lemma: lemma === '_' ? form : lemma, upos, xpos: xpos.split('|'), head: Number(head), relation }];
}
