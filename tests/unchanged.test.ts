import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const script = pathToFileURL(join(import.meta.dirname, '../scripts/unchanged.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'klarebrief-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a fresh Node makes of an expression with the names of `scripts/unchanged.mjs`. */
function evaluate(expression: string): string {
  const code = `import { isRemembered, remember, stateOf } from ${JSON.stringify(script)}; console.log(${expression})`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
}

const state = (): string => evaluate(`stateOf(${JSON.stringify(folder)})`);
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test('the state of a folder is that of every file which Git lists or would list', () => {
  expect(state()).toBe('undefined');
  execFileSync('git', ['init', '-q'], { cwd: folder });
  expect(state()).toBe('undefined');
  write('package.json', '{}');
  write('.gitignore', 'weg\n');
  write('a.txt', 'a');
  execFileSync('git', ['add', 'a.txt', '.gitignore'], { cwd: folder });
  const first = state();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  write('weg', 'dit telt niet');
  expect(state()).toBe(first);
  write('a.txt', 'b');
  expect(state()).not.toBe(first);
  write('a.txt', 'a');
  expect(state()).toBe(first);
  write('nieuw.txt', '');
  const withNew = state();
  expect(withNew).not.toBe(first);
  rmSync(join(folder, 'a.txt'));
  expect(state()).not.toBe(withNew);
});

test('a state is remembered until it is forgotten; an unknown state is never remembered', () => {
  const stamp = JSON.stringify(join(folder, 'weg-map/stempel'));
  expect(evaluate(`[isRemembered(${stamp}, 'x'), remember(${stamp}, 'x'), isRemembered(${stamp}, 'x')].join()`)).toBe(
    'false,,true',
  );
  expect(evaluate(`[isRemembered(${stamp}, 'y'), isRemembered(${stamp}, undefined)].join()`)).toBe('false,false');
  expect(evaluate(`[remember(${stamp}, undefined), isRemembered(${stamp}, 'x')].join()`)).toBe(',false');
});
