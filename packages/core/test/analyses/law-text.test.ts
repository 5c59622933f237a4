import { describe, expect, test } from 'vitest';
import { check, readText } from '../../src/index.ts';

const TEXT = 'Geachte mevrouw Vos,\n\nWij leggen u een last onder dwangsom op. U moet de schuur weghalen.\n\n';
const SIGNATURE = 'Hoogachtend,\nJ. Kuiper\n\n';
const ARTICLE = 'De belanghebbende wordt in de gelegenheid gesteld derhalve zijn zienswijze naar voren te brengen.';
const languageOf = (text: string) =>
  check(readText(text)).findings.filter(({ dimension }) => dimension === 'taal' || dimension === 'jargon');
const wordsOf = (text: string): readonly string[] => languageOf(text).map(({ actual }) => actual.toLowerCase());

describe('the text of a law', () => {
  test.each([
    `${SIGNATURE}Bijlage: wetsartikelen\n\nAlgemene wet bestuursrecht, artikel 4:8, eerste lid\n`,
    `${SIGNATURE}Bijlage 3. Toepasselijke bepalingen uit de Awb\n\nArtikel 4:8\n`,
    'Wettelijk kader\n\nArtikel 4:8 Awb\n',
  ])('below a heading about it is not the language of the writer: %s', (heading) => {
    expect(wordsOf(`${TEXT}${heading}${ARTICLE}\n`)).not.toContain('derhalve');
  });

  test('that is written into the letter is', () => {
    expect(wordsOf(`${TEXT}${ARTICLE}\n\n${SIGNATURE}`)).toContain('derhalve');
  });

  test('explains no term', () => {
    const law = 'Wettelijk kader\n\nArtikel 5:31d\nEen last onder dwangsom is een bevel om iets te herstellen.\n';
    expect(wordsOf(TEXT + law)).toContain('last onder dwangsom');
  });

  test('offers no route', () => {
    const law =
      'Wettelijk kader\n\nArtikel 7:1\nDegene aan wie het recht is toegekend om beroep in te stellen, dient binnen zes weken bezwaar te maken.\n';
    expect(check(readText(TEXT + law), { letterType: 'besluit' }).objection.status).toBe('missing');
  });
});
