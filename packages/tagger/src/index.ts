export type { CompoundPart } from './compounds.ts';
export { type LabelName, labelNames, labelOf, nameOf, type Upos, uposNames, uposOf } from './labels.ts';
export { createTagger, type Tagged, type Tagger } from './tagger.ts';
export type { SentenceColumns, TokenColumns, TokenText } from './tokens.ts';
export {
  isAuxiliary,
  isFiniteVerb,
  isInfinitive,
  isParticiple,
  isParticle,
  isPassive,
  isPlural,
  isVerb,
} from './verb-forms.ts';
