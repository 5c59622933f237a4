// Builds the page into dist/: a static folder that any web server can host, under any path.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { licensesOf, root } from '../../scripts/bundle.mjs';
import { writeManifest } from './manifest/manifest.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** Data in the page with licences of its own, which go along. */
const DATA = [
  ['word-ranks', 'ATTRIBUTION.md', 'LICENSE'],
  ['tagger-model', 'ATTRIBUTION.md', 'LICENSE-CC-BY-SA-4.0', 'LICENSE-LGPL-2.1'],
];
/** Paths of what went into the page and the worker. */
const inputs = new Set();
const collect = () => ({
  name: 'collect-inputs',
  generateBundle(_, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) inputs.add(relative(here, id).replaceAll('\\', '/'));
  },
});

await build({
  configFile: join(here, 'vite.config.ts'),
  logLevel: 'warn',
  plugins: [collect()],
  worker: { plugins: () => [collect()] },
});
await copyFile(join(root, 'LICENSE'), join(here, 'dist/LICENSE.txt'));
for (const [name, ...files] of DATA) {
  await mkdir(join(here, 'dist', name), { recursive: true });
  for (const file of files) await copyFile(join(root, 'packages', name, file), join(here, 'dist', name, file));
}
await writeFile(join(here, 'dist/third-party-licenses.txt'), await licensesOf(here, [...inputs]));
await writeManifest(join(here, 'dist'));
