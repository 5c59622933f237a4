// The manifest of the add-in, out of its template and the address where the pane stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The manifest for a pane at `url`: "https://www.waardrecht.example/klarebrief". `settings`: address of the settings of the
 * municipality, which the pane reads from its own address. Throws when the address is not https, which Word refuses.
 */
export function manifestFor(url, settings) {
  const base = new URL(url).href.replace(/\/$/, '');
  if (!base.startsWith('https://')) throw new Error(`KLAREBRIEF_URL moet met https:// beginnen, en is: ${url}`);
  const query = settings ? `word=1&settings=${encodeURIComponent(settings)}` : 'word=1';
  const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8'));
  const values = { version, url: base, page: `${base}/index.html?${query}` };
  const template = readFileSync(join(here, 'manifest.template.xml'), 'utf8');
  return template.replace(/\{(version|url|page)\}/g, (_, name) => escaped(values[name]));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Writes manifest.xml into a folder, when KLAREBRIEF_URL says where that folder will stand. */
export function writeManifest(folder) {
  const { KLAREBRIEF_URL: url, KLAREBRIEF_SETTINGS_URL: settings } = process.env;
  if (url) writeFileSync(join(folder, 'manifest.xml'), manifestFor(url, settings));
  else
    console.log(
      'De pagina is klaar. Voor Word is ook een manifest nodig: zet KLAREBRIEF_URL op het https-adres van de map en bouw opnieuw.',
    );
}
