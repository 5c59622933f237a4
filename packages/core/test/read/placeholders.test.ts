import { describe, expect, test } from 'vitest';
import { findPlaceholders, looksLikeTemplate } from '../../src/read/placeholders.ts';

function check(text: string, ...expected: string[]): void {
  test(text, () => expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected));
}

describe('blanks', () => {
  check('Beste {{naam}} {{ a.b | upper }}', '{{naam}}', '{{ a.b | upper }}');
  check('{% if a %}ja{% endif %}', '{% if a %}', '{% endif %}');
  check('«Naam» en <<veld>>', '«Naam»', '<<veld>>');
  check('[[zaak.naam]] en ((straat))', '[[zaak.naam]]', '((straat))');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a blank of FreeMarker
  check('${bedrag} <#if a> </#if>', '${bedrag}', '<#if a>', '</#if>');
  check('op [datum] om [tijd invullen]', '[datum]', '[tijd invullen]');
  check('op ........ om ____ en ………', '........', '____', '………');
  check('op XXX om xxxx', 'XXX', 'xxxx');
  check('<naam aanvrager>', '<naam aanvrager>');
  check('@@NAAM@@', '@@NAAM@@');
});

describe('blanks that somebody left over', () => {
  check('Op XX november 2025 om xx:xx uur', 'XX', 'xx:xx');
  check('Op dd-mm-jjjj, op DD/MM/YYYY en op dd-mm-20..', 'dd-mm-jjjj', 'DD/MM/YYYY', 'dd-mm-20..');
  check('Op xx-xx-2026 of 12-xx-2026 of XX-XX-XXXX', 'xx-xx-2026', '12-xx-2026', 'XX-XX-XXXX');
  check('In 20XX. Bel 06-XX XX XX XX.', '20XX', '06-XX XX XX XX');
  check('op ... mei 2026, op … mei, op __ mei', '...', '…', '__');
  check('€ ....., € ..,-, € XX, € x.xxx,xx en € 12', '.....', '..,-', 'XX', 'x.xxx,xx');
  check('binnen XX weken, ... euro en … uur', 'XX', '...', '…');
  check('U krijgt (keuze: hulp/geld). Ik ben (naam invullen).', '(keuze: hulp/geld)', '(naam invullen)');
  check('Bel NAAM MEDEWERKER of mail BEDRAG.', 'NAAM MEDEWERKER', 'BEDRAG');
  check('Met vriendelijke groet,\nNAAM MEDEWERKER', 'NAAM MEDEWERKER');
  check('DATUM INVULLEN', 'DATUM INVULLEN');
  check('De datum is NTB of n.t.b. en kost € PM', 'NTB', 'n.t.b.', 'PM');
  check(
    '%%BEDRAG%% ##naam## {voornaam} { MERGEFIELD naam }',
    '%%BEDRAG%%',
    '##naam##',
    '{voornaam}',
    '{ MERGEFIELD naam }',
  );
  check('Zie Fout! Verwijzingsbron niet gevonden.', 'Fout! Verwijzingsbron niet gevonden');
  check('Error! Reference source not found. #VERW!', 'Error! Reference source not found', '#VERW!');
  check('Beste @@, u krijgt @@@.', '@@', '@@@');
  check('[€ bedrag] en [datum + 6 weken]', '[€ bedrag]', '[datum + 6 weken]');
});

describe('no blanks', () => {
  check('Hoofdstuk XX, bijlage XX, maat XX, 3371 XX Waardrecht');
  check('Ik dacht ... mei is laat. Wacht... maart is beter. Nou … ja');
  check('Schrijf de datum als dd-mm-jjjj. dd. 3 maart, d.d. 3 maart');
  check('NAAM: J. de Vries\nDATUM: 3 maart\nNAAM MEDEWERKER: J. de Vries');
  check('Vul uw naam in bij NAAM. ADRES\nDE WAARD, KENMERK');
  check('De PM van 3 PM. Bel (kies optie 2) of (keuze: 2).');
  check('Stuur het formulier (volledig invullen). Fout! Dat is niet goed.');
  check('# Kop\n## Kop\n#### Kop\n*** 100%% zeker');
  check('De NTB-norm, ANW, AOW en IOAW');
  check('een [tekst](https://a.nl) en [tekst][bron] en [...] en [sic]');
  check('[bron]: https://a.nl');
  check('[x] ja [ ] nee');
  check('[logo gemeente Waardrecht] [foto van de gevel]');
  check(`${'_'.repeat(40)}\nU krijgt hulp.\n${'_'.repeat(40)}`);
  check('<b>vet</b> <br> <strong>sterk</strong>');
  check('Wat... nee… (zie bijlage)');
  check('Foxxx XX 3xxx');
  check('{ a } [1] [2]');
  check('a < b en c > d');
  check('€ 5 ((zie 3))', '((zie 3))');
});

test('blanks are in order and do not overlap', () => {
  const found = findPlaceholders('[[a]] {{b}} «c» [datum] {{{{d}}}} [[x]] ((y)) XXX');
  found.forEach(({ start, end }, index) => {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});

test('four different blanks or one control tag make a template', () => {
  const isTemplate = (text: string): boolean => looksLikeTemplate(text, findPlaceholders(text));
  expect(isTemplate('{{a}} {{a}} {{a}} {{A}}')).toBe(false);
  expect(isTemplate('{{a}} {{b}} {{c}} {{d}}')).toBe(true);
  expect(isTemplate('{{#if a}}')).toBe(true);
  expect(isTemplate('')).toBe(false);
  expect(isTemplate('[vul in: naam] [vul in: adres] [vul in: datum] [vul in: telefoon] {{a}} {{b}} {{c}}')).toBe(false);
});
