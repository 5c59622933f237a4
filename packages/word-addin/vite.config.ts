import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { serverFiles } from './server-files.ts';
import { contentSecurityPolicy } from './src/security-policy.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** A server other than the one of the page that holds klarebrief.config.yaml: "https://www.waardrecht.example". */
const settingsOrigin = process.env.KLAREBRIEF_SETTINGS_ORIGIN;

export default defineConfig({
  root: here,
  // Works under any path of any server.
  base: './',
  plugins: [react(), withPolicy()],
  // Packages that come in two kinds: the worker, which holds nearly all of them, knows no DOM.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es' },
  // What the worker loads later is made ready too: a reload while developing would lose the letter.
  optimizeDeps: { entries: ['src/main.tsx', 'src/check/worker.ts'] },
  build: {
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A file of its own for each: an image in the style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});

/** Puts the policy into the page and the headers for web servers beside it. Not while developing: reloading runs inline code. */
function withPolicy(): Plugin {
  return {
    name: 'klarebrief-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(settingsOrigin) },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      for (const [fileName, source] of Object.entries(serverFiles(settingsOrigin)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
