// `npm test`: sets everything up, then lint, types, unused code and all tests. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { root, setUp } from './setup.mjs';

const steps = [
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'scripts/types.mjs'],
  ['ongebruikte code', 'node_modules/knip/bin/knip.js'],
  // The tests in a real browser say what they miss; here nobody could do anything about it.
  ...(process.env.CI === 'true' ? [['Chromium', 'scripts/chromium.mjs']] : []),
  ['tests', 'node_modules/vitest/vitest.mjs', 'run'],
  // Installs a whole VS Code, so only where nobody waits for it.
  ...(process.env.CI === 'true' ? [['VS Code', 'node_modules/tsx/dist/cli.mjs', 'tests/vscode/main.ts']] : []),
];

setUp();
for (const [name, ...args] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\nNiet gelukt: ${name}\n`);
    process.exit(status ?? 1);
  }
}
