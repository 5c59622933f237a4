import { modelBytes } from '../generated/model.ts';

/** The model, for `createTagger` of `@klarebrief/tagger`: about 2 ms. */
export function loadTaggerModel(): Uint8Array {
  return new Uint8Array(modelBytes());
}
