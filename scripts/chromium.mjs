// Sees to it that there is a Chromium for the tests of the Word add-in. Only where nobody has to be asked: as root, on Linux.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) =>
  existsSync(path),
);
const run = (...words) =>
  spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;

if (!isThere && process.platform === 'linux' && process.getuid?.() === 0) {
  run('update');
  const status = run('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu');
  if (status !== 0) {
    console.log('Chromium kon niet worden geïnstalleerd: de proeven in een echte browser worden overgeslagen.');
  }
}
