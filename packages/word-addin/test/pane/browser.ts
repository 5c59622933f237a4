import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../chromium.ts';

export const dist = join(import.meta.dirname, '../../dist');

/** Why the tests of the built page cannot run here; null when they can. */
export function missing(): string | null {
  if (chromiumPath === undefined) return 'Er is geen Chromium. Installeer hem: apt-get install chromium.';
  return existsSync(join(dist, 'index.html')) ? null : 'De pagina is niet gebouwd. Doe eerst: npm run build:word.';
}
