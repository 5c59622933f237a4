import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Setting } from './with-browser.ts';

export interface OpenPage {
  readonly page: Page;
  /** Addresses of everything that the page asked for. */
  readonly requests: readonly { readonly url: string; readonly method: string; readonly body: string | null }[];
  /** What the Content-Security-Policy refused, and errors in the console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the built page in a window of its own, and listens to all it asks for. */
export async function openPage(
  { browser, served }: Setting,
  options: BrowserContextOptions = {},
  query = '',
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const requests: { url: string; method: string; body: string | null }[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      requests.push({ url: request.url(), method: request.method(), body: request.postData() });
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(served.url + query);
  await page.getByRole('heading', { name: /nog geen brief/ }).waitFor();
  return { page, requests, complaints, close: () => context.close() };
}

/** Pastes as a browser does after Ctrl+V, with the cursor in the letter. */
export async function paste(page: Page, text: string, type: 'text/plain' | 'text/html' = 'text/plain'): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw brief' }).click();
  await page.evaluate(
    ([pasted, kind]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, type] as const,
  );
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], file));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.dispatchEvent('.letter-sheet', 'drop', { dataTransfer });
}

/** Clicks on words of the letter. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.letter-sheet') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, words);
  if (!at) throw new Error(`"${words}" does not stand in the letter`);
  await page.mouse.click(at.x, at.y);
}

/** The words that are underlined in the letter, by the name of their highlight. */
export function marked(page: Page, name: 'letter-error' | 'letter-warning' | 'letter-lit'): Promise<string[]> {
  return page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => String(range)), name);
}

/** Fills in the form with the data of a made-up municipality and one organisation, and saves it. */
export async function fillInMunicipality(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('button', { name: 'Vul ze in' }).click();
  await page.getByLabel('Naam van de gemeente').fill('Waardrecht');
  await page.getByLabel('Wie besluit').fill('het college van burgemeester en wethouders van Waardrecht');
  await page.getByLabel('Postadres').fill('Postbus 40, 1230 AA Waardrecht');
  await page.getByLabel('Webpagina voor bezwaar').fill('www.waardrecht.example/bezwaar');
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
  const organisation = page.getByRole('group', { name: 'Organisatie die helpt 1' });
  await organisation.getByLabel('Naam').fill('Waardhulp');
  await organisation.getByLabel('Waarbij helpt zij?').fill('gratis hulp bij brieven en formulieren');
  await organisation.getByLabel('Telefoon').fill('0101-234567');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Gemeente Waardrecht, 1 organisatie die helpt.').waitFor();
}
