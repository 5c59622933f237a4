import { createJsonReporter } from './json.ts';
import type { CreateReporter } from './reporter.ts';
import { createTextReporter } from './text/index.ts';

/** Every output format. A new one is a file here and a line in this list. */
export const reporters = {
  text: createTextReporter,
  json: createJsonReporter,
} as const satisfies Readonly<Record<string, CreateReporter>>;

export type Format = keyof typeof reporters;

/** The values of `--format`. */
export const formats: readonly string[] = Object.keys(reporters);

/** True for the name of an output format. */
export function isFormat(value: string): value is Format {
  return Object.hasOwn(reporters, value);
}
