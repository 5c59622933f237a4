// Bundles the extension and the language server into dist/: for a computer and for a browser.
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleForNode, licensesOf, root } from '../../scripts/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const server = join(here, '../language-server');
const common = { bundle: true, minify: true, legalComments: 'none', metafile: true, logLevel: 'warning' };

await rm(join(here, 'dist'), { recursive: true, force: true });
const [desktop, web, worker] = await Promise.all([
  build({
    ...common,
    absWorkingDir: here,
    entryPoints: ['src/desktop.ts'],
    outfile: 'dist/desktop.cjs',
    ...forVsCode('node'),
  }),
  build({
    ...common,
    absWorkingDir: here,
    entryPoints: ['src/web.ts'],
    outfile: 'dist/web.js',
    ...forVsCode('browser'),
  }),
  build({
    ...common,
    absWorkingDir: server,
    entryPoints: ['src/browser.ts'],
    outfile: join(here, 'dist/server-worker.js'),
    format: 'iife',
    platform: 'browser',
    // A worker has no `document`: some packages have code of its own for it.
    conditions: ['worker'],
    target: 'es2022',
  }),
]);
const inServer = await bundleForNode({
  here: server,
  entryPoints: ['src/node.ts'],
  outdir: join(here, 'dist/server'),
  minify: true,
});
const licenses = [
  await licensesOf(here, [...Object.keys(desktop.metafile.inputs), ...Object.keys(web.metafile.inputs)]),
  await licensesOf(server, [...inServer, ...Object.keys(worker.metafile.inputs)]),
];
await writeFile(join(here, 'dist/third-party-licenses.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`));
await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));

/** VS Code gives its own module and takes CommonJS. */
function forVsCode(platform) {
  return { platform, format: 'cjs', external: ['vscode'], target: 'es2022' };
}
