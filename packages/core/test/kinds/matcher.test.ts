import { expect, test } from 'vitest';
import { readText } from '../../src/index.ts';
import { Matcher } from '../../src/kinds/matcher.ts';
import type { PatternSet } from '../../src/kinds/pattern.ts';
import { indexPatterns } from '../../src/kinds/pattern-index.ts';
import { parse } from '../../src/parse/parse.ts';

const set: PatternSet = {
  words: ['bellen'],
  wildcards: [],
  patterns: [
    [0, 0, 0, -1, 0, 0, 1, 'telefoon'],
    [1, -1, 0, -1, 0, 0, 'telefoon'],
  ],
};

test('what does not fit behind a sentence can still open the next one', () => {
  const letter = readText('U kunt ons bellen\n\n0800-8020 is gratis.\n');
  const { targets } = new Matcher(set, indexPatterns(set)).hits(letter.text, parse(letter));
  expect([...targets.inOrder]).toEqual([1]);
});
