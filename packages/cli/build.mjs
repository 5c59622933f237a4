// Bundles the command line into dist/, so that the packed package needs nothing else.
import { existsSync } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode, inAscii, licensesOf, root } from '../../scripts/bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));

await rm(join(here, 'dist'), { recursive: true, force: true });
// One file, the smaller the better, that V8 can keep compiled: see bin/compiled.js.
const inputs = await bundleForNode({
  here,
  entryPoints: ['src/main.ts'],
  plugins: [withoutChildProcess()],
  minify: true,
  format: 'cjs',
});
// Regular expressions and `String.raw` for them are what esbuild leaves in other characters: 12 ms of a start of 160.
const program = join(here, 'dist/main.cjs');
await writeFile(program, inAscii(await readFile(program, 'utf8')));
for (const name of ['klarebrief.config', 'sociale-kaart'])
  await copyFile(join(here, `../settings/${name}.schema.json`), join(here, `${name}.schema.json`));
if (existsSync(join(root, 'LICENSE'))) await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));
await writeFile(join(here, 'dist/third-party-licenses.txt'), await licensesOf(here, inputs));

/** Commander loads child_process (5 ms) for programs that start other programs. This one does not. */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => {
        return /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'empty' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
}
