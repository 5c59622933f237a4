import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const core = join(dirname(fileURLToPath(import.meta.url)), '../../core/src');

/** All files of core that a file imports, itself included, whether they exist or not. */
function reached(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!existsSync(path)) return seen;
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)';/gm,
  ))
    reached(join(dirname(path), from), seen);
  return seen;
}

test('the compiler needs nothing of core that it makes itself', () => {
  const files = [...reached(join(core, 'authoring.ts'))].map((path) =>
    path.slice(core.length + 1).replaceAll('\\', '/'),
  );
  expect(files).toContain('rules/registry.ts');
  expect(files.filter((path) => path.startsWith('generated/'))).toEqual([]);
});
