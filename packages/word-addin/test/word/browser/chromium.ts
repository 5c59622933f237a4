import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

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

/** The runtime of Office.js itself, without the loader that looks for a Word around the page. */
export function officeRuntime(): string {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  return readFileSync(join(manifest, '../dist/word-web-16.00.debug.js'), 'utf8');
}

/** A file of this folder with all that it imports, as one script for a page. */
export async function pageScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'klareBriefTest', fileName: 'page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${entry} gave no script`);
  return code;
}
