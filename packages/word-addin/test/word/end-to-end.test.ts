import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, PATIENCE, startChromium } from '../chromium.ts';
import { dist } from '../pane/browser.ts';
import { fillInMunicipality } from '../pane/open-page.ts';
import { openBuiltPane, PANE } from './browser/built-pane.ts';
import { type Switches, webWord } from './model/switches.ts';

const why =
  chromiumPath === undefined
    ? 'Er is geen Chromium. Installeer hem: apt-get install chromium.'
    : existsSync(join(dist, 'index.html'))
      ? ''
      : 'Het deelvenster is niet gebouwd. Typ: pnpm build:word.';
if (why) console.log(`Overgeslagen: het deelvenster naast Word. ${why}`);

describe.skipIf(why !== '')('the built pane beside a letter in Word', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, PATIENCE);
  afterAll(() => browser?.close());

  test('from red to green, without a request to anybody else', async () => {
    const { page, pane, desk, requests, complaints } = await openBuiltPane(browser);
    await fillInMunicipality(pane);
    expect(await desk('underlined')).toEqual([]);
    await pane.getByRole('switch', { name: 'Meldingen onderstrepen in de brief' }).click();
    await expect.poll(() => desk('underlined')).toEqual(['Conform', 'Derhalve']);
    await page.locator('.annotation', { hasText: 'Derhalve' }).click();
    await expect.poll(() => pane.locator('.card.open').textContent()).toContain('Derhalve');
    await pane.locator('.card-head', { hasText: 'Conform' }).click();
    await expect.poll(() => desk('selected')).toBe('Conform');
    await pane.getByRole('button', { name: 'Vervang door "Volgens"' }).click();
    await expect.poll(async () => (await desk('text'))[6]).toContain('Volgens artikel 4');
    expect(await desk('stepsBack')).toBe(1);
    await pane.locator('.checklist').getByRole('button', { name: 'Voeg de uitleg over bezwaar in' }).click();
    await pane.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
    expect(await desk('stepsBack')).toBe(2);
    await pane
      .locator('.checklist')
      .getByRole('button', { name: /^Voeg in wie/ })
      .click();
    await expect.poll(() => pane.locator('.checklist').last().textContent()).toContain('staat erin');
    expect(await desk('stepsBack')).toBe(3);
    const looks = (await desk('looks')).map((look) => look.replace(/^(.*?) \[(.{0,18}).*/s, '$1: $2'));
    expect(looks.slice(7, -2)).toEqual([
      'Kop 2: Heeft u vragen?]',
      'Standaard: Bel ons op 14 0101',
      'Kop 2: Bent u het niet ee',
      'Standaard: U kunt bezwaar mak',
      'Standaard: Zo maakt u bezwaar',
      'Standaard •: Online: ga naar ww',
      'Standaard •: Per post: stuur ee',
      'Standaard: Schrijf in uw bezw',
      'Standaard •: uw naam en adres]',
      'Standaard •: de datum van uw br',
      'Standaard •: tegen welk besluit',
      'Standaard •: waarom u het niet ',
      'Standaard •: uw handtekening, a',
      'Standaard: Ons besluit blijft',
      'Kop 2: Wie kan u helpen?]',
      'Standaard: Wilt u hulp bij de',
      'Standaard •: Waardhulp: gratis ',
      'Standaard: Met vriendelijke g',
    ]);
    const others = requests.filter((url) => !url.startsWith('blob:') && new URL(url).origin !== new URL(PANE).origin);
    expect(others).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('typing brings a line and a finding', async () => {
    const { page, pane, desk } = await openBuiltPane(browser);
    await pane.getByRole('switch', { name: 'Meldingen onderstrepen in de brief' }).click();
    await page.locator('#page p', { hasText: 'Bel ons op 14 0101.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Derhalve kunt u bellen.');
    await expect.poll(async () => (await desk('underlined')).filter((each) => each === 'Derhalve')).toHaveLength(2);
    await page.close();
  });

  test.each<[string, Partial<Switches>]>([
    ['in Word on the web', webWord],
    ['without a subscription', { noSubscription: true }],
    ['on a Word of years ago', { version: 1.3 }],
  ])('replaces and inserts %s', async (_, switches) => {
    const { page, pane, desk, complaints } = await openBuiltPane(browser, switches);
    await pane.getByRole('switch', { name: 'Meldingen onderstrepen in de brief' }).click();
    await pane.getByText(/^Verbeteren \(\d\)$/).click();
    await pane.locator('.card-head', { hasText: 'Conform' }).click();
    await expect.poll(() => desk('selected')).toBe('Conform');
    await pane.getByRole('button', { name: 'Vervang door "Volgens"' }).click();
    await expect.poll(async () => (await desk('text'))[6]).toContain('Volgens artikel 4');
    await pane.locator('.checklist').getByRole('button', { name: 'Voeg de uitleg over bezwaar in' }).click();
    await expect.poll(() => desk('text')).toContain('Bent u het niet eens met dit besluit?');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
