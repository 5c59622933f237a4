/** The classes of words of Universal Dependencies (https://universaldependencies.org/u/pos/). */
export const uposNames = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** A class of words of Universal Dependencies. */
export type Upos = (typeof uposNames)[number];

/** The forms of a finite verb: "(ik) werk", "werkt", "werken", "werkte", "werkten". */
const FINITE = ['pres.sing', 'pres.sing.t', 'pres.plur', 'past.sing', 'past.plur'] as const;

/**
 * Every label: a class of words, then what the rules need to know of the form. A tagger gives the place in this list. The README of
 * the package tells what each label means. The order is part of the format of the weights.
 */
export const labelNames = [
  'NOUN.sing',
  'NOUN.plur',
  'NOUN.prt',
  'PROPN',
  ...FINITE.map((form) => `VERB.${form}` as const),
  'VERB.inf',
  'VERB.inf.noun',
  'VERB.pastpart',
  'VERB.pastpart.attr',
  'VERB.pastpart.noun',
  'VERB.prespart',
  'VERB.prespart.attr',
  ...FINITE.map((form) => `AUX.${form}` as const),
  'AUX.inf',
  'AUX.pastpart',
  'AUX.prespart',
  ...FINITE.map((form) => `AUX.pass.${form}` as const),
  'AUX.pass.inf',
  'AUX.pass.pastpart',
  'ADJ',
  'ADJ.attr',
  'ADJ.noun',
  'ADJ.comp',
  'ADJ.comp.attr',
  'ADJ.sup',
  'ADJ.ord',
  'ADJ.prt',
  'ADV',
  'ADV.pron',
  'ADV.prt',
  'ADP',
  'ADP.post',
  'ADP.contracted',
  'ADP.prt',
  'PRON.subject',
  'PRON.pers',
  'PRON.refl',
  'PRON.poss',
  'PRON.dem',
  'PRON.rel',
  'PRON.int',
  'PRON.ind',
  'PRON.recip',
  'DET.def',
  'DET.indef',
  'DET.dem',
  'DET.int',
  'DET.ind',
  'NUM',
  'CCONJ',
  'SCONJ',
  'INTJ',
  'PUNCT',
  'SYM',
  'X',
  'X.abbr',
] as const;

/** The name of a label, such as "VERB.past.plur". */
export type LabelName = (typeof labelNames)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(labelNames.map((name, label) => [name, label]));
const UPOS: readonly Upos[] = labelNames.map((name) => uposNames.find((each) => each === name.split('.')[0]) ?? 'X');

/** The label with this name. */
export function labelOf(name: LabelName): number {
  return NUMBERS.get(name) ?? NUMBERS.get('X') ?? 0;
}

/** The name of a label; `X` for a number that is no label. */
export function nameOf(label: number): LabelName {
  return labelNames[label] ?? 'X';
}

/** The class of words of a label; `X` for a number that is no label. */
export function uposOf(label: number): Upos {
  return UPOS[label] ?? 'X';
}
