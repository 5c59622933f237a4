// `pnpm package:vscode`: makes the .vsix in this folder. vsce comes from the registry when it is needed: nothing else here uses it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/bundle.mjs';

const VSCE = '@vscode/vsce@3.9.2';
/** In bytes. */
const LARGEST = 3_000_000;
const CONTENTS = [
  ...['dist', 'images', 'media', 'syntaxes', 'walkthrough'],
  ...['language-configuration.json', 'package.nls.json', 'package.nls.en.json'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE.md'],
];

const here = dirname(fileURLToPath(import.meta.url));
const stage = join(root, 'node_modules/.cache/klarebrief-vsix');
const vsix = join(here, 'klarebrief.vsix');

run(process.execPath, ['build.mjs'], here);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const name of CONTENTS) cpSync(join(here, name), join(stage, name), { recursive: true });
// vsce knows no catalog of versions, and who installs the extension needs none of them.
const { devDependencies: _, private: __, ...manifest } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
manifest.files = CONTENTS.map((name) => (name.includes('.') || name === 'LICENSE' ? name : `${name}/**`));
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
run('npx', ['--yes', VSCE, 'package', '--no-dependencies', '--out', vsix], stage);
const { size } = statSync(vsix);
console.log(`${vsix}: ${(size / 1e6).toFixed(2)} MB`);
if (size > LARGEST) {
  console.error(`Te groot: het pakket mag ${LARGEST / 1e6} MB zijn.`);
  process.exitCode = 1;
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
