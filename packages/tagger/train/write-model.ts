import { labelNames } from '../src/labels.ts';
import { MODEL_START, type Model } from '../src/model.ts';
import { ByteWriter } from './byte-writer.ts';

/** The bytes that `readModel` reads. */
export function writeModel(model: Model): Uint8Array {
  const writer = new ByteWriter();
  for (const byte of MODEL_START) writer.byte(byte);
  writer.byte(labelNames.length);
  writer.list(model.open);
  writer.number(model.classes.length);
  for (const { seen, labels } of model.classes) {
    writer.byte(seen);
    writer.list(labels);
  }
  writer.rising(model.lexicon.keys);
  writer.numbers(model.lexicon.classes);
  writer.rising(model.lexicon.capitals);
  writer.byte(model.weights.bits);
  writer.rising(model.weights.places);
  writer.list(model.weights.levels);
  writer.lines(model.lemmaRules.scripts);
  writer.rising(model.lemmaRules.keys);
  writer.numbers(model.lemmaRules.scriptOf);
  writer.lines(model.particles);
  writer.rising(model.parts.keys);
  writer.numbers(model.parts.costs);
  return writer.result();
}
