import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drop, openPage } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

const corpus = join(import.meta.dirname, '../../../../corpus');

describeInBrowser('files of letters', (setting) => {
  test('a Word file that is dropped shows its paragraphs and marks', async () => {
    const { page, complaints, close } = await openPage(setting());
    await drop(page, 'brief.docx', readFileSync(join(corpus, 'docx-01-bijstand-terugvordering/letter.docx')));
    await page.getByRole('heading', { name: /voordat u deze brief kunt versturen/ }).waitFor();
    expect(await page.locator('.letter-sheet > *').count()).toBeGreaterThan(10);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a table of a Word file is a table', async () => {
    const { page, close } = await openPage(setting());
    await drop(page, 'brief.docx', readFileSync(join(corpus, 'docx-06-woz-aanslag/letter.docx')));
    await page.locator('.letter-sheet td').first().waitFor();
    await close();
  });

  test.each([
    ['brief.md', '# Besluit\n\nWij wijzen uw aanvraag **af**.\n\n- een\n- twee\n', 'h1', 'li'],
    ['brief.html', '<h2>Besluit</h2><p>Wij wijzen af.</p><ul><li>een</ul><script>alert(1)</script>', 'h2', 'li'],
    ['nummers.txt', 'Besluit\n\nWij doen dit:\n\n1. een\n2. twee\n', 'p', 'ol > li'],
    ['brief.txt', 'Besluit\n\nWij wijzen uw aanvraag af.\n\n- een\n- twee\n', 'p', 'li'],
  ])('%s', async (name, source, first, second) => {
    const { page, complaints, close } = await openPage(setting());
    await drop(page, name, Buffer.from(source));
    await page.locator(`.letter-sheet ${first}`, { hasText: 'Besluit' }).waitFor();
    await page.locator(`.letter-sheet ${second}`, { hasText: 'een' }).waitFor();
    expect(await page.locator('.letter-sheet script').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
