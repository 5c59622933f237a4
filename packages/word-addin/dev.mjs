// `pnpm dev:word`: serves the pane and opens it in Word, on Windows and Mac; elsewhere as a page in the browser.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { manifestFor } from './manifest/manifest.mjs';

const PORT = 3000;
const here = dirname(fileURLToPath(import.meta.url));
const hasWord = process.platform === 'win32' || process.platform === 'darwin';

const server = await createServer({
  root: here,
  server: { port: PORT, strictPort: true, ...(hasWord ? { https: await certificate() } : {}) },
});
await server.listen();
server.printUrls();
if (hasWord) await openWord();
else {
  console.log(
    'Word draait niet op dit systeem. De pagina is ook zonder Word te gebruiken: plak of sleep er een brief in.',
  );
  server.openBrowser();
}

/** Word opens no pane without https. Asks once, to trust a certificate for this computer alone. */
async function certificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return certificates.getHttpsServerOptions();
}

/** Starts Word with the pane in it, and takes the pane out again when this program ends. */
async function openWord() {
  const folder = join(here, 'node_modules/.cache/klarebrief-manifest');
  const manifest = join(folder, 'manifest.xml');
  await mkdir(folder, { recursive: true });
  await writeFile(manifest, manifestFor(`https://localhost:${PORT}`, process.env.KLAREBRIEF_SETTINGS_URL));
  await debugging('start', manifest, 'desktop', '--app', 'word', '--no-debug');
  process.once('SIGINT', async () => {
    await debugging('stop', manifest, 'desktop');
    await server.close();
    process.exit();
  });
}

function debugging(...words) {
  const program = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  return new Promise((resolve) => {
    spawn(process.execPath, [program, ...words], { cwd: here, stdio: 'inherit' }).on('exit', resolve);
  });
}
