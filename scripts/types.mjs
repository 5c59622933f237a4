// Type-checks every package and the tests, each with its own tsconfig.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const projects = [
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  'packages/tagger/train',
  'tests',
].filter((path) => existsSync(join(root, path, 'tsconfig.json')));
for (const project of projects) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
