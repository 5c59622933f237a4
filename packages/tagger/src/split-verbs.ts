import { hashUnits } from './hash.ts';
import type { SentenceColumns } from './tokens.ts';
import { isAuxiliary, isFiniteVerb, isParticle, isVerb } from './verb-forms.ts';

const TE = hashUnits([0x74, 0x65], 0, 2);

/**
 * Ties each particle to its verb, both ways: the other token of the pair plus 1, or 0. Verbs that follow at once have it ("op te
 * lossen", "vast is gesteld"); else the nearest finite verb before it that has none yet ("wijzen wij uw aanvraag af").
 */
export function linkParticles(
  labels: Uint8Array,
  hash: Int32Array,
  { count, first, last }: SentenceColumns,
): Int32Array {
  const partners = new Int32Array(labels.length);
  for (let sentence = 0; sentence < count; sentence++) {
    const from = first[sentence] ?? 0;
    const to = last[sentence] ?? 0;
    for (let token = from; token < to; token++) {
      if (!isParticle(labels[token] ?? 0)) continue;
      const verb = verbBehind(labels, hash, token, to) || verbBefore(labels, partners, token, from);
      if (verb === 0 || partners[verb - 1] !== 0) continue;
      partners[token] = verb;
      partners[verb - 1] = token + 1;
    }
  }
  return partners;
}

function verbBehind(labels: Uint8Array, hash: Int32Array, particle: number, to: number): number {
  let found = 0;
  for (let at = particle + 1; at < to; at++) {
    const label = labels[at] ?? 0;
    if (!isVerb(label) && hash[at] !== TE) break;
    if (isVerb(label) && !isAuxiliary(label)) found = at + 1;
  }
  return found;
}

function verbBefore(labels: Uint8Array, partners: Int32Array, particle: number, from: number): number {
  for (let at = particle - 1; at >= from; at--) {
    const label = labels[at] ?? 0;
    if (isFiniteVerb(label) && !isAuxiliary(label) && partners[at] === 0) return at + 1;
  }
  return 0;
}
