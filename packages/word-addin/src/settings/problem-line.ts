import type { Problem } from '@klarebrief/settings';

/** A mistake in a file with settings as one line: what and where. */
export function problemLine({ path, line, message }: Problem): string {
  const name = path.split('/').at(-1) ?? path;
  return `${name}, regel ${line}: ${message}`;
}
