// `npm test`: sets everything up, then lint, types, unused code and all tests. Stops at the first step that fails. Does nothing when
// no file changed since all was green, but for `npm test -- --opnieuw` and with CI=true.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp, stamps } from './setup.mjs';
import { isRemembered, remember, stateOf } from './unchanged.mjs';

const inCi = process.env.CI === 'true';
const green = join(stamps, 'alles-goed');

const steps = [
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'scripts/types.mjs'],
  ['ongebruikte code', 'node_modules/knip/bin/knip.js'],
  // The tests in a real browser say what they miss; here nobody could do anything about it.
  ...(inCi ? [['Chromium', 'scripts/chromium.mjs']] : []),
  ['tests', 'node_modules/vitest/vitest.mjs', 'run'],
  // Installs a whole VS Code, so only where nobody waits for it.
  ...(inCi ? [['VS Code', 'node_modules/tsx/dist/cli.mjs', 'tests/vscode/main.ts']] : []),
];

setUp();
const state = stateOf(root);
if (!inCi && !process.argv.includes('--opnieuw') && isRemembered(green, state)) {
  process.stdout.write(
    'Niets veranderd sinds de laatste keer dat alles goed ging. Toch controleren? npm test -- --opnieuw\n',
  );
  process.exit(0);
}
remember(green, undefined);
for (const [name, ...args] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\nNiet gelukt: ${name}\n`);
    process.exit(status ?? 1);
  }
}
// A file that was saved while the tests ran may not be what they saw.
if (stateOf(root) === state) remember(green, state);
