import { expect, test } from 'vitest';
import { BAD_LETTER } from './letters.ts';
import { clickWords, openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('everything goes by keyboard', (setting) => {
  test('from the letter to the cards, mend, ignore, and back to the letter', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(words)) return;
      }
      throw new Error(`Tab never came to "${words}"`);
    };

    await tabTo('Verbeteren (');
    await page.keyboard.press('Enter');
    await page.locator('.card.warning').first().waitFor();
    await tabTo('Vervang door "Volgens"');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.letter-sheet').textContent()).toContain('Volgens artikel 4');
    // The focus goes on to the next card of the kind.
    await expect.poll(focused).toContain('Derhalve');
    await page.keyboard.press('Enter');
    await tabTo('Negeer dit keer');
    await page.keyboard.press('Enter');
    await page.getByText('U negeert 1 melding.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

    // Escape brings the cursor from a card to its place in the letter.
    await page.getByRole('button', { name: /^Tips/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.card.info .card-head').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('brief');

    // And Alt+Enter from a marked word to its card.
    await page.getByRole('button', { name: 'Toon ze weer' }).click();
    await page.getByText('U negeert').waitFor({ state: 'detached' });
    await clickWords(page, 'Derhalve');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('card-head');
    await close();
  });

  test('a screen reader hears the verdict, politely', async () => {
    const { page, close } = await openPage(setting());
    const status = page.getByRole('status');
    await paste(page, BAD_LETTER);
    await expect.poll(() => status.textContent()).toBe('Nog 1 ding voor deze brief weg kan.');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    await page
      .locator('.checklist')
      .getByRole('button', { name: /^Voeg in wie/ })
      .click();
    await expect.poll(() => status.textContent()).toMatch(/^De tekst staat in de brief\. Nog \d/);
    await close();
  });
});
