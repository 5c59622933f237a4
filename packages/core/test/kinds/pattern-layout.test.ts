import { expect, test } from 'vitest';
import { builtInIndex, builtInRuleset } from '../../src/built-in-ruleset.ts';
import type { PatternSet } from '../../src/kinds/pattern.ts';
import { indexPatterns } from '../../src/kinds/pattern-index.ts';
import { packIndex, unpackIndex } from '../../src/kinds/pattern-layout.ts';

test('the laid out index of the rules is the one that their patterns make', () => {
  expect(builtInIndex()).toEqual(indexPatterns(builtInRuleset()));
});

test('an index without patterns comes back', () => {
  const index = indexPatterns({ words: [], wildcards: [], patterns: [] });
  expect(unpackIndex(packIndex(index).buffer as ArrayBuffer)).toEqual(index);
});

test('a number that does not fit is no quiet mistake', () => {
  const tooHigh = { words: ['brief'], wildcards: [], patterns: [[70_000, -1, 0, -1, 0, 0, 1]] } satisfies PatternSet;
  expect(() => indexPatterns(tooHigh)).toThrow(RangeError);
});
