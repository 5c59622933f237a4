import { type LabelName, labelNames, uposOf } from './labels.ts';

/**
 * Labels whose words make their lemma in the same way share a group: its number is that of a label in it. An auxiliary is a verb,
 * "werken" as a plural is written as the infinitive, and so on.
 */
const SHARED: Readonly<Partial<Record<LabelName, LabelName>>> = {
  'NOUN.prt': 'NOUN.sing',
  'VERB.pres.plur': 'VERB.inf',
  'VERB.inf.noun': 'VERB.inf',
  'VERB.pastpart.noun': 'VERB.pastpart.attr',
  'ADJ.prt': 'ADJ',
  'ADV.prt': 'ADV',
  'ADV.pron': 'ADV',
  'ADP.post': 'ADP',
  'ADP.contracted': 'ADP',
  'ADP.prt': 'ADP',
};

const GROUPS = Uint8Array.from(labelNames, (name, label) => {
  const upos = uposOf(label);
  if (upos === 'PRON' || upos === 'DET') return labelNames.indexOf('DET.ind');
  const verb = name.replace(/^AUX\.(?:pass\.)?/, 'VERB.');
  const own = labelNames.find((each) => each === verb) ?? name;
  return labelNames.indexOf(SHARED[own] ?? own);
});

/** Past participles without "ge" in front ("betaald") are a group of their own. */
const WITHOUT_GE = 128;
const PAST_PARTICIPLES = new Set(labelNames.map((name, label) => (name.includes('pastpart') ? label : -1)));

/** The group of a word with this label. */
export function lemmaGroup(label: number, word: string): number {
  const group = GROUPS[label] ?? 0;
  return PAST_PARTICIPLES.has(label) && !/^ge/i.test(word) ? group + WITHOUT_GE : group;
}
