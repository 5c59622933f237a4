// Builds the page into dist/: a static folder that any web server can host, under any path.
import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { licensesOf, root } from '../../scripts/bundle.mjs';
import { writeManifest } from './manifest/manifest.mjs';

const here = dirname(fileURLToPath(import.meta.url));
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
await copyFile(join(root, 'packages/word-ranks/ATTRIBUTION.md'), join(here, 'dist/ATTRIBUTION.md'));
await writeFile(join(here, 'dist/third-party-licenses.txt'), await licensesOf(here, [...inputs]));
await writeManifest(join(here, 'dist'));
