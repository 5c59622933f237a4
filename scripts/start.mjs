// `npm start`: sets everything up and checks three letters of the corpus.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const letters = [
  'docx-01-bijstand-terugvordering/letter.docx',
  'docx-02-wmo-huishouden/letter.docx',
  'schulden-01-sjabloon-aanvulling/letter.md',
];

setUp({ forStart: true });
const files = letters.map((letter) => `corpus/${letter}`);
const result = spawnSync(
  process.execPath,
  [join(root, 'packages/cli/bin/klarebrief.js'), 'check', ...files, '--fail-on', 'never'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.stdout.write(`
Zelf een brief controleren:
  node packages/cli/bin/klarebrief.js check <bestand of map>
`);
process.exitCode = result.status ?? 1;
