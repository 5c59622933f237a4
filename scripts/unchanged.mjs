// Whether anything changed since all checks were last green.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A hash over every file of a folder that Git lists or would list, with this Node and this kind of computer. Undefined where Git
 * cannot say, as in a folder that was downloaded without its history.
 */
export function stateOf(folder) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const files = [...new Set((listed.stdout ?? '').split('\0'))].filter(Boolean).sort();
  // Without it Git knows another folder, of which this one is no part.
  if (listed.status !== 0 || !files.includes('package.json')) return undefined;
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of files) hash.update(`\0${file}\0`).update(contentOf(join(folder, file)));
  return hash.digest('hex');
}

/** The bytes of a file, and for one that is gone or is no file a word that says so. */
function contentOf(path) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return 'gone';
  if (stats.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  return stats.isFile() ? `${stats.size} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : 'folder';
}

/** Whether this is the state that `remember` last kept. */
export function isRemembered(stamp, state) {
  return state !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
}

/** Keeps the state in which all was green; with undefined it forgets the one before. */
export function remember(stamp, state) {
  if (state === undefined) return rmSync(stamp, { force: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}
