import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { badLetter } from './fixtures/letters.ts';
import { folderWith, klarebrief, root, run } from './klarebrief.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

it('packs into a file that installs in an empty folder without a network, and runs there', {
  timeout: 180_000,
}, async () => {
  const folder = await folderWith({ 'brief.txt': badLetter });
  // Without scripts: dist/ is there already, and other tests are running it.
  const packed = await run(
    npx,
    ['--yes', 'pnpm@10.34.9', 'pack', '--config.ignore-scripts=true', '--pack-destination', folder],
    { cwd: here },
  );
  expect(packed, packed.err).toMatchObject({ code: 0 });
  const tarball = readdirSync(folder).find((name) => /^klarebrief-.*\.tgz$/u.test(name));
  const installed = await run(
    npm,
    ['install', '--offline', '--no-audit', '--no-fund', '--prefix', '.', `./${tarball}`],
    { cwd: folder },
  );
  expect(installed, installed.err).toMatchObject({ code: 0 });

  const module = join(folder, 'node_modules/klarebrief');
  const program = join(module, 'bin/klarebrief.js');
  expect(readdirSync(module)).toEqual(
    expect.arrayContaining([
      'NOTICE.md',
      'bin',
      'dist',
      'klarebrief.config.schema.json',
      'report.schema.json',
      'sociale-kaart.schema.json',
    ]),
  );
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['klarebrief']);

  const text = await klarebrief(['check', 'brief.txt'], { cwd: folder, program });
  expect(text).toMatchObject({ code: 1, err: '', out: expect.stringContaining('Bezwaar maken') });
  const docx = join(root, 'corpus/docx-01-bijstand-terugvordering/letter.docx');
  const word = await klarebrief(['check', docx, '--format', 'json'], { cwd: folder, program });
  expect(word.err).toBe('');
  expect(JSON.parse(word.out).letters).toMatchObject([{ format: 'docx' }]);
  expect((await run(join(folder, 'node_modules/.bin/klarebrief'), ['--version'])).out).toMatch(/^\d/u);
});
