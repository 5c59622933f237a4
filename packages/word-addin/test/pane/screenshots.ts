// Makes the pictures of docs/images/ that the READMEs show, from the built folder.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../chromium.ts';
import { openBuiltPane } from '../word/browser/built-pane.ts';
import { dist } from './browser.ts';
import { BAD_LETTER } from './letters.ts';
import { clickWords, fillInMunicipality, openPage, paste } from './open-page.ts';
import { serve } from './serve.ts';

const images = join(import.meta.dirname, '../../../../docs/images');

async function main(): Promise<void> {
  const setting = { browser: await startChromium(), served: await serve(dist, '/klare-brief/') };
  const shoot = async (page: Page, name: string): Promise<void> => {
    // Scrolling and the colours of buttons take a moment.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(images, `word-${name}.png`) });
  };
  const asPane = async (page: Page): Promise<void> => {
    // In Word the pane is all that the page shows.
    await page.evaluate(() => {
      document.body.dataset.host = 'word';
      scrollTo(0, 0);
    });
    await page.setViewportSize({ width: 350, height: 760 });
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await openPage(setting, { colorScheme, viewport: { width: 1280, height: 800 } });
    await fillInMunicipality(page);
    await page.locator('.notice').waitFor();
    await page.getByRole('button', { name: 'Voorbeeldbrief' }).click();
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    if (colorScheme === 'dark') await clickWords(page, 'Derhalve');
    await shoot(page, colorScheme === 'dark' ? 'pagina-donker' : 'pagina');
    await close();
  }

  const { page, close } = await openPage(setting);
  await fillInMunicipality(page);
  await page.locator('.notice').waitFor();
  await paste(page, BAD_LETTER);
  await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
  await asPane(page);
  await shoot(page, 'venster-rood');
  for (const name of ['Voeg de uitleg over bezwaar in', 'Voeg in wie de lezer kan helpen']) {
    // Changing the letter takes a page that shows it.
    await page.evaluate(() => {
      document.body.dataset.host = 'page';
    });
    await page.locator('.checklist').getByRole('button', { name }).click();
    await page.locator('.notice').waitFor();
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
  }
  await page.getByLabel('Soort brief').focus();
  await asPane(page);
  await shoot(page, 'venster-groen');
  await close();

  const word = await openBuiltPane(setting.browser);
  await fillInMunicipality(word.pane);
  await word.pane.getByRole('switch', { name: 'Meldingen onderstrepen in de brief' }).click();
  await word.page.locator('.annotation', { hasText: 'Derhalve' }).click();
  await word.pane.locator('.card.open').waitFor();
  await shoot(word.page, 'naast-de-brief');

  await setting.browser.close();
  setting.served.close();
}

await main();
