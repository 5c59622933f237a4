import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, PATIENCE, startChromium } from '../chromium.ts';
import { openFakeWord } from './browser/fake-word.ts';
import { pageScript } from './browser/page-scripts.ts';
import { letter } from './letters.ts';

const PANE = 'http://pane.test/map/pane.html';

describe.skipIf(chromiumPath === undefined)('the drawn document with a pane beside it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, PATIENCE);
  afterAll(() => browser?.close());

  test('type, see a line, click it, choose, undo', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const script = await pageScript('small-pane-page.ts');
    await page.route(PANE, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script>${script}</script>`,
      }),
    );
    const { pane, desk, requests } = await openFakeWord(page, { document: letter, pane: PANE });
    const button = pane.locator('button');
    await button.and(pane.locator('[data-level=annotations]')).waitFor();
    await page.locator('#page p', { hasText: 'Bel ons dan.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Dit geldt voor de belanghebbende.');
    await page.locator('.annotation.Red').waitFor();
    expect(await desk('underlined')).toEqual(['belanghebbende']);
    await page.locator('.annotation').click();
    await expect.poll(() => pane.locator('p').textContent()).toMatch(/^woord op \d+$/);
    await page.locator('#menu button', { hasText: 'aanvrager' }).click();
    await expect.poll(async () => (await desk('text'))[15]).toContain('voor de aanvrager.');
    await expect.poll(() => page.locator('.annotation').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('.annotation').waitFor();
    await button.click();
    await expect.poll(() => pane.locator('p').textContent()).toBe('done');
    expect((await desk('text'))[15]).toContain('voor de aanvrager.');
    const others = requests.filter((url) => !url.startsWith(new URL('/', PANE).href));
    expect(others).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    await page.close();
  });
});
