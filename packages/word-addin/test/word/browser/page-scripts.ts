import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

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
