import { describe, expect, test } from 'vitest';
import { scanWords } from '../../src/parse/parse.ts';
import { scan } from '../../src/parse/scan.ts';
import { TokenBuffer, TokenKind } from '../../src/parse/tokens.ts';
import { findPlaceholders } from '../../src/read/placeholders.ts';

const NAMES = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** The tokens of a text as "text" for words and marks and "kind:text" for the others. */
function tokensOf(text: string): string[] {
  const tokens = new TokenBuffer(2);
  scan(text, 0, text.length, findPlaceholders(text), tokens);
  return Array.from({ length: tokens.count }, (_, at) => {
    const kind = NAMES.get(tokens.kind[at] ?? 0) ?? '?';
    const token = text.slice(tokens.start[at], tokens.end[at]);
    return /^(?:word|punctuation|terminal)$/.test(kind) ? token : `${kind}:${token}`;
  });
}

function check(text: string, ...expected: string[]): void {
  test(JSON.stringify(text).slice(1, -1), () => expect(tokensOf(text)).toEqual(expected));
}

describe('amounts', () => {
  check('€ 1.250,50', 'amount:€ 1.250,50');
  check('€ 1.250.', 'amount:€ 1.250', '.');
  check('€25', 'amount:€25');
  check('€\u00a01.250,50', 'amount:€\u00a01.250,50');
  check('€\u202f25', 'amount:€\u202f25');
  check('€ 25,-', 'amount:€ 25,-');
  check('€ 25,--.', 'amount:€ 25,--', '.');
  check('€ 25,\u2013', 'amount:€ 25,\u2013');
  check('€ 25,=', 'amount:€ 25,=');
  check('€ 25,00,', 'amount:€ 25,00', ',');
  check('€ -25,00', 'amount:€ -25,00');
  check('€ 1.000.000', 'amount:€ 1.000.000');
  check('$5 en £ 5', 'amount:$5', 'en', 'amount:£ 5');
  check('€ {{bedrag}}', '€', 'placeholder:{{bedrag}}');
  check('€ ,', '€', ',');
  check('€', '€');
});

describe('numbers', () => {
  check('12-03-2026', 'number:12-03-2026');
  check('12/03/2026.', 'number:12/03/2026', '.');
  check('6:7', 'number:6:7');
  check('3.2, lid 2', 'number:3.2', ',', 'lid', 'number:2');
  check('14.30 uur', 'number:14.30', 'uur');
  check('3370 AB', 'number:3370', 'AB');
  check('12a', 'number:12a');
  check('12-a', 'number:12-a');
  check('0800-8020', 'number:0800-8020');
  check('2e en 3de', 'number:2e', 'en', 'number:3de');
  check('50%', 'number:50', '%');
  check('80 m²', 'number:80', 'm', '²');
  check('18-jarige', 'number:18-jarige');
  check('2025/2026', 'number:2025/2026');
  check('12.', 'number:12', '.');
  check('1 2', 'number:1', 'number:2');
});

describe('words', () => {
  check("auto's", "auto's");
  check('auto’s', 'auto’s');
  check("'s-Gravenhage", "'s-Gravenhage");
  check("'t is 's avonds", "'t", 'is', "'s", 'avonds');
  check('e-mailadres', 'e-mailadres');
  check('in- en uitschrijven', 'in-', 'en', 'uitschrijven');
  check('huurtoeslag en -schuld', 'huurtoeslag', 'en', '-schuld');
  check('WOZ-waarde', 'WOZ-waarde');
  check('Wmo2015', 'Wmo2015');
  check('be\u00adzwaar', 'be\u00adzwaar');
  check('cafe\u0301', 'cafe\u0301');
  check('coördinatie', 'coördinatie');
  check('en/of', 'en', '/', 'of');
  check('(be)zwaar', '(', 'be', ')', 'zwaar');
  check('‘nee’', '‘', 'nee', '’');
  check("'nee'", "'", 'nee', "'");
  check('a_b', 'a', '_', 'b');
  check('e\u2011mail', 'e\u2011mail');
  check('woord-', 'woord', '-');
});

describe('abbreviations', () => {
  check('art. 3', 'abbreviation:art.', 'number:3');
  check('t.a.v. u', 'abbreviation:t.a.v.', 'u');
  check('mr. J.A. de Vries', 'abbreviation:mr.', 'abbreviation:J.A.', 'de', 'Vries');
  check('J. A. de Vries', 'abbreviation:J.', 'abbreviation:A.', 'de', 'Vries');
  check('Th.M.', 'abbreviation:Th.M.');
  check('voor u.', 'voor', 'u', '.');
  check('naar U.', 'naar', 'U', '.');
  check('nr. 3', 'abbreviation:nr.', 'number:3');
  check('min. 3', 'abbreviation:min.', 'number:3');
  check('in de min. Daar', 'in', 'de', 'min', '.', 'Daar');
  check('1 jan. 2026', 'number:1', 'abbreviation:jan.', 'number:2026');
  check('B.V.', 'abbreviation:B.V.');
  check('a.u.b.', 'abbreviation:a.u.b.');
  check('blz.3', 'abbreviation:blz.', 'number:3');
});

describe('addresses', () => {
  check('www.waardrecht.nl.', 'url:www.waardrecht.nl', '.');
  check('(www.waardrecht.nl)', '(', 'url:www.waardrecht.nl', ')');
  check('https://a.nl/b_(c).', 'url:https://a.nl/b_(c)', '.');
  check('info@waardrecht.nl.', 'email:info@waardrecht.nl', '.');
  check('mailto:info@waardrecht.nl', 'mailto', ':', 'email:info@waardrecht.nl');
  check('j.de.vries@a-b.nl,', 'email:j.de.vries@a-b.nl', ',');
  check('waardrecht.nl/bezwaar', 'url:waardrecht.nl/bezwaar');
  check('mijn.overheid.nl', 'url:mijn.overheid.nl');
  check('af.U', 'af', '.', 'U');
  check('“www.a.nl”', '“', 'url:www.a.nl', '”');
  check('@gemeente', '@', 'gemeente');
  check('http://', 'http', ':', '/', '/');
});

describe('marks and blanks', () => {
  check('nee?!', 'nee', '?!');
  check('zo...', 'zo', '...');
  check('zo…', 'zo', '…');
  check('a—b', 'a', '—', 'b');
  check('🎉 ja', '🎉', 'ja');
  check('{{naam}},', 'placeholder:{{naam}}', ',');
  check('«Naam»\u00a0[datum]', 'placeholder:«Naam»', 'placeholder:[datum]');
  check('Z-{{nr}}-A', 'Z', '-', 'placeholder:{{nr}}', '-', 'A');
  check('te {{plaats}}.', 'te', 'placeholder:{{plaats}}', '.');
  check('', ...[]);
  check(' \t\r\n\u00a0\u2003\u3000', ...[]);
});

test('a blank inside an abbreviation or an address is cut out', () => {
  const text = 'www.{{a}}.nl';
  expect(tokensOf(text)).toEqual(['www', '.', 'placeholder:{{a}}', '.', 'nl']);
});

test('a scan between two offsets stays between them', () => {
  const tokens = new TokenBuffer(2);
  scan('xx art. 3 yy', 3, 7, [], tokens);
  expect([tokens.count, tokens.start[0], tokens.end[0]]).toEqual([1, 3, 7]);
});

test('the words of a phrase are folded', () => {
  expect(scanWords('Be\u00adZwaar maken, bijv. CAFE\u0301')).toEqual(['bezwaar', 'maken', ',', 'bijv.', 'café']);
});
