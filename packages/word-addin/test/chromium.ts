import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long starting it and making scripts for it may take on a busy computer, in milliseconds. */
export const PATIENCE = 60_000;

/** Where Chromium is on this computer; undefined when it is not there. */
export const chromiumPath = CHROMIUM.find((path) => existsSync(path));

/** Starts Chromium. Throws when it is not there. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Er is geen Chromium. Installeer hem: apt-get install chromium.');
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}
