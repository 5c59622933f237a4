// Bundles the command line into dist/, so that the packed package needs nothing else.
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Files to write beside the code, by name. */
const data = new Map();

await rm(join(here, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: false,
  legalComments: 'none',
  metafile: true,
  plugins: [withoutChildProcess(), dataAsFiles({ rulesetJson: 'ruleset.json', tableBase64: 'word-ranks.base64' })],
  logLevel: 'warning',
  // Bundled CommonJS packages call require() for the modules of Node itself.
  banner: {
    js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
  },
});

for (const [file, content] of data) await writeFile(join(here, 'dist', file), content);
for (const name of ['klarebrief.config', 'sociale-kaart'])
  await copyFile(join(here, `../settings/${name}.schema.json`), join(here, `${name}.schema.json`));
if (existsSync(join(root, 'LICENSE'))) await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));
await writeFile(join(here, 'dist/third-party-licenses.txt'), await licensesOf(Object.keys(metafile.inputs)));

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

/**
 * Keeps big data out of the code: in a string literal the 700 KB of the ruleset take 20 ms to compile, from a file beside the code
 * 2 ms to read (ASCII only: JSON escapes the rest). It also lets the word ranks stand apart, under their own licence.
 */
function dataAsFiles(files) {
  return {
    name: 'data-as-files',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]generated[/\\]\w+\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
        const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        const lines = Object.entries(module).map(([name, value]) => {
          const file = files[name];
          if (!file) return `export const ${name} = ${JSON.stringify(value)};`;
          data.set(
            file,
            value.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
          );
          return `export const ${name} = readFileSync(new URL('${file}', import.meta.url), 'latin1');`;
        });
        return { contents: ["import { readFileSync } from 'node:fs';", ...lines].join('\n'), loader: 'js' };
      });
    },
  };
}

/** The licence texts of the packages that ended up in the bundle. */
async function licensesOf(inputs) {
  const folders = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]).filter(Boolean),
  );
  const texts = await Promise.all([...folders].sort().map(licenseOf));
  return `${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(here, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(here, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(here, folder, file), 'utf8') : `Licence: ${license}\n`;
  return `${name} ${version}\n\n${text}`;
}
