import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Installing takes half a minute; in milliseconds. */
export const PATIENCE = 8 * 60_000;

/** The path of a Chromium; installs it with apt-get where that may be. Undefined when there is none to be had. */
export function findChromium(): string | undefined {
  const found = (): string | undefined => CHROMIUM.find((path) => existsSync(path));
  if (found() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Installeren: chromium');
    run('apt-get', ['update'], PATIENCE);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu'], PATIENCE);
  }
  return found();
}

/** Runs a program without anybody to answer its questions; `timeout` in milliseconds. */
export function run(
  command: string,
  words: readonly string[],
  timeout: number,
  cwd?: string,
): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    timeout: Math.max(1, timeout),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { status, stderr: stderr ?? '' };
}
