import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Tools } from './tools.ts';

/** A window of VS Code with a copy of a folder open. Everything is done as a user does it: with keys and the mouse. */
export interface Workbench {
  readonly page: Page;
  /** The text of a file of the folder, as it was last saved. */
  file(path: string): string;
  /** Opens a file of the explorer by its name. */
  open(name: string): Promise<void>;
  /** Puts the cursor somewhere, counted from 1. */
  goTo(line: number, column: number): Promise<void>;
  /** Does a command of the palette. */
  command(title: string): Promise<void>;
  save(): Promise<void>;
  /** The inside of the panel with the report. */
  report(): FrameLocator;
  squiggles(severity: 'error' | 'warning' | 'info'): Locator;
  statusBar(): Locator;
  close(): Promise<void>;
}

export interface Options {
  readonly vsix: string;
  /** Folder that is copied and opened. */
  readonly folder: string;
  /** File in it that is opened first. */
  readonly first: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** In milliseconds: the first start of an extension on a busy machine takes long. */
const PATIENCE = 60_000;
const QUIET = {
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export async function openWorkbench(tools: Tools, { vsix, folder, first, settings = {} }: Options): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'klarebrief-vscode-'));
  const work = join(home, 'waardrecht');
  cpSync(folder, work, { recursive: true });
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const installed = spawnSync(process.execPath, [tools.codeServer, ...folders, '--install-extension', vsix], {
    encoding: 'utf8',
    env,
  });
  if (installed.status !== 0)
    throw new Error(`the extension cannot be installed: ${installed.stdout}${installed.stderr}`);

  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      tools.codeServer,
      ...folders,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
    ],
    { env, stdio: 'ignore', detached: true },
  );
  const browser = await chromium.launch({
    executablePath: tools.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    // code-server starts processes of its own: the whole group goes.
    if (server.pid !== undefined) process.kill(-server.pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(`http://127.0.0.1:${port}/healthz`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${join(work, first)}`]]);
    await page.goto(`http://127.0.0.1:${port}/?folder=${work}&payload=${encodeURIComponent(payload)}`);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    return { ...hands(page), page, file: (path) => readFileSync(join(work, path), 'utf8'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function hands(page: Page): Omit<Workbench, 'page' | 'file' | 'close'> {
  /**
   * Chooses from a list that a key opens. `shows`: what the first row must say; until then the list is still of something else. The list
   * closes when something else takes the focus, as a report that is drawn again does: then the user opens it again.
   */
  const choose = async (key: string, text: string, shows: string): Promise<void> => {
    const input = page.locator('.quick-input-widget input').first();
    const first = page.locator('.quick-input-list .monaco-list-row').first();
    for (let times = 1; ; times++) {
      await page.keyboard.press(key);
      try {
        // What is typed before the list stands can be lost.
        await first.waitFor({ timeout: PATIENCE / 6 });
        await input.fill(text);
        await first.filter({ hasText: shows }).waitFor({ timeout: PATIENCE / 6 });
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        return;
      } catch (error) {
        if (times === 5) throw error;
        await page.keyboard.press('Escape');
      }
    }
  };
  return {
    async open(name) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.monaco-editor .view-lines').first().click();
    },
    async goTo(line, column) {
      await choose('Control+G', `:${line}:${column}`, `${line}`);
    },
    async command(title) {
      await choose('F1', `>${title}`, title);
    },
    async save() {
      await page.keyboard.press('Control+S');
      await page.locator('.tab.dirty').waitFor({ state: 'hidden' });
    },
    report: () => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame'),
    squiggles: (severity) => page.locator(`.squiggly-${severity}`),
    statusBar: () => page.locator('#klarebrief\\.klarebrief-vscode\\.klarebrief\\.score'),
  };
}

async function answering(url: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      if ((await fetch(url)).ok) return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
