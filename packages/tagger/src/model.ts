import { ByteReader } from './byte-reader.ts';
import type { PackedParts } from './compounds.ts';
import { labelNames } from './labels.ts';
import type { PackedLemmaRules } from './lemma-rules.ts';
import type { PackedLexicon } from './lexicon.ts';
import type { PackedWeights } from './weights.ts';
import type { WordClass } from './word-classes.ts';

/** The first bytes of a model: "KB", then the version of the format. A change of labels or features makes a new version. */
export const MODEL_START = [0x4b, 0x42, 2] as const;

/** All that training learnt. */
export interface Model {
  /** Labels that a new word can have. */
  readonly open: readonly number[];
  /** Word classes from number 1 on. */
  readonly classes: readonly WordClass[];
  readonly lexicon: PackedLexicon;
  readonly weights: PackedWeights;
  readonly lemmaRules: PackedLemmaRules;
  /** Particles of verbs that can be split, the longest first. */
  readonly particles: readonly string[];
  readonly parts: PackedParts;
}

/** Reads a model. Throws when the bytes are no model of this version: that is a fault of the program, not of a letter. */
export function readModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const fits = MODEL_START.every((byte) => reader.byte() === byte) && reader.byte() === labelNames.length;
  if (!fits) throw new Error('These bytes are no tagger model of this version.');
  return {
    open: [...reader.list()],
    classes: readClasses(reader),
    lexicon: { keys: reader.keys(), classes: reader.shorts(), capitals: reader.keys() },
    weights: { bits: reader.byte(), rows: reader.rising(), sizes: reader.list(), told: reader.pairs() },
    lemmaRules: { scripts: reader.lines(), keys: reader.keys(), scriptOf: reader.shorts() },
    particles: reader.lines(),
    parts: { keys: reader.keys(), costs: reader.shorts() },
  };
}

function readClasses(reader: ByteReader): WordClass[] {
  const count = reader.number();
  return Array.from({ length: Math.min(count, 0xffff) }, () => ({ seen: reader.byte(), labels: [...reader.list()] }));
}
