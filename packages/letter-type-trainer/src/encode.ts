import type { LearntTypes } from './learn.ts';

/**
 * Writes the weights in the form that `analyses/type-model.ts` of core reads. A word that a letter holds adds its weight times its
 * rarity; the two are multiplied here, and rounded to a byte.
 */
export function encode({ types, measures, keys, rarity, words }: LearntTypes): Uint8Array {
  const weighted = words.map((weight, place) => weight * (rarity[Math.floor(place / types)] ?? 0));
  const scale = weighted.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes = new Uint8Array(8 + measures.length * 4 + keys.length * (4 + types + 1));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length, true);
  view.setFloat32(4, scale, true);
  let at = 8;
  for (const weight of measures) {
    view.setFloat32(at, weight, true);
    at += 4;
  }
  for (const key of keys) {
    view.setInt32(at, key, true);
    at += 4;
  }
  for (const weight of weighted) view.setInt8(at++, Math.round(weight / scale));
  for (const rare of rarity) view.setUint8(at++, Math.min(255, Math.round(rare * 16)));
  return bytes;
}
