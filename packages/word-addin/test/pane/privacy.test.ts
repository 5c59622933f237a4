import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityHeader } from '../../src/security-policy.ts';
import { dist } from './browser.ts';
import { BAD_LETTER, ENGLISH_LETTER } from './letters.ts';
import { drop, openPage, paste } from './open-page.ts';
import { serve } from './serve.ts';
import { describeInBrowser } from './with-browser.ts';

/** Tries to reach a server in every way that a script has, and gives the ways that worked. As text, so that no tool rewrites it. */
const ATTEMPTS = `async (url) => {
  const ways = {
    fetch: () => fetch(url, { mode: 'no-cors', method: 'POST', body: 'brief' }),
    module: () => import(url + 'empty.js?brief'),
    socket: () => new Promise((resolve, reject) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    }),
    events: () => new Promise((resolve, reject) => {
      const events = new EventSource(url);
      events.addEventListener('open', resolve);
      events.addEventListener('error', reject);
    }),
    image: () => new Promise((resolve, reject) => {
      const image = new Image();
      image.addEventListener('load', resolve);
      image.addEventListener('error', reject);
      image.src = url + 'icon.svg?brief';
    }),
    frame: () => new Promise((resolve, reject) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      addEventListener('securitypolicyviolation', reject);
      frame.addEventListener('load', () => setTimeout(resolve, 500));
      frame.src = url + '?brief';
    }),
    code: async () => new Function('return 1')(),
  };
  const worked = [];
  for (const [way, attempt] of Object.entries(ways)) await attempt().then(() => worked.push(way), () => undefined);
  return worked;
}`;

describeInBrowser('no word of a letter leaves the computer', (setting) => {
  test('the page asks for nothing but its own files, whatever people do in it', async () => {
    const { page, requests, complaints, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    for (const name of ['Voeg de uitleg over bezwaar in', 'Voeg in wie de lezer kan helpen'])
      await page.locator('.checklist').getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Rapport opslaan' }).click();
    await page.locator('.letter-sheet').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await paste(page, ENGLISH_LETTER);
    await page.getByText('Deze brief is in het Engels.').waitFor();
    const corpus = join(import.meta.dirname, '../../../../corpus');
    await drop(page, 'brief.docx', readFileSync(join(corpus, 'docx-02-wmo-huishouden/letter.docx')));
    await page.getByText('Deze brief is in het Engels.').waitFor({ state: 'detached' });
    expect(requests.length).toBeGreaterThan(5);
    for (const { url, method, body } of requests) {
      expect(url.startsWith(setting().served.url)).toBe(true);
      expect(url).not.toContain('?');
      expect([method, body]).toEqual(['GET', null]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('nothing is in the way of the page itself when the server sends the headers too', async () => {
    const headers = { 'Content-Security-Policy': contentSecurityHeader(), 'X-Content-Type-Options': 'nosniff' };
    const served = await serve(dist, '/met-headers/', {}, headers);
    const { page, complaints, close } = await openPage({ ...setting(), served });
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
    served.close();
  });

  test('Office.js is asked for only when the manifest opened the page', async () => {
    const context = await setting().browser.newContext();
    const asked: string[] = [];
    await context.route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(`${setting().served.url}?word`);
    // Without Office.js the page takes the letter itself.
    await page.getByRole('heading', { name: /nog geen brief/ }).waitFor();
    expect(asked).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    await context.close();
  });

  test('the policy refuses every other server, in the page and in the worker, without any header', async () => {
    const { page, close } = await openPage(setting());
    const elsewhere = await serve(dist, '/', { 'empty.js': '' });
    const script = `(${ATTEMPTS})(${JSON.stringify(elsewhere.url)})`;
    // The attempts do work where no policy forbids them.
    const open = await (await setting().browser.newContext()).newPage();
    await open.goto(`${elsewhere.url}icon.svg`);
    expect(await open.evaluate(`(${ATTEMPTS})('./')`).catch(() => [])).toContain('fetch');
    expect(await page.evaluate(script)).toEqual([]);
    const [worker] = page.workers();
    expect(await worker?.evaluate(script)).toEqual([]);
    elsewhere.close();
    await close();
  });
});
