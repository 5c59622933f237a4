import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(here, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const matches = (path: string, pattern: RegExp): string[] =>
  Array.from(read(path).matchAll(pattern), ([, found = '']) => found);

test('every text of the manifest is there in Dutch and in English, and none is left over', () => {
  const used = new Set(matches('package.json', /"%([\w.]+)%"/g));
  for (const file of ['package.nls.json', 'package.nls.en.json'])
    expect(Object.keys(JSON.parse(read(file))).sort()).toEqual([...used].sort());
});

test('every command is registered', () => {
  const named: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(matches('src/commands.ts', /registerCommand\('([\w.]+)'/g).sort()).toEqual(named.sort());
});

test('what the manifest points at is there', () => {
  const paths = matches('package.json', /"((?:\.\/)?(?:images|walkthrough|syntaxes|language-)[\w./-]+)"/g);
  expect(paths.filter((path) => /\.\w+$/.test(path)).length).toBeGreaterThan(5);
  expect(paths.filter((path) => /\.\w+$/.test(path) && !existsSync(join(here, path)))).toEqual([]);
});

test('the pictures of the README are there', () => {
  const paths = matches('README.md', /main\/(docs\/images\/[\w-]+\.png)/g);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(join(here, '../..', path)))).toEqual([]);
});
