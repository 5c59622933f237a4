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
  writer.keys(model.lexicon.keys);
  writer.shorts(model.lexicon.classes);
  writer.keys(model.lexicon.capitals);
  writer.byte(model.weights.bits);
  writer.rising(model.weights.rows);
  writer.list(model.weights.sizes);
  writer.pairs(model.weights.told);
  writer.lines(model.lemmaRules.scripts);
  writer.keys(model.lemmaRules.keys);
  writer.shorts(model.lemmaRules.scriptOf);
  writer.lines(model.particles);
  writer.keys(model.parts.keys);
  writer.shorts(model.parts.costs);
  return writer.result();
}
