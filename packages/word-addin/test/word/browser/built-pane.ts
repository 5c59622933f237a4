import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dist } from '../../pane/browser.ts';
import type { DocumentInput } from '../model/document.ts';
import type { Switches } from '../model/switches.ts';
import { type FakeWordPage, openFakeWord } from './fake-word.ts';

/** Where the pane is served. */
export const PANE = 'https://www.waardrecht.example/klare/brief/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const brief = (...runs: string[]): { runs: string[] } => ({ runs });
const LETTER: DocumentInput = {
  header: ['Gemeente Waardrecht, Postbus 40, 1230 AA Waardrecht'],
  body: [
    brief('De heer A. Bakker\u000bKerkstraat 1\u000b1231 AB Waardrecht'),
    '12 maart 2026',
    'Onderwerp: besluit op uw aanvraag voor een parkeervergunning',
    'Geachte heer Bakker,',
    'Op 3 februari 2026 heeft u een parkeervergunning aangevraagd. Wij wijzen uw aanvraag af.',
    { style: 'Kop2', runs: ['Waarom krijgt u geen vergunning?'] },
    brief(
      'Con',
      'form artikel 4 van de Parkeerverordening krijgt u een vergunning als u in het centrum woont. U woont buiten het centrum. Derhalve krijgt u geen vergunning.',
    ),
    { style: 'Kop2', runs: ['Heeft u vragen?'] },
    'Bel ons op 14 0101. Dat kan op werkdagen van 9.00 tot 12.00 uur.',
    'Met vriendelijke groet,',
    'namens het college van burgemeester en wethouders van Waardrecht,',
    brief('P. de Boer\u000bmedewerker parkeren'),
  ],
};

/** Opens a letter with the built pane beside it, and waits for the verdict. `complaints`: what the browser had to say. */
export async function openBuiltPane(
  browser: Browser,
  switches: Partial<Switches> = {},
): Promise<FakeWordPage & { page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(`${PANE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(dist, pathname.slice(new URL(PANE).pathname.length));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    });
  });
  const opened = await openFakeWord(page, { document: LETTER, switches, pane: `${PANE}index.html?word` });
  await opened.pane.getByRole('heading', { name: /^Nog 1 ding/ }).waitFor();
  return { ...opened, page, complaints };
}
