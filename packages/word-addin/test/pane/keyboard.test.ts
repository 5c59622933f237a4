import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BAD_LETTER, LONG_LETTER } from './letters.ts';
import { clickWords, openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('everything goes by keyboard', (setting) => {
  test('from red to green: the form, and the text to put in', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await tabTo(page, 'Vul ze in');
    await page.keyboard.press('Enter');
    // The form takes the focus itself.
    for (const value of [
      'Waardrecht',
      'het college van burgemeester en wethouders van Waardrecht',
      'Postbus 40, 1230 AA Waardrecht',
      'www.waardrecht.example/bezwaar',
    ]) {
      await page.keyboard.type(value);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Gemeente Waardrecht, zonder organisaties die helpen.').waitFor();
    await expect.poll(() => focused(page)).toBe('Wijzig ze');
    await tabTo(page, 'Voeg de uitleg over bezwaar in');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    await expect.poll(() => focused(page)).toBe('U kunt deze brief versturen');
    await close();
  });

  test('from the letter to the cards, mend, ignore, and back to the letter', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await tabTo(page, 'Verbeteren (');
    await page.keyboard.press('Enter');
    await page.locator('.card.warning').first().waitFor();
    await tabTo(page, 'Vervang door "Volgens"');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.letter-sheet').textContent()).toContain('Volgens artikel 4');
    // The focus goes on to the next card of the kind.
    await expect.poll(() => focused(page)).toContain('Derhalve');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Negeer alleen hier');
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

  test('the focus is never lost', async () => {
    const { page, close } = await openPage(setting());
    await tabTo(page, 'Vul ze in');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Organisatie toevoegen');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('fieldset') !== null)).toBe(true);
    await tabTo(page, 'Haal organisatie 1 weg');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Organisatie toevoegen');

    await paste(page, LONG_LETTER.slice(0, 5000));
    await page.getByRole('heading', { name: /^(?:Nog|Maak eerst|Kijk eerst) / }).waitFor();
    await tabTo(page, 'Toon nog');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('card-head');
    await close();
  });

  test('a screen reader hears the verdict, politely', async () => {
    const { page, close } = await openPage(setting());
    const status = page.getByRole('status');
    await paste(page, BAD_LETTER);
    await expect.poll(() => status.textContent()).toBe('Nog 1 ding voordat u deze brief kunt versturen.');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    await page
      .locator('.checklist')
      .getByRole('button', { name: /^Voeg in wie/ })
      .click();
    await expect.poll(() => status.textContent()).toMatch(/^De tekst staat in de brief\. Nog \d/);
    await close();
  });
});

/** The words of what has the focus; none while nothing has it: the whole page would say all words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? '' : (activeElement?.textContent ?? '');
  });
}

/** Presses Tab until something that starts with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(words)) return;
  }
  throw new Error(`Tab never came to "${words}"`);
}
