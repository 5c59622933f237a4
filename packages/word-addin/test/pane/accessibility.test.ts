import { type run, source } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BAD_LETTER, INFORMATION_LETTER } from './letters.ts';
import { openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('for everybody', (setting) => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['a narrow window', { viewport: { width: 320, height: 700 } }],
  ] as const)('axe finds nothing: %s', async (_, options) => {
    const { page, close } = await openPage(setting(), options);
    expect(await violations(page)).toEqual([]);

    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    for (const part of ['Verbeteren', 'Tips']) await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await page.locator('.card-head').first().click();
    await page.getByText('Negeer alleen hier').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Vul ze in' }).click();
    await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
    await page.getByLabel('Wie besluit').fill('college');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Schrijf het zoals in dit voorbeeld').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annuleren' }).click();

    await page.locator('.letter-sheet').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await paste(page, INFORMATION_LETTER);
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('beside the letter only the pane scrolls, however long the list', async () => {
    const { page, close } = await openPage(setting(), { viewport: { width: 1280, height: 500 } });
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    for (const part of ['Verbeteren', 'Tips']) await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await page.locator('.card').nth(2).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await close();
  });

  test.each([
    ['200 % zoom of a laptop', { width: 640, height: 400 }, 'page'],
    ['400 % zoom', { width: 320, height: 256 }, 'page'],
    ['a pane of 320 px', { width: 320, height: 700 }, 'word'],
  ] as const)('%s has nothing to scroll sideways', async (_, viewport, kind) => {
    const { page, close } = await openPage(setting(), { viewport, deviceScaleFactor: 2 });
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await page.locator('.card-head').first().click();
    await page.getByRole('button', { name: 'Vul ze in' }).click();
    await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
    // In Word the pane is all that the page shows.
    await page.evaluate((host) => {
      document.body.dataset.host = host;
    }, kind);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    const outsideTheirGroup = await page.evaluate(() =>
      [...document.querySelectorAll('fieldset .fui-Field *')]
        .filter((element) => {
          const field = element.closest('.fui-Field') ?? element;
          return element.getBoundingClientRect().right > field.getBoundingClientRect().right + 1;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(outsideTheirGroup).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await close();
  });
});

/** What axe finds by WCAG 2.2 AA. The debugger of the browser puts it in, which the policy of the page does not go for. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    if (passes.length < 10) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}

declare global {
  var axe: { readonly run: typeof run };
}
