import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BAD_LETTER } from './letters.ts';
import { clickWords, fillInMunicipality, marked, openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('a letter goes from red to green', (setting) => {
  test('paste, see it marked, click, replace, insert, undo', async () => {
    const { page, complaints, close } = await openPage(setting());
    await fillInMunicipality(page);
    await paste(page, BAD_LETTER);
    const verdict = page.locator('.verdict h2');
    await page.getByRole('heading', { name: 'Nog 1 ding voordat u deze brief kunt versturen' }).waitFor();
    expect(await marked(page, 'letter-warning')).toEqual(expect.arrayContaining(['Conform', 'Derhalve']));

    // A click on a mark opens its card, also in a part that is closed.
    await clickWords(page, 'Derhalve');
    const card = page.locator('.card.open');
    await expect.poll(() => card.textContent()).toContain('Derhalve');
    expect(await card.locator('.card-head').getAttribute('aria-expanded')).toBe('true');

    // And a card lights up its place.
    await page.locator('.card-head', { hasText: 'Conform' }).click();
    await expect.poll(() => marked(page, 'letter-lit')).toEqual(['Conform']);

    const sheet = page.locator('.letter-sheet');
    await page.getByRole('button', { name: 'Vervang door "Volgens"' }).click();
    await expect.poll(() => sheet.textContent()).toContain('Volgens artikel 4');
    await page.locator('.notice', { hasText: 'Vervangen.' }).waitFor();

    await page.locator('.checklist').getByRole('button', { name: 'Voeg de uitleg over bezwaar in' }).click();
    await expect.poll(() => verdict.textContent()).toContain('U kunt deze brief versturen');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    // What a list says is shown as a list.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has line ends that are not shown, too.
    expect(await page.locator('.quote-link', { hasText: 'uw naam en adres' }).innerText()).toContain(
      'uw naam en adres\nde datum',
    );
    await page
      .locator('.checklist')
      .getByRole('button', { name: /^Voeg in wie/ })
      .click();
    await expect
      .poll(() => sheet.textContent())
      .toContain('Waardhulp: gratis hulp bij brieven en formulieren. Bel 0101-234567.');
    await expect.poll(() => page.locator('.checklist').last().textContent()).toContain('staat erin');
    const text = (await sheet.textContent()) ?? '';
    expect(text).toContain('het college van burgemeester en wethouders van Waardrecht. Wij kijken');
    expect(text.indexOf('Bent u het niet eens')).toBeGreaterThan(text.indexOf('Heeft u vragen?'));
    expect(text.indexOf('Bent u het niet eens')).toBeLessThan(text.indexOf('Wie kan u helpen?'));
    expect(text.indexOf('Wie kan u helpen?')).toBeLessThan(text.indexOf('Met vriendelijke groet'));

    // Each change is one step back.
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    await undo.click();
    await expect.poll(() => sheet.textContent()).not.toContain('Waardhulp');
    await undo.click();
    await expect.poll(() => verdict.textContent()).toContain('Nog 1 ding');
    await undo.click();
    await expect.poll(() => sheet.textContent()).toContain('Conform artikel 4');
    expect(complaints).toEqual([]);
    await close();
  });

  test('typing is enough: the check follows the pause', async () => {
    const { page, close } = await openPage(setting());
    await page.locator('.letter-sheet').click();
    await page.keyboard.type('Geachte heer Bakker,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Derhalve krijgt u geen vergunning van ons.');
    await expect.poll(() => marked(page, 'letter-warning')).toContain('Derhalve');
    expect(await page.locator('.letter-sheet').innerHTML()).toBe(
      '<p>Geachte heer Bakker,</p><p>Derhalve krijgt u geen vergunning van ons.</p>',
    );
    await close();
  });

  test('what is ignored costs nothing and can be shown again', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.locator('.card-head', { hasText: 'de uitleg over bezwaar ontbreekt' }).click();
    await page.getByRole('button', { name: 'Negeer overal in deze brief' }).click();
    // The letter still has no route: to ignore that does not make it green.
    await page.getByRole('heading', { name: 'Kijk eerst de uitleg over bezwaar na.' }).waitFor();
    await page.getByText('U negeert 1 melding.').waitFor();

    await page.locator('.card-head', { hasText: 'Conform' }).click();
    await page.getByRole('button', { name: 'Negeer alleen hier' }).click();
    await page.getByText('U negeert 2 meldingen.').waitFor();
    // Only that place: the same words elsewhere are still reported.
    await clickWords(page, 'buiten het centrum');
    await page.keyboard.press('End');
    await page.keyboard.type(' Dat is conform de regels.');
    await page.locator('.card-head', { hasText: 'conform' }).waitFor();
    await page.getByRole('button', { name: 'Toon ze weer' }).click();
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await close();
  });

  test('a writer who knows better chooses the type of letter', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await page.getByLabel('Soort brief').selectOption('Uitnodiging');
    await page.locator('.checklist', { hasText: 'hoeft niet in deze brief' }).first().waitFor();
    expect(await page.getByLabel('Soort brief').inputValue()).toBe('uitnodiging');
    await page.getByLabel('Soort brief').selectOption({ index: 0 });
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    await close();
  });

  test('the report is one file that runs nothing', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Rapport opslaan' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('klare-brief-rapport.html');
    const report = await (await setting().browser.newContext({ javaScriptEnabled: false })).newPage();
    await report.setContent(readFileSync(await download.path(), 'utf8'));
    expect(await report.locator('h1').textContent()).toBe('Nog 1 ding voordat u deze brief kunt versturen');
    expect(await report.locator('script, link, img').count()).toBe(0);
    expect(await report.locator('li', { hasText: '"Conform"' }).textContent()).toContain('Schrijf: "Volgens"');
    await close();
  });

  test('the report is all that is printed', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, BAD_LETTER);
    await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
    // A browser without a screen prints nothing and says nothing of it.
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.getByRole('button', { name: 'Rapport afdrukken' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.letter-sheet').isVisible()).toBe(false);
    expect(await page.locator('.report h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.report').count()).toBe(0);
    await close();
  });
});
