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

describe('no blanks', () => {
  check('een [tekst](https://a.nl) en [tekst][bron] en [...] en [sic]');
  check('[bron]: https://a.nl');
  check('[x] ja [ ] nee');
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
