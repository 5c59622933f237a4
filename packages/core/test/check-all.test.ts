import { describe, expect, test } from 'vitest';
import { tagger } from '../../../tests/tagger.ts';
import { builtInRuleset, type CheckOptions, check, checkAll, indexRuleset, type Letter } from '../src/index.ts';
import { checkAllInAnyLanguage, checkAnyLanguage } from '../src/lean.ts';
import { readText } from '../src/read/text.ts';
import { corpusLetters } from './corpus.ts';

const letters = corpusLetters().map(({ letter }) => letter);

function oneByOne(options: CheckOptions): ReturnType<typeof check>[] {
  return letters.map((letter) => check(letter, options));
}

describe('many letters', () => {
  test('get the reports that each gets alone, in the same order', () => {
    expect(checkAll(letters)).toEqual(oneByOne({}));
    const options: CheckOptions = { tagger, today: '2026-11-27', settings: { ignoreTerms: ['indien'] } };
    expect(checkAll(letters, options)).toEqual(oneByOne(options));
  });

  test('get them whichever goes first', () => {
    expect(checkAll(letters.toReversed()).toReversed()).toEqual(oneByOne({}));
  });

  test('may be none, empty or very long', () => {
    expect(checkAll([])).toEqual([]);
    const long: Letter = readText('Wij hebben uw aanvraag ontvangen. '.repeat(5000));
    const some = [readText(''), long, long, readText('Beste heer,')];
    expect(checkAll(some)).toEqual(some.map((letter) => check(letter)));
  });

  test('keep a rule that fails to its own letter', () => {
    const { rules, ...rest } = builtInRuleset();
    const [known] = rules;
    if (!known) throw new Error('no rules');
    const failing = indexRuleset({
      ...rest,
      rules: [...rules, { ...known, id: 'taal/zonder-code', letterTypes: ['besluit'], check: { kind: 'code' } }],
    });
    const reports = checkAll(letters, { rules: failing });
    for (const { failures, letterType } of reports)
      expect(failures.map(({ ruleId }) => ruleId)).toEqual(letterType.value === 'besluit' ? ['taal/zonder-code'] : []);
    expect(reports).toEqual(oneByOne({ rules: failing }));
  });

  test('of two languages come back in their places', async () => {
    expect(new Set(checkAll(letters).map(({ language }) => language))).toEqual(new Set(['nl', 'en']));
    const each = await Promise.all(letters.map((letter) => checkAnyLanguage(letter, {})));
    expect(await checkAllInAnyLanguage(letters, {})).toEqual(each);
  });
});
