import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BAD_LETTER } from './letters.ts';
import { fillInMunicipality, openPage, paste } from './open-page.ts';
import { describeInBrowser } from './with-browser.ts';

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../../docs/voorbeelden', name), 'utf8');

describeInBrowser(
  'the data of the municipality',
  (setting) => {
    test('come from the address in the manifest, with the sociale kaart beside it', async () => {
      const query = '?settings=gemeente/klarebrief.config.yaml';
      const { page, requests, close } = await openPage(setting(), {}, query);
      await page.getByText('Uw beheerder vult ze in: gemeente Waardrecht.').waitFor();
      await paste(page, BAD_LETTER);
      await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
      const insert = (name: RegExp): Promise<void> => page.locator('.checklist').getByRole('button', { name }).click();
      await insert(/^Voeg de uitleg over bezwaar in/);
      await page.getByRole('heading', { name: 'U kunt deze brief versturen' }).waitFor();
      await insert(/^Voeg in wie/);
      await expect.poll(() => page.locator('.letter-sheet').textContent()).toContain('Waardhulp');
      expect(requests.filter(({ url }) => url.endsWith('.yaml') && !url.includes('?')).length).toBe(2);
      await close();
    });

    test.each([
      ['fout.yaml', "fout.yaml, regel 3: De sleutel 'bodi' bestaat hier niet. Bedoelt u 'body'?"],
      ['weg.yaml', 'weg.yaml: dit bestand is niet te vinden.'],
    ])('%s is said in one line, and the check goes on', async (file, words) => {
      const { page, close } = await openPage(setting(), {}, `?settings=${file}`);
      await expect.poll(() => page.locator('.pane [role=alert]').textContent()).toContain(words);
      await paste(page, BAD_LETTER);
      await page.getByRole('heading', { name: 'Nog 1 ding' }).waitFor();
      await close();
    });

    test('of the form and of a picked file are still there the next time', async () => {
      const { page, close } = await openPage(setting());
      await fillInMunicipality(page);
      await page.reload();
      await page.getByText('Gemeente Waardrecht, 1 organisatie die helpt.').waitFor();
      const buffer = Buffer.from(example('sociale-kaart.yaml'));
      await page
        .locator('.settings input[type=file]')
        .setInputFiles([{ name: 'mijn.yaml', mimeType: 'text/yaml', buffer }]);
      await page.getByText('Gemeente Waardrecht, 4 organisaties die helpen.').waitFor();
      await close();
    });

    test('of the form go along to another browser as files', async () => {
      const { page, close } = await openPage(setting(), { acceptDownloads: true });
      await fillInMunicipality(page);
      const saved = async (name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const file = await download;
        return { name: file.suggestedFilename(), mimeType: 'text/yaml', buffer: readFileSync(await file.path()) };
      };
      const files = [await saved('Bewaar de gegevens'), await saved('Bewaar de organisaties')];
      expect(files.map(({ name }) => name)).toEqual(['klarebrief.config.yaml', 'sociale-kaart.yaml']);
      expect(files[0]?.buffer.toString()).toContain('municipality:\n  name: Waardrecht\n');
      await close();

      const other = await openPage(setting());
      await other.page.locator('.settings input[type=file]').setInputFiles(files);
      await other.page.getByText('Gemeente Waardrecht, 1 organisatie die helpt.').waitFor();
      await other.page.getByRole('button', { name: 'Wijzig ze' }).click();
      expect(await other.page.getByLabel('Postadres').inputValue()).toBe('Postbus 40, 1230 AA Waardrecht');
      expect(await other.page.getByRole('group').getByLabel('Telefoon').inputValue()).toBe('0101-234567');
      await other.close();
    });

    test('that are wrong are said at their field, and not kept', async () => {
      const { page, close } = await openPage(setting());
      await page.getByRole('button', { name: 'Vul ze in' }).click();
      await page.getByLabel('Wie besluit').fill('college van Waardrecht');
      await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
      await page.getByRole('group').getByLabel('Naam').fill('Waardhulp');
      await page.getByRole('group').getByLabel('Waarbij helpt zij?').fill('hulp');
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await page.getByText(/Wie besluit is "college van Waardrecht"\. Schrijf het zoals in dit voorbeeld/).waitFor();
      await page.getByText('Vul een telefoonnummer of een website in.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await close();
    });
  },
  {
    'gemeente/klarebrief.config.yaml': example('klarebrief.config.yaml'),
    'gemeente/sociale-kaart.yaml': example('sociale-kaart.yaml'),
    'fout.yaml': 'municipality:\n  name: Waardrecht\n  bodi: het college\n',
  },
);
