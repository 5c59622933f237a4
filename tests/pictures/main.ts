import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AnsiUp } from 'ansi_up';
import { chromium } from 'playwright-core';
import { findChromium } from '../programs.ts';

/*
 * pnpm pictures    makes docs/images/controle.png: what a check looks like in a terminal
 */
const LETTER = 'corpus/docx-01-bijstand-terugvordering/letter.docx';
/** Lines of the report in the picture, at the most: up to the end of a finding. */
const LINES = 48;

const root = join(import.meta.dirname, '../..');
const path = findChromium();
if (path === undefined) throw new Error('Er is geen Chromium. Installeer hem: apt-get install chromium.');
const { stdout } = spawnSync(process.execPath, ['packages/cli/bin/klarebrief.js', 'check', LETTER], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '92' },
});
const browser = await chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ deviceScaleFactor: 1.35 });
await page.setContent(terminal(beginning(stdout)));
await page.locator('figure').screenshot({ path: join(root, 'docs/images/controle.png') });
await browser.close();

function beginning(report: string): string {
  const lines = report.split('\n').slice(0, LINES);
  return lines.slice(0, lines.lastIndexOf('')).join('\n');
}

/** A page that shows the text in the window of a terminal. */
function terminal(text: string): string {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  const shown = ansi.ansi_to_html(text);
  return `<!doctype html><meta charset="utf-8"><style>
    figure { margin: 0; padding: 18px; width: 900px; box-sizing: border-box; background: #fff }
    div { border-radius: 10px; background: #0d1117; overflow: hidden }
    header { display: flex; gap: 8px; padding: 13px 25px; border-bottom: 1px solid #30363d; background: #161b22 }
    i { width: 12px; height: 12px; border-radius: 50% }
    pre { margin: 0; padding: 25px; color: #e6edf3; font: 14.5px/1.45 'DejaVu Sans Mono', monospace }
    .ansi-red-fg { color: #ff7b72 } .ansi-green-fg { color: #7ee787 } .ansi-yellow-fg { color: #f2cc60 } .ansi-cyan-fg { color: #79c0ff }
  </style><figure><div><header>${['#ff5f57', '#febc2e', '#28c840'].map((colour) => `<i style="background:${colour}"></i>`).join('')}</header><pre><span style="color:#7ee787">$</span> <b>klarebrief check ${LETTER}</b>\n\n${shown}\n\n[…]</pre></div></figure>`;
}
