import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Dimension,
  ElementName,
  FoundRemedy,
  HelpStatus,
  LetterType,
  ObjectionStatus,
  Remedy,
} from '@klarebrief/core';
import { type LabelledLetter, readLabelledLetters } from '@klarebrief/letter-type-trainer';
import { parse } from 'yaml';

/** What an expert says of the route. An element that is given in several places has them all. */
export interface GoldObjection {
  readonly remedy: Remedy;
  readonly status: ObjectionStatus;
  readonly found: FoundRemedy;
  readonly elements: Readonly<Record<ElementName, string | readonly string[] | null>>;
}

/** What an expert says of the help. */
export interface GoldHelp {
  readonly status: HelpStatus;
  readonly organisations: readonly {
    readonly id: string | null;
    readonly quote: string;
    readonly contact: readonly string[];
  }[];
}

/** What an expert says of a letter: `gold.yaml`, see corpus/README.md. */
interface Gold {
  readonly kind: string;
  readonly quality: 'good' | 'middling' | 'bad';
  readonly language: 'nl' | 'en';
  readonly letterType: LetterType;
  /** The dimensions of which `findings` is complete; all when absent. */
  readonly judged?: readonly Dimension[];
  readonly objection: GoldObjection;
  readonly help: GoldHelp;
  readonly findings: readonly { readonly rule: string; readonly quote?: string }[];
  readonly quiet?: readonly { readonly rule: string; readonly quote?: string }[];
}

/** One letter of the corpus with its labels. */
export interface CorpusLetter extends LabelledLetter {
  readonly gold: Gold;
}

/** A loose clause or help paragraph with its labels. The checker is told what type of letter it belongs to. */
export interface Fragment {
  readonly name: string;
  readonly letterType: LetterType;
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly objection?: GoldObjection;
  readonly help?: GoldHelp;
  readonly why: string;
}

/** Reads the fragments of one half of the corpus, in order of file and place. */
export function readFragments(folder: string): Fragment[] {
  const own = join(folder, 'fragments');
  return readdirSync(own)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(own, name), 'utf8')) as Fragment[]);
}

/** A sentence with the places that a language coach would mark. */
export interface MarkedSentence {
  /** The rules for which `findings` is complete; when absent, all that any sentence without this is labelled with. */
  readonly judged?: readonly string[];
  readonly text: string;
  readonly findings: readonly { readonly rule: string; readonly quote: string }[];
  readonly why?: string;
}

/** A Dutch sentence, with how many finite clauses it has where somebody counted them. */
export interface LabelledSentence extends MarkedSentence {
  readonly clauses?: number;
}

/** The single sentences of one half of the corpus. */
export interface Sentences {
  readonly dutch: readonly LabelledSentence[];
  readonly english: readonly MarkedSentence[];
}

/** Reads the labelled sentences of one half of the corpus. */
export function readSentences(folder: string): Sentences {
  return { dutch: readMarked(join(folder, 'sentences')), english: readMarked(join(folder, 'english-sentences')) };
}

function readMarked<T extends MarkedSentence>(folder: string): T[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const marked = parse(readFileSync(join(folder, name), 'utf8')) as T[] | { judged: string[]; sentences: T[] };
      return Array.isArray(marked) ? marked : marked.sentences.map((each) => ({ ...each, judged: marked.judged }));
    });
}

/** Reads the letters of the development half, also those that no model learnt from. */
export function readDevelopment(corpus: string): CorpusLetter[] {
  return [...readCorpus(corpus), ...readCorpus(join(corpus, 'unlearnt'))];
}

/** Reads every letter below a folder of the corpus (not the folders below those). */
export function readCorpus(folder: string): CorpusLetter[] {
  // gold.yaml is checked against its form by tests/corpus.test.ts.
  return readLabelledLetters(folder).map((each) => ({ ...each, gold: each.gold as Gold }));
}
