import { labelNames } from './labels.ts';

/** What a label says of a word, as bits: one label can say several things. */
const Trait = {
  verb: 1,
  auxiliary: 2,
  finite: 4,
  infinitive: 8,
  participle: 16,
  passive: 32,
  particle: 64,
  plural: 128,
} as const;

const TRAITS = Uint8Array.from(labelNames, (name) => {
  const parts = name.split('.');
  const has = (part: string): boolean => parts.includes(part);
  const finite = has('pres') || has('past');
  return (
    (has('VERB') || has('AUX') ? Trait.verb : 0) |
    (has('AUX') ? Trait.auxiliary : 0) |
    (finite ? Trait.finite : 0) |
    (has('inf') ? Trait.infinitive : 0) |
    (has('pastpart') || has('prespart') ? Trait.participle : 0) |
    (has('pass') ? Trait.passive : 0) |
    (has('prt') ? Trait.particle : 0) |
    (has('plur') ? Trait.plural : 0)
  );
});

const says = (label: number, trait: number): boolean => ((TRAITS[label] ?? 0) & trait) !== 0;

/** Any form of a verb or an auxiliary, also one that stands as an adjective or a noun. */
export function isVerb(label: number): boolean {
  return says(label, Trait.verb);
}

/** A verb that helps another one, or the "zijn" of "is ziek". */
export function isAuxiliary(label: number): boolean {
  return says(label, Trait.auxiliary);
}

/** The worden, zijn or krijgen of a passive: "wordt betaald", "is afgewezen". */
export function isPassive(label: number): boolean {
  return says(label, Trait.passive);
}

/** A form that goes with a subject: werk, werkt, werken, werkte, werkten. */
export function isFiniteVerb(label: number): boolean {
  return says(label, Trait.finite);
}

/** An infinitive, also one that stands as a noun: "het invullen van". */
export function isInfinitive(label: number): boolean {
  return says(label, Trait.infinitive);
}

/** A past or present participle, also one that stands before a noun: "het ingevulde formulier". */
export function isParticiple(label: number): boolean {
  return says(label, Trait.participle);
}

/** The part that stands apart of a verb that can be split: "wijzen … af", "stelt … vast", "neemt … deel". */
export function isParticle(label: number): boolean {
  return says(label, Trait.particle);
}

/** A plural noun or a plural form of a verb. */
export function isPlural(label: number): boolean {
  return says(label, Trait.plural);
}
