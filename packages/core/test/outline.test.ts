import { expect, test } from 'vitest';
import { type OutlinePart, outline } from '../src/outline.ts';
import { readMarkdown } from '../src/read/markdown.ts';
import { readText } from '../src/read/text.ts';

const LETTER = `Onderwerp: uw aanvraag bijzondere bijstand

Beste mevrouw Bakker,

Wij hebben besloten dat u geen bijzondere bijstand krijgt.

## Waarom krijgt u dit niet?

U heeft genoeg geld om de wasmachine zelf te betalen.

## Bent u het niet eens met dit besluit?

Dan kunt u bezwaar maken. Doe dat binnen zes weken na de datum van deze brief. Stuur uw bezwaar naar het college van
burgemeester en wethouders van Waardrecht, Postbus 40, 1230 AA Waardrecht.

## Wilt u hulp?

Het Juridisch Loket helpt u gratis. Bel 0800-8020.

## Vragen

Bel ons dan. Ons nummer is 14 0101.

Met vriendelijke groet,

namens het college van burgemeester en wethouders van Waardrecht
`;

const shown = (text: string, found: readonly OutlinePart[]): string[] =>
  found.flatMap(({ kind, title, parts }) => [
    `${kind}: ${text.slice(title.start, title.end).slice(0, 30)}`,
    ...shown(text, parts).map((line) => `  ${line}`),
  ]);

test('the parts of a letter with headings', () => {
  const letter = readMarkdown(LETTER);
  expect(shown(letter.text, outline(letter))).toMatchInlineSnapshot(`
    [
      "onderwerp: Onderwerp: uw aanvraag bijzond",
      "besluit: Wij hebben besloten dat u geen",
      "waarom: Waarom krijgt u dit niet?",
      "bezwaar: Bent u het niet eens met dit b",
      "hulp: Wilt u hulp?",
      "kop: Vragen",
      "afsluiting: Met vriendelijke groet,",
    ]
  `);
});

test('the parts of a letter without headings', () => {
  const letter = readText(LETTER.replace(/^## Vragen\n\n.*\n\n/m, '').replaceAll(/^## .*\n\n/gm, ''));
  expect(shown(letter.text, outline(letter))).toMatchInlineSnapshot(`
    [
      "onderwerp: Onderwerp: uw aanvraag bijzond",
      "besluit: Wij hebben besloten dat u geen",
      "bezwaar: Dan kunt u bezwaar maken. Doe ",
      "hulp: Het Juridisch Loket helpt u gr",
      "afsluiting: Met vriendelijke groet,",
    ]
  `);
});

test('a text that is no letter', () => {
  expect(outline(readText('Ja'))).toEqual([]);
});
