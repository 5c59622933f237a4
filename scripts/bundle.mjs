// What the bundled packages (command line, language server, extension) have in common.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const FORMATS = {
  esm: {
    splitting: true,
    // Bundled CommonJS packages call require() for the modules of Node itself.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
  },
  cjs: {
    outExtension: { '.js': '.cjs' },
    banner: { js: "const $url = require('node:url').pathToFileURL(__filename);" },
    define: { 'import.meta.url': '$url' },
  },
};

/**
 * Bundles programs for Node into `outdir` of a package, with the big data in files beside the code. Gives the paths of what went
 * into them, from the folder of the package. `minify`: for what is sent over a network. `format`: 'esm', in which what is imported when
 * it is needed is a file of its own, or 'cjs', one file.
 */
export async function bundleForNode({
  here,
  entryPoints,
  outdir = 'dist',
  plugins = [],
  minify = false,
  format = 'esm',
}) {
  /** Files to write beside the code, by name. */
  const data = new Map();
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints,
    outdir,
    bundle: true,
    ...FORMATS[format],
    format,
    platform: 'node',
    target: 'node20.19',
    // Node 20 knows \p{…}; esbuild thinks it does not know all of it, and would make such a pattern anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    minify,
    legalComments: 'none',
    metafile: true,
    plugins: [...plugins, dataAsFiles(data), modelAsFile(data)],
    logLevel: 'warning',
  });
  for (const [file, content] of data) {
    const path = resolve(here, outdir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return Object.keys(metafile.inputs);
}

/** What a generated module has in it: `rulesetJson`, a text, or `wordRanksBytes()`. The programs that write them keep to these two forms. */
const TEXT = /^export const (\w+)Json: string =\n {2}(".*");$/gm;
const BYTES = /^export const (\w+)Bytes = \(\): ArrayBuffer => decode\('([^']*)'\);$/gm;

/** JSON or code with all other characters as escapes. Such a file is read as one byte a character, which V8 also keeps it as. */
export function inAscii(text) {
  return text.replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `wordRanks` goes into `word-ranks.bin`. */
const fileOf = (name, extension) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${extension}`;

/** What goes along of the package with the model of the tagger, in a folder of its own: its licences ask for that. */
const MODEL_FILES = ['model.bin', 'ATTRIBUTION.md', 'LICENSE-CC-BY-SA-4.0', 'LICENSE-LGPL-2.1'];

/**
 * Keeps big data out of the code: in a string literal the 700 KB of the ruleset take 20 ms to compile, from a file beside the code
 * 2 ms to read (ASCII only: JSON escapes the rest). It also lets the word ranks stand apart, under their own licence.
 */
function dataAsFiles(data) {
  return {
    name: 'data-as-files',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]generated[/\\][\w-]+\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const lines = [
          "import { readFileSync } from 'node:fs';",
          'const bytesOf = ({ buffer, byteOffset, byteLength }) => buffer.slice(byteOffset, byteOffset + byteLength);',
        ];
        for (const [, name, literal] of source.matchAll(TEXT)) {
          const file = fileOf(name, 'json');
          data.set(file, inAscii(JSON.parse(literal)));
          lines.push(`export const ${name}Json = readFileSync(new URL('${file}', import.meta.url), 'latin1');`);
        }
        for (const [, name, base64] of source.matchAll(BYTES)) {
          const file = fileOf(name, 'bin');
          data.set(file, Buffer.from(base64, 'base64'));
          lines.push(`export const ${name}Bytes = () => bytesOf(readFileSync(new URL('${file}', import.meta.url)));`);
        }
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** Keeps the model of the tagger a file of bytes, under its own licences: decoding base64 takes longer than reading it. */
function modelAsFile(data) {
  return {
    name: 'model-as-file',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]tagger-model[/\\]src[/\\]index\.ts$/ }, async ({ path }) => {
        for (const name of MODEL_FILES)
          data.set(`tagger-model/${name}`, await readFile(join(dirname(path), '..', name)));
        const contents = [
          "import { readFileSync } from 'node:fs';",
          "export const loadTaggerModel = () => readFileSync(new URL('tagger-model/model.bin', import.meta.url));",
        ];
        return { contents: contents.join('\n'), loader: 'js' };
      });
    },
  };
}

/** The licence texts of the packages that ended up in a bundle. Paths are from the folder of the package. */
export async function licensesOf(here, inputs) {
  const folders = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]).filter(Boolean),
  );
  const texts = await Promise.all([...folders].sort().map((folder) => licenseOf(join(here, folder))));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}\n`;
  return `${name} ${version}\n\n${text}`;
}
