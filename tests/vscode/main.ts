import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asUser } from './as-user.ts';
import { inBrowser } from './in-browser.ts';
import { findTools } from './tools.ts';
import { openWorkbench } from './workbench.ts';

/*
 * pnpm test:vscode             the packaged extension in a real VS Code (code-server) in a real browser
 *   --write                    also puts the pictures in docs/images/
 */
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '../..');
const vsix = join(root, 'packages/vscode-extension/klarebrief.vsix');

const tools = findTools(root);
if ('missing' in tools) console.error(`\nDe test van de VS Code-uitbreiding is OVERGESLAGEN. ${tools.missing}\n`);
else await test(tools);

async function test(found: Parameters<typeof openWorkbench>[0]): Promise<void> {
  const packed = spawnSync(process.execPath, ['packages/vscode-extension/package.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(`packaging failed: ${packed.stdout}${packed.stderr}`);
  const scratch = mkdtempSync(join(tmpdir(), 'klarebrief-test-'));
  const folder = join(scratch, 'folder');
  const pictures = values.write ? join(root, 'docs/images') : join(scratch, 'pictures');
  mkdirSync(pictures, { recursive: true });
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  cpSync(join(root, 'corpus/docx-01-bijstand-terugvordering/letter.docx'), join(folder, 'brief.docx'));
  const first = 'sjablonen/afwijzing-bijzondere-bijstand.md';

  console.log('Op de computer');
  const desktop = await openWorkbench(found, { vsix, folder, first });
  try {
    await asUser(desktop, first, pictures);
  } catch (error) {
    await desktop.page.screenshot({ path: join(tmpdir(), 'klarebrief-vscode-failed.png') });
    throw error;
  } finally {
    await desktop.close();
  }
  console.log('In de browser');
  // VS Code then starts the web entry in a worker, as it does on vscode.dev.
  const settings = { 'remote.extensionKind': { 'klarebrief.klarebrief-vscode': ['web'] } };
  const web = await openWorkbench(found, { vsix, folder, first, settings });
  try {
    await inBrowser(web);
  } finally {
    await web.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log('Goed.');
}
