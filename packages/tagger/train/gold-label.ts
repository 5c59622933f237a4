import { type LabelName, labelNames, labelOf } from '../src/labels.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/**
 * The label of a word of the treebank, out of its class, its Dutch tag and its relation. Where the two halves of the training file
 * differ, the official Universal Dependencies decide: foreign words and words that are cut short are `X`, marks are `PUNCT`.
 */
export function goldLabel(sentence: GoldSentence, token: GoldToken): number {
  const name = nameFor(sentence, token);
  const known = labelNames.find((each) => each === name);
  return labelOf(known ?? 'X');
}

/** The class of words that a token counts as, in training and in measuring. */
export function goldUpos({ form, upos, xpos }: GoldToken): string {
  if (upos !== 'SYM') return upos;
  if (xpos[1] === 'vreemd' || xpos[1] === 'afgebr') return 'X';
  return /^[,.()"'?!:;«»]+$/.test(form) ? 'PUNCT' : upos;
}

function nameFor(sentence: GoldSentence, token: GoldToken): string {
  const upos = goldUpos(token);
  if (isGoldParticle(sentence, token) && /^(?:NOUN|ADJ|ADV|ADP)$/.test(upos)) return `${upos}.prt`;
  switch (upos) {
    case 'NOUN':
      return token.xpos[2] === 'mv' ? 'NOUN.plur' : 'NOUN.sing';
    case 'VERB':
      return `VERB.${verbForm(token.xpos, true)}`;
    case 'AUX':
      return `AUX.${token.relation === 'aux:pass' ? 'pass.' : ''}${verbForm(token.xpos, false)}`;
    case 'ADJ':
      return adjective(token.xpos);
    case 'ADV':
      return token.xpos.includes('adv-pron') ? 'ADV.pron' : 'ADV';
    case 'ADP':
      return ADPOSITIONS[token.xpos[1] ?? ''] ?? 'ADP';
    case 'PRON':
      return pronoun(token.xpos);
    case 'DET':
      return determiner(token.xpos);
    case 'X':
      return token.xpos[1] === 'afk' ? 'X.abbr' : 'X';
    default:
      return upos;
  }
}

/** Whether a word is the part that stands apart of a verb that can be split: the lemma of the verb starts with it. */
function isGoldParticle(sentence: GoldSentence, { form, head, relation }: GoldToken): boolean {
  if (relation !== 'compound:prt') return false;
  return sentence[head - 1]?.lemma.toLowerCase().startsWith(`${form.toLowerCase()}_`) ?? false;
}

/** The form of a verb; `ofVerb` is false for auxiliaries, which do not tell their participles apart. */
function verbForm([, form, second, third]: readonly string[], ofVerb: boolean): string {
  switch (form) {
    case 'inf':
      return ofVerb && second === 'nom' ? 'inf.noun' : 'inf';
    case 'vd':
      return ofVerb ? `pastpart${PARTICIPLES[second ?? ''] ?? ''}` : 'pastpart';
    case 'od':
      return ofVerb && second !== 'vrij' ? 'prespart.attr' : 'prespart';
    default:
      if (second === 'verl') return third === 'mv' ? 'past.plur' : 'past.sing';
      return third === 'mv' ? 'pres.plur' : third === 'met-t' ? 'pres.sing.t' : 'pres.sing';
  }
}

function adjective(xpos: readonly string[]): LabelName {
  if (xpos[0] === 'TW') return 'ADJ.ord';
  const attributive = xpos[1] !== 'vrij' && xpos[1] !== 'postnom';
  if (xpos.includes('sup')) return 'ADJ.sup';
  if (xpos.includes('comp')) return attributive ? 'ADJ.comp.attr' : 'ADJ.comp';
  return xpos[1] === 'nom' ? 'ADJ.noun' : attributive ? 'ADJ.attr' : 'ADJ';
}

function pronoun([kind, type = '', , form]: readonly string[]): LabelName {
  if (kind !== 'VNW') return 'PRON.ind';
  if (type === 'pers') return form === 'nomin' ? 'PRON.subject' : 'PRON.pers';
  return PRONOUNS[type] ?? 'PRON.ind';
}

function determiner([kind, type = '']: readonly string[]): LabelName {
  if (kind === 'LID') return type === 'onbep' ? 'DET.indef' : 'DET.def';
  return (kind === 'VNW' && DETERMINERS[type]) || 'DET.ind';
}

const PARTICIPLES: Readonly<Record<string, string>> = { prenom: '.attr', nom: '.noun' };
const ADPOSITIONS: Readonly<Record<string, LabelName>> = { fin: 'ADP.post', versm: 'ADP.contracted' };
const PRONOUNS: Readonly<Record<string, LabelName>> = {
  pr: 'PRON.pers',
  refl: 'PRON.refl',
  bez: 'PRON.poss',
  aanw: 'PRON.dem',
  betr: 'PRON.rel',
  vb: 'PRON.int',
  excl: 'PRON.int',
  recip: 'PRON.recip',
};
const DETERMINERS: Readonly<Record<string, LabelName>> = { aanw: 'DET.dem', vb: 'DET.int' };
