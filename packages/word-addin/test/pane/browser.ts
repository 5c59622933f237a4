import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export const dist = join(import.meta.dirname, '../../dist');

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Why the tests of the built page cannot run here; null when they can. */
export function missing(): string | null {
  if (!CHROMIUM.some(existsSync)) return 'Er is geen Chromium. Installeer hem: apt-get install chromium.';
  return existsSync(join(dist, 'index.html')) ? null : 'De pagina is niet gebouwd. Doe eerst: npm run build:word.';
}

/** Starts the Chromium of the system. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM.find(existsSync) ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
