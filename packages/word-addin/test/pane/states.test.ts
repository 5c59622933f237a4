import { expect, test } from 'vitest';
import { BAD_LETTER, ENGLISH_LETTER, INFORMATION_LETTER } from './letters.ts';
import { drop, openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('every state has its words', (setting) => {
  test('a letter that only informs needs no route', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, INFORMATION_LETTER);
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    expect(await page.locator('.checklist').first().textContent()).toContain('hoeft niet in deze brief');
    expect(await page.locator('.checklist button').count()).toBe(0);
    await close();
  });

  test('a greeting alone is not praised', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, 'Geachte heer,');
    await page.getByRole('heading', { name: 'In deze brief staan geen zinnen' }).waitFor();
    expect(await page.locator('.verdict').textContent()).not.toContain('B1');
    expect(await page.locator('.scores').count()).toBe(0);
    await close();
  });

  test('an English letter loads its engine and says what it lacks', async () => {
    const { page, requests, close } = await openPage(setting());
    const engine = (): number => requests.filter(({ url }) => url.includes('findings-')).length;
    expect(engine()).toBe(0);
    await paste(page, ENGLISH_LETTER);
    await page.getByText('Deze brief is in het Engels.').waitFor();
    expect(engine()).toBe(1);
    await close();
  });

  test('a letter that is taken away leaves no verdict', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, INFORMATION_LETTER);
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByRole('heading', { name: 'Er staat nog geen brief' }).waitFor();
    await close();
  });

  test('a doubtful type is asked', async () => {
    const { page, close } = await openPage(setting());
    await paste(page, 'Wij hebben uw bericht gelezen. Kom langs als u iets wilt weten. Tot ziens in ons gebouw.');
    await page.getByLabel(/^Dit is (?:misschien|waarschijnlijk) een .+ Klopt dat\?$/).waitFor();
    await close();
  });

  test.each([
    ['oud.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'oud Word-bestand'],
    ['foto.png', Uint8Array.of(1), 'Kies een bestand dat eindigt op .docx'],
    ['kapot.docx', Uint8Array.of(0x50, 0x4b, 3, 4), 'beschadigd'],
    ['letters.txt', Uint8Array.of(0x80, 0xff), 'UTF-8'],
    ['brief.pdf', Uint8Array.of(0x25, 0x50), 'Dit is een PDF'],
    ['leeg.txt', Uint8Array.of(), 'leeg.txt is leeg'],
  ])('%s cannot be read, and the page says why', async (name, bytes, words) => {
    const { page, close } = await openPage(setting());
    await drop(page, name, bytes);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(words);
    await close();
  });

  test('a browser that draws no marks says so, and selects the place', async () => {
    const context = await setting().browser.newContext();
    await context.addInitScript('delete CSS.highlights');
    const page = await context.newPage();
    await page.goto(setting().served.url);
    await paste(page, BAD_LETTER);
    await page.getByText('Onderstrepen kan hier niet.').waitFor();
    await page.getByRole('button', { name: /^Verbeteren/ }).click();
    await page.locator('.card-head', { hasText: 'Derhalve' }).click();
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('Derhalve');
    await context.close();
  });

  test('a worker that cannot start is said, and tried again', async () => {
    const context = await setting().browser.newContext();
    const page = await context.newPage();
    let broken = true;
    await context.route('**/worker-*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(setting().served.url);
    await page.getByRole('heading', { name: 'De controle lukte niet' }).waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByRole('heading', { name: 'Er staat nog geen brief' }).waitFor();
    await paste(page, INFORMATION_LETTER);
    await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    await context.close();
  });
});
