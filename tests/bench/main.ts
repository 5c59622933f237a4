import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/*
 * The code is bundled first, as the command line is: tsx wraps every function that is made (keepNames), which costs a third of
 * the speed. The other tools stay as they come from the registry.
 */
const root = join(import.meta.dirname, '../..');
const outdir = join(root, 'node_modules/.cache/klarebrief-bench');
const OTHERS = /^(?:@textlint\/|textlint-|retext-dutch$|retext-readability$|retext-simplify$|unified$|vfile$)/;

const othersApart: Plugin = {
  name: 'others-apart',
  setup({ onResolve }) {
    onResolve({ filter: OTHERS }, ({ path, importer }) =>
      importer.includes('/tests/bench/') ? { path, external: true } : undefined,
    );
  },
};

await build({
  entryPoints: ['run.ts', 'checker-process.ts'].map((file) => join(import.meta.dirname, file)),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // As in scripts/bundle.mjs.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  plugins: [othersApart],
  banner: {
    js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', join(outdir, 'run.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
