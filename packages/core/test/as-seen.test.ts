import { describe, expect, test } from 'vitest';
import { asSeen } from '../src/as-seen.ts';
import { check } from '../src/index.ts';
import type { Letter } from '../src/model/letter.ts';
import type { Report } from '../src/model/report.ts';
import { readHtml } from '../src/read/html.ts';
import { readText } from '../src/read/text.ts';
import { corpusLetters } from './corpus.ts';

/** The same letter as other programs hand it over. */
const FORMS: Readonly<Record<string, (text: string) => Letter>> = {
  'lines that end as on Windows': (text) => readText(text.replace(/\n/g, '\r\n')),
  'lines that end as on an old Mac': (text) => readText(text.replace(/\n/g, '\r')),
  'indented lines': (text) => readText(text.replace(/^(?=.)/gm, '    ')),
  'a quoted mail': (text) => readText(text.replace(/^/gm, '> ')),
  'hard spaces': (text) => readText(text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')),
  'two spaces between sentences': (text) => readText(text.replace(/([.?!]) (?=\p{Lu})/gu, '$1  ')),
  'soft hyphens': (text) => readText(text.replace(/(\p{Ll}{5})(?=\p{Ll}{5})/gu, '$1\u00ad')),
  'readers with a capital': (text) => readText(text.replace(/ uw? (?=\p{Ll})/gu, (word) => word.replace('u', 'U'))),
  'spaces without width': (text) => readText(text.replace(/ (?=\p{Ll})/gu, ' \u200b')),
  'accents of their own': (text) => readText(text.normalize('NFD')),
  ligatures: (text) => readText(text.replaceAll('fi', '\ufb01').replaceAll('ff', '\ufb00')),
};

/** What a reader of the report goes by, without regard to places. */
function gist({ letterType, objection, help, findings }: Report): unknown {
  return {
    type: letterType.value,
    route: [objection.status, objection.found],
    elements: Object.entries(objection.elements).flatMap(([name, quote]) => (quote ? [name] : [])),
    help: [help.status, help.organisations.map(({ id }) => id)],
    // What is left to fill in is found by the reader, in the text as it was written.
    findings: findings.flatMap(({ ruleId, dimension }) =>
      dimension === 'taal' || dimension === 'jargon' || ruleId === 'opbouw/invulveld-over' ? [] : [ruleId],
    ),
  };
}

describe('a letter says the same in any form', () => {
  const texts = corpusLetters()
    .filter(({ source, letter }, index) => letter.format === 'text' && !source.startsWith('---') && index % 3 === 0)
    .map(({ source }) => source);
  test.each(Object.entries(FORMS))('%s', (_, formed) => {
    for (const text of texts) expect(gist(check(formed(text))), text).toEqual(gist(check(readText(text))));
  });
});

test('places and quotes are those of the letter as it was written', () => {
  const text =
    'Beste mevrouw,\n\nWij wijzen uw aanvraag om een uitkering af.\n\nU kunt tot en met 3\u00a0maart 2026 een be\u00adzwaarschrift sturen\r\n   aan de gemeente Dorp.\n';
  const { findings, objection } = check(readText(text));
  for (const { start, end, actual } of findings) expect(text.slice(start, end)).toBe(actual);
  expect(findings.map(({ actual }) => actual)).toContain('be\u00adzwaarschrift');
  expect(objection.elements.term?.text).toBe('tot en met 3\u00a0maart 2026');
});

test('a heading in front of its text, in one paragraph with it, is a block', () => {
  const html = '<p>Ons besluit<br>U krijgt geen bijstand.<br>U heeft te veel spaargeld.</p>';
  const { letter } = asSeen(readHtml(html));
  expect(letter.blocks.map(({ start, end }) => letter.text.slice(start, end))).toEqual([
    'Ons besluit',
    'U krijgt geen bijstand.',
    'U heeft te veel spaargeld.',
  ]);
});

test('a text is put in between paragraphs, not between the lines of one', () => {
  const html =
    '<p>Beste mevrouw,</p><p>Ons besluit<br>Wij wijzen uw aanvraag om bijstand af.</p><p>Bezwaar<br>U kunt bezwaar maken.<br>Dat is gratis.</p><p>Met vriendelijke groet</p>';
  const letter = readHtml(html);
  const places = check(letter).findings.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ insertion }) => (insertion ? [insertion.at] : [])),
  );
  const ends = letter.blocks.flatMap(({ start, end }) => [start, end]);
  expect(places.length).toBeGreaterThan(0);
  for (const at of places) expect(ends).toContain(at);
});

test('most letters are as they were written', () => {
  const letter = readText('Beste mevrouw,\n\nU krijgt bijstand.\n');
  expect(asSeen(letter)).toEqual({ letter, map: null });
});
