import type { Municipality } from '@klarebrief/core/lean';
import schema from '../klarebrief.config.schema.json' with { type: 'json' };
import { type Checked, parseSource, type SourceFile } from './source.ts';
import { validate } from './validate.ts';

/** A file `klarebrief.config.yaml`. */
export interface Config {
  readonly municipality?: Municipality;
  /** Path of the sociale kaart, from the folder of the file. */
  readonly socialMap?: string;
}

/** Reads the text of a `klarebrief.config.yaml`. With problems the value is empty. Never throws. */
export function readConfig(source: SourceFile): Checked<Config> {
  const { value: file, problems } = parseSource(source);
  if (problems.length > 0) return { value: {}, problems };
  // A file with nothing but comments tells nothing, and that is allowed.
  if (file.value === null) return { value: {}, problems };
  const wrong = validate(schema, file);
  // The schema has just made sure of the type.
  return wrong.length > 0 ? { value: {}, problems: wrong } : { value: file.value as Config, problems };
}
