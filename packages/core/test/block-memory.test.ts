import { expect, test } from 'vitest';
import { tagger } from '../../../tests/tagger.ts';
import {
  BlockMemory,
  builtInRuleset,
  type CheckOptions,
  check,
  indexRuleset,
  outline,
  type Settings,
} from '../src/index.ts';
import { readMarkdown } from '../src/read/markdown.ts';
import { readText } from '../src/read/text.ts';
import { corpusLetters } from './corpus.ts';
import { mutated, randomNumbers } from './parse/generated-letters.ts';

const LETTER = `Beste mevrouw De Vries,

Wij hebben besloten dat u geen bijstand krijgt. Uw aanvraag wordt door ons afgewezen.

Bent u het niet eens met dit besluit? Dan kunt u binnen 6 weken bezwaar maken.

Met vriendelijke groet,
J. Jansen
`;

function workedOut(memory: BlockMemory, text: string, options: CheckOptions = {}): number {
  const before = memory.workedOut;
  check(readText(text), { ...options, memory });
  return memory.workedOut - before;
}

test('only a paragraph that changed is worked out anew', () => {
  const memory = new BlockMemory();
  const blocks = readText(LETTER).blocks.length;
  expect(workedOut(memory, LETTER)).toBe(blocks);
  expect(workedOut(memory, LETTER)).toBe(0);
  expect(workedOut(memory, LETTER.replace('geen bijstand', 'geen uitkering'))).toBe(1);
  const longer = LETTER.replace('geen bijstand', 'geen uitkering').replace('door ons', '\n\nNieuw. door ons');
  expect(workedOut(memory, longer)).toBe(2);
  expect(workedOut(memory, longer.replace('\n\nNieuw. ', ''))).toBe(1);
});

test('it holds one version: what was taken out is worked out anew when it comes back', () => {
  const memory = new BlockMemory();
  check(readText(LETTER), { memory });
  workedOut(memory, 'Beste mevrouw De Vries,');
  expect(workedOut(memory, LETTER)).toBe(readText(LETTER).blocks.length - 1);
});

test('other rules, settings or another tagger start anew', () => {
  const memory = new BlockMemory();
  const blocks = readText(LETTER).blocks.length;
  check(readText(LETTER), { memory });
  expect(workedOut(memory, LETTER, { tagger })).toBe(blocks);
  expect(workedOut(memory, LETTER, { tagger })).toBe(0);
  expect(workedOut(memory, LETTER, { tagger, rules: indexRuleset(builtInRuleset()) })).toBe(blocks);
  expect(workedOut(memory, LETTER, { tagger, settings: { socialMap: [] } })).toBe(blocks);
});

test('two blocks with the same text are worked out once', () => {
  expect(workedOut(new BlockMemory(), 'Beste lezer,\n\nU krijgt geld.\n\nU krijgt geld.')).toBe(2);
});

const SETTINGS: Settings = {
  socialMap: [
    {
      name: 'Samen Sterk',
      whatFor: 'hulp bij brieven',
      areas: ['algemeen'],
      contact: { phone: '0101-234567' },
      checkedOn: '2026-10-05',
    },
  ],
};

/** Each letter in some versions, each made out of the one before, as somebody who types would. */
test('a report is the same with and without', { timeout: 120_000 }, () => {
  for (const [index, { name, source, letter }] of corpusLetters().entries()) {
    const read = letter.format === 'markdown' ? readMarkdown : readText;
    const options = index % 3 === 0 ? { settings: SETTINGS } : { tagger };
    const memory = new BlockMemory();
    let written = source;
    for (let seed = 1; seed <= 3; seed++) {
      const version = read(written);
      expect(check(version, { ...options, memory }), `${name}, version ${seed}`).toEqual(check(version, options));
      expect(outline(version, { ...options, memory })).toEqual(outline(version, options));
      written = mutated(written, randomNumbers(index + seed));
    }
  }
});
