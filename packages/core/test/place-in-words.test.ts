import { describe, expect, test } from 'vitest';
import { type Letter, placeInWords } from '../src/index.ts';

type Line = readonly [text: string, facts?: Partial<Letter['blocks'][number]>];

/** The place of the first of these words in a letter with these paragraphs. */
function placeOf(words: string, lines: readonly Line[]): string {
  const text = lines.map(([line]) => line).join('\n');
  const blocks = lines.map(([line, facts]) => {
    const start = text.indexOf(line);
    return { kind: 'paragraph', region: 'body', start, end: start + line.length, ...facts } as const;
  });
  return placeInWords({ text, blocks }, text.indexOf(words));
}

const letter: readonly Line[] = [
  ['Gemeente Waardrecht', { region: 'header' }],
  ['Beste mevrouw Bakker,'],
  ['Onderwerp: besluit', { emphasised: true }],
  ['Wij wijzen uw aanvraag af.'],
  ['Wat moet u doen?', { kind: 'heading', level: 2 }],
  ['Stuur het formulier.', { kind: 'list-item', group: 1 }],
  ['Onze bankrekening', { region: 'footer' }],
];

describe('the place of words in a letter that counts in paragraphs', () => {
  test.each([
    ['formulier', 'onder "Wat moet u doen?"'],
    ['aanvraag', 'onder "Onderwerp: besluit"'],
    ['doen', 'in de kop "Wat moet u doen?"'],
    ['Bakker', 'in de alinea "Beste mevrouw Bakker,"'],
    ['Waardrecht', 'in de koptekst'],
    ['bankrekening', 'in de voettekst'],
  ])('%s: %s', (words, place) => {
    expect(placeOf(words, letter)).toBe(place);
  });

  test('without a heading above it is how the paragraph starts', () => {
    const long = 'U krijgt van ons geen geld voor een wasmachine, omdat u genoeg spaargeld heeft.';
    expect(placeOf('spaargeld', [['Beste mevrouw Bakker,'], [long]])).toBe(
      'in de alinea "U krijgt van ons geen geld voor een wasmachine, omdat u…"',
    );
  });

  test('a bold paragraph is no heading', () => {
    const bold: Line = [`Let op: ${'u moet dit op tijd doen en '.repeat(4)}betalen.`, { emphasised: true }];
    expect(placeOf('Daarna', [bold, ['Daarna is het te laat.']])).toBe('in de alinea "Daarna is het te laat."');
  });
});
