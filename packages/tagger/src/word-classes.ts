import { pair } from './hash.ts';
import { labelNames, labelOf } from './labels.ts';
import { isFiniteVerb } from './verb-forms.ts';

/** How often training saw the words of a class: once, a few times, or often enough to trust that it saw all their labels. */
export const Seen = { once: 1, few: 2, often: 3 } as const;

/** What training learnt of a word: how often it came by, and its labels, the most common first. */
export interface WordClass {
  readonly seen: number;
  readonly labels: readonly number[];
}

/** What a word can be, as bits; for looking ahead in the sentence. */
export const May = { pastParticiple: 1, infinitive: 2, finite: 4 } as const;

/** `certain` of a class whose words can have several labels. */
export const NOT_CERTAIN = 255;

const NO_CLASS: WordClass = { seen: 0, labels: [] };
const PAST_PARTICIPLE = labelOf('VERB.pastpart');
const INFINITIVE = labelOf('VERB.inf');

/** All classes of words as columns, by number. Class 0 holds the words that training never saw. */
export class WordClasses {
  /** What features see of a class. */
  readonly value: number[] = [];
  /** The one label of a class, or `NOT_CERTAIN`. */
  readonly certain: number[] = [];
  /** `May` bits. */
  readonly may: number[] = [];
  /** 1 where spelling has to help: words that training never or seldom saw. */
  readonly rare: number[] = [];
  private readonly open: readonly number[];
  private readonly classes: WordClass[] = [];
  /** Made when they are asked for: a letter has words of one class in five. */
  private readonly candidates: (Uint8Array | undefined)[] = [];

  /** `open`: the labels that a new word can have. */
  constructor(open: readonly number[], classes: readonly WordClass[] = []) {
    this.open = open;
    this.add({ seen: 0, labels: [] });
    for (const each of classes) this.add(each);
  }

  /** The labels that the words of a class can get. */
  candidatesOf(wordClass: number): Uint8Array {
    const known = this.candidates[wordClass];
    if (known) return known;
    const { seen, labels } = this.classes[wordClass] ?? NO_CLASS;
    const made = Uint8Array.from(seen === Seen.often ? labels : new Set([...this.open, ...labels]));
    this.candidates[wordClass] = made;
    return made;
  }

  /** Adds a class and gives its number. */
  add({ seen, labels }: WordClass): number {
    const often = seen === Seen.often;
    const [first = NOT_CERTAIN] = labels;
    this.value.push(labels.reduce((hash, label) => pair(hash, label + 1), seen));
    this.classes.push({ seen, labels });
    this.certain.push(often && labels.length === 1 ? first : NOT_CERTAIN);
    this.may.push(labels.reduce((bits, label) => bits | mayOf(label), 0));
    this.rare.push(often ? 0 : 1);
    return this.value.length - 1;
  }
}

function mayOf(label: number): number {
  if (label >= labelNames.length) return 0;
  if (label === PAST_PARTICIPLE) return May.pastParticiple;
  if (label === INFINITIVE) return May.infinitive;
  return isFiniteVerb(label) ? May.finite : 0;
}
