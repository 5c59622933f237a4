import { BlockMemory, type Finding, readText } from '@klarebrief/core/lean';
import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../src/check/check-letter.ts';
import { nameFindings } from '../../src/check/finding-key.ts';
import { showFindings } from '../../src/check/show-findings.ts';
import { BAD_LETTER, LONG_LETTER } from './letters.ts';

const request = {
  letter: readText(BAD_LETTER),
  ignore: [],
  settings: null,
  letterType: null,
  today: '2026-11-25',
  tagger: null,
  memory: new BlockMemory(),
};

describe('what the pane shows of a letter', () => {
  test('has the most important first', async () => {
    const { groups, errors, warnings, tips } = await checkLetter(request);
    const severities = groups.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted((a, b) => 'ewi'.indexOf(a.charAt(0)) - 'ewi'.indexOf(b.charAt(0))));
    const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(count).toBe(errors + warnings + tips);
  });

  test('leaves out what is ignored, also in the verdict and the score', async () => {
    const before = await checkLetter(request);
    const [missing] = before.groups[0]?.findings ?? [];
    if (!missing) throw new Error('the letter has no error');
    const after = await checkLetter({ ...request, ignore: [missing.key] });
    expect([before.errors, after.errors]).toEqual([1, 0]);
    expect(after.score ?? 0).toBeGreaterThan(before.score ?? 100);
    expect(after.ignored.map(({ id }) => id)).toEqual([missing.id]);
  });

  test('ignores one place by its id and all places by their key', async () => {
    const long = { ...request, letter: readText(LONG_LETTER) };
    const { groups, warnings } = await checkLetter(long);
    const conform = groups.flatMap(({ findings }) => findings).filter(({ message }) => message.startsWith('"Conform"'));
    const [first, second] = conform;
    if (!first || !second) throw new Error('the letter has no such words');
    expect((await checkLetter({ ...long, ignore: [first.id] })).warnings).toBe(warnings - 1);
    expect((await checkLetter({ ...long, ignore: [first.id, second.id] })).warnings).toBe(warnings - 2);
    expect((await checkLetter({ ...long, ignore: [first.key] })).warnings).toBe(warnings - conform.length);
  });

  test('knows when nothing is wrong at the place, and a text must be put in', async () => {
    const { groups } = await checkLetter(request);
    const [missing] = groups[0]?.findings ?? [];
    expect(missing?.lacks).toBe(true);
    expect(missing?.fixes.map(({ kind }) => kind)).toEqual(['insert']);
    const hard = groups.find(({ id }) => id === 'warning:jargon/vervang-woord')?.findings ?? [];
    expect(hard.map(({ lacks }) => lacks)).toEqual([false, false]);
  });

  test('takes the type that the writer chose', async () => {
    const { letterType, errors } = await checkLetter({ ...request, letterType: 'uitnodiging' });
    expect([letterType.value, letterType.chosen, errors]).toEqual(['uitnodiging', true, 0]);
  });
});

test('a suggestion with two edits is one change, with what stands between them', () => {
  const text = 'Wij delen u dit mede.';
  const finding: Finding = {
    ruleId: 'jargon/vervang-woord',
    dimension: 'jargon',
    severity: 'warning',
    message: '',
    note: '',
    start: 4,
    end: 20,
    actual: 'delen u dit mede',
    expected: [],
    suggestions: [
      {
        title: 'Vervang',
        edits: [
          { start: 4, end: 9, text: 'vertellen' },
          { start: 15, end: 20, text: '' },
        ],
      },
    ],
    url: '',
    trial: false,
  };
  const [shown] = showFindings([finding], readText(text), nameFindings([finding]));
  expect(shown?.fixes).toEqual([
    {
      kind: 'replace',
      title: 'Vervang',
      place: { start: 4, end: 20, actual: 'delen u dit mede' },
      text: 'vertellen u dit',
    },
  ]);
});
