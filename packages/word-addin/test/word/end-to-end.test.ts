import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, PATIENCE, startChromium } from './browser/chromium.ts';
import { type FakeWordPage, openFakeWord } from './browser/fake-word.ts';
import type { DocumentInput } from './model/document.ts';
import { type Switches, webWord } from './model/switches.ts';

const dist = join(import.meta.dirname, '../../dist');
const PANE = 'https://www.waardrecht.example/klare/brief/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const why =
  chromiumPath === undefined
    ? 'Er is geen Chromium. Installeer hem: apt-get install chromium.'
    : existsSync(join(dist, 'index.html'))
      ? ''
      : 'Het deelvenster is niet gebouwd. Typ: pnpm build:word.';
if (why) console.log(`Overgeslagen: het deelvenster naast Word. ${why}`);

const brief = (...runs: string[]): { runs: string[] } => ({ runs });
const LETTER: DocumentInput = {
  header: ['Gemeente Waardrecht, Postbus 40, 1230 AA Waardrecht'],
  body: [
    brief('De heer A. Bakker\u000bKerkstraat 1\u000b1231 AB Waardrecht'),
    '12 maart 2026',
    'Onderwerp: besluit op uw aanvraag voor een parkeervergunning',
    'Geachte heer Bakker,',
    'Op 3 februari 2026 heeft u een parkeervergunning aangevraagd. Wij wijzen uw aanvraag af.',
    { style: 'Kop2', runs: ['Waarom krijgt u geen vergunning?'] },
    brief(
      'Con',
      'form artikel 4 van de Parkeerverordening krijgt u een vergunning als u in het centrum woont. U woont buiten het centrum. Derhalve krijgt u geen vergunning.',
    ),
    { style: 'Kop2', runs: ['Heeft u vragen?'] },
    'Bel ons op 14 0101. Dat kan op werkdagen van 9.00 tot 12.00 uur.',
    'Met vriendelijke groet,',
    'namens het college van burgemeester en wethouders van Waardrecht,',
    brief('P. de Boer\u000bmedewerker parkeren'),
  ],
};

describe.skipIf(why !== '')('the built pane beside a letter in Word', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, PATIENCE);
  afterAll(() => browser?.close());

  /** Opens the letter with the pane, and waits for the verdict. */
  async function open(switches: Partial<Switches> = {}): Promise<FakeWordPage & { page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route(`${PANE}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(dist, pathname.slice(new URL(PANE).pathname.length));
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      return route.fulfill({
        body: readFileSync(file),
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      });
    });
    const opened = await openFakeWord(page, { document: LETTER, switches, pane: `${PANE}index.html?word` });
    await opened.pane.getByRole('heading', { name: /^Nog 1 ding/ }).waitFor();
    return { ...opened, page, complaints };
  }

  test('from red to green, without a request to anybody else', async () => {
    const { page, pane, desk, requests, complaints } = await open();
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
    await pane.getByRole('heading', { name: 'Deze brief kan weg' }).waitFor();
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
    const { page, pane, desk } = await open();
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
    const { page, pane, desk, complaints } = await open(switches);
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

/** Fills in the form with the data of a made-up municipality and one organisation, and keeps them. */
async function fillInMunicipality(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Vul ze in' }).click();
  await pane.getByLabel('Naam van de gemeente').fill('Waardrecht');
  await pane.getByLabel('Wie besluit').fill('het college van burgemeester en wethouders van Waardrecht');
  await pane.getByLabel('Postadres').fill('Postbus 40, 1230 AA Waardrecht');
  await pane.getByLabel('Webpagina voor bezwaar').fill('www.waardrecht.example/bezwaar');
  await pane.getByRole('button', { name: 'Organisatie toevoegen' }).click();
  const organisation = pane.getByRole('group', { name: 'Organisatie die helpt 1' });
  await organisation.getByLabel('Naam').fill('Waardhulp');
  await organisation.getByLabel('Waarbij helpt zij?').fill('gratis hulp bij brieven en formulieren');
  await organisation.getByLabel('Telefoon').fill('0101-234567');
  await pane.getByRole('button', { name: 'Bewaren' }).click();
  await pane.getByText('Gemeente Waardrecht, 1 organisatie die helpt.').waitFor();
}
