import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Installing can take long on a machine that has nothing yet. */
const PATIENCE = 10 * 60_000;

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'klarebrief-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of files.toString().split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy, file), { recursive: true, force: true });
}, PATIENCE);

afterAll(() => rmSync(copy, { recursive: true, force: true }), PATIENCE);

function start(): { status: number | null; out: string; steps: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['start'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  return { status, out: stdout, steps: stderr };
}

test('npm start on a fresh copy installs, builds and checks three letters; the second time it only checks', {
  timeout: PATIENCE,
}, () => {
  const first = start();
  expect(first.steps).toContain('installeren');
  expect(first.status).toBe(0);
  expect(first.out).toContain('docx-01-bijstand-terugvordering/letter.docx');
  expect(first.out).toMatch(/✗ Nog \d+ dingen voordat u deze brief kunt versturen/);
  expect(first.out).toContain('docx-02-wmo-huishouden/letter.docx');
  expect(first.out).toContain('✓ U kunt deze brief versturen');
  expect(first.out).toContain('sjabloon');
  expect(first.out).toContain('3 brieven gecontroleerd');

  const second = start();
  expect(second.status).toBe(0);
  expect(second.steps).not.toContain('Klare Brief:');
  expect(second.out).toBe(first.out);
});
