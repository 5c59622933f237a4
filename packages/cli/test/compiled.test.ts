import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';

interface Loaded {
  readonly exports: { readonly answer: () => string };
  readonly keep: () => void;
}

const { requireCompiled } = (await import(join(import.meta.dirname, '../bin/compiled.js'))) as {
  readonly requireCompiled: (file: string, use: string) => Loaded;
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarebrief-compiled-'));
  file = join(folder, 'main.cjs');
  write('first');
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function write(answer: string): void {
  writeFileSync(file, `exports.answer = () => ${JSON.stringify(answer)} + typeof require('node:fs').readFileSync;`);
}

function run(use = 'text'): string {
  const { exports, keep } = requireCompiled(file, use);
  const answer = exports.answer();
  keep();
  return answer;
}

const kept = (): string => {
  const name = readdirSync(folder).find((entry) => entry !== 'main.cjs');
  if (!name) throw new Error('No compiled code was kept.');
  return join(folder, name);
};

it('keeps compiled code beside the file and leaves it alone while it fits', () => {
  expect(run()).toBe('firstfunction');
  const { mtimeMs } = statSync(kept());
  expect(run()).toBe('firstfunction');
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(folder)).toHaveLength(2);
});

it('takes no code of another file of the same length', () => {
  run();
  write('other');
  expect(run()).toBe('otherfunction');
  expect(run()).toBe('otherfunction');
});

it('keeps the code of each use apart', () => {
  run('text');
  run('word');
  expect(readdirSync(folder)).toHaveLength(3);
});

it.each([
  ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(bytes.length - 40, 0xff)])],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
])('compiles anew what is %s', (_, spoil) => {
  run();
  const whole = readFileSync(kept());
  writeFileSync(kept(), spoil(whole));
  expect(run()).toBe('firstfunction');
  expect(readFileSync(kept())).toHaveLength(whole.length);
});
