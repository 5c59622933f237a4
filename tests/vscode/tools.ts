import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, PATIENCE, run } from '../programs.ts';

/** VS Code as a web server, the last one that runs on Node 20. 314 MB, so not in the installation of the project. */
const CODE_SERVER = 'code-server@4.100.3';

export interface Tools {
  /** Path of the program of code-server, for Node. */
  readonly codeServer: string;
  readonly chromium: string;
}

/** Why the tools are not there, in Dutch. */
export interface Missing {
  readonly missing: string;
}

/** Finds the tools, and installs what is not there: with npm in a folder of its own, with apt-get where that may be. */
export function findTools(root: string): Tools | Missing {
  const chromium = findChromium();
  if (chromium === undefined)
    return {
      missing:
        'Er is geen Chromium, en apt-get kon hem niet installeren. Installeer hem zelf: apt-get install chromium.',
    };
  const folder = join(root, 'node_modules/.cache/klarebrief-code-server');
  const codeServer = join(folder, 'node_modules/code-server/out/node/entry.js');
  const stamp = join(folder, 'complete');
  if (!existsSync(stamp)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    console.log(`Installeren: ${CODE_SERVER}`);
    const vscode = join(folder, 'node_modules/code-server/lib/vscode');
    const steps: readonly (readonly [cwd: string, ...words: string[]])[] = [
      [folder, 'install', '--ignore-scripts', CODE_SERVER],
      [vscode, 'install', '--omit=dev', '--ignore-scripts'],
      [join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts'],
      [folder, 'rebuild', 'argon2', '--build-from-source'],
    ];
    const end = Date.now() + PATIENCE;
    for (const [cwd, ...words] of steps) {
      const { status, stderr } = run('npm', [...words, '--no-audit', '--no-fund'], end - Date.now(), cwd);
      if (status !== 0)
        return {
          missing: `code-server kon niet worden geïnstalleerd (npm ${words.join(' ')}). Is het pakketregister bereikbaar?\n${stderr.slice(-600)}`,
        };
    }
    writeFileSync(stamp, '');
  }
  return { codeServer, chromium };
}
