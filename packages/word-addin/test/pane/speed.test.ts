import { expect, test } from 'vitest';
import { LONG_LETTER } from './letters.ts';
import { drop, openPage } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

describeInBrowser('stays quick', (setting) => {
  test('usable within two seconds', async () => {
    const started = performance.now();
    const { close } = await openPage(setting());
    expect(performance.now() - started).toBeLessThan(2000);
    await close();
  });

  test('a letter of 20 pages never holds up the page for 50 ms while it is checked', async () => {
    const { page, close } = await openPage(setting());
    await drop(page, 'lang.txt', Buffer.from(LONG_LETTER));
    await page.getByRole('heading', { name: /^(?:Nog|Maak eerst|Kijk eerst) / }).waitFor();
    for (const part of ['Verbeteren', 'Tips']) await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await page
      .getByRole('button', { name: /^Toon nog 20/ })
      .first()
      .click();
    await page.locator('.letter-sheet').focus();
    const observed = await page.evaluateHandle(() => {
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: 'longtask' });
      return long;
    });
    // Other programs on the computer can hold up a task, so the best of some rounds counts.
    const rounds: number[][] = [];
    for (const word of ['Een ', 'woord ', 'erbij ']) {
      await observed.evaluate((long) => long.splice(0));
      await page.keyboard.type(word);
      await page.waitForTimeout(2500);
      rounds.push(await observed.evaluate((long) => long.splice(0)));
    }
    expect(Math.min(...rounds.map((long) => Math.max(0, ...long))), JSON.stringify(rounds)).toBeLessThanOrEqual(50);
    await close();
  });
});
