import type { Municipality } from '@klarebrief/core/lean';
import schema from '../klarebrief.config.schema.json' with { type: 'json' };
import { type Checked, type Parsed, type Problem, parseSource, type SourceFile } from './source.ts';
import { validate } from './validate.ts';

/** A file `klarebrief.config.yaml`. */
export interface Config {
  readonly municipality?: Municipality;
  /** Path of the sociale kaart, from the folder of the file. */
  readonly socialMap?: string;
  /** Difficult words that may stay. */
  readonly ignoreTerms?: readonly string[];
  /** Glob patterns of the files that are letters, from the folder of the file. */
  readonly files?: readonly string[];
}

/**
 * Reads the text of a `klarebrief.config.yaml`. With problems the value holds the keys that are right; where the YAML itself is wrong,
 * those above the mistake. Never throws.
 */
export function readConfig(source: SourceFile): Checked<Config> {
  const { value: file, problems } = parseSource(source);
  const [mistake] = problems;
  if (mistake) return { value: above(mistake, source), problems };
  // A file with nothing but comments tells nothing, and that is allowed.
  if (file.value === null) return { value: {}, problems };
  const wrong = validate(schema, file);
  // The schema has just made sure of the type.
  return wrong.length > 0 ? { value: rightKeys(file), problems: wrong } : { value: file.value as Config, problems };
}

function above({ line }: Problem, { path, text }: SourceFile): Config {
  const lines = text.split(/\r?\n/);
  const kept = Math.min(line, lines.length) - 1;
  return kept > 0 ? readConfig({ path, text: lines.slice(0, kept).join('\n') }).value : {};
}

function rightKeys(file: Parsed): Config {
  const entries = typeof file.value === 'object' && file.value !== null ? Object.entries(file.value) : [];
  return Object.fromEntries(
    entries.filter(([key, value]) => validate(schema, { ...file, value: { [key]: value } }).length === 0),
  );
}
