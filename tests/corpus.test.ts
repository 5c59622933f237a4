import { join } from 'node:path';
import { builtInRuleset, check, elementNames, letterTypes } from '@klarebrief/core';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import {
  type CorpusLetter,
  type Fragment,
  readCorpus,
  readDevelopment,
  readFragments,
  readSentences,
  type Sentences,
} from './accuracy/corpus.ts';
import { namedFigures } from './accuracy/figures.ts';
import { type Half, underFloor } from './accuracy/floors.ts';
import { fragmentSchema, goldSchema, kinds } from './accuracy/gold-schema.ts';
import { measure, quotesOf } from './accuracy/measure.ts';
import { foldText } from './accuracy/places.ts';

const root = join(import.meta.dirname, '..');
const letters = readDevelopment(join(root, 'corpus'));
const heldOut = readCorpus(join(root, 'corpus/held-out'));
const fragments = readFragments(join(root, 'corpus'));
const heldOutFragments = readFragments(join(root, 'corpus/held-out'));
const sentences = readSentences(join(root, 'corpus'));
const heldOutSentences = readSentences(join(root, 'corpus/held-out'));
const halves: readonly (readonly [Half, readonly CorpusLetter[], readonly Fragment[], Sentences])[] = [
  ['corpus', letters, fragments, sentences],
  ['held-out', heldOut, heldOutFragments, heldOutSentences],
];
const everyFragment = [...fragments, ...heldOutFragments];
const everyLetter = [...letters, ...heldOut];

describe('labels', () => {
  test('have the form that corpus/README.md tells', () => {
    const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(goldSchema);
    const wrong = everyLetter.flatMap(({ name, gold }) =>
      valid(gold) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of fragments have the form that corpus/README.md tells, and a name of their own', () => {
    const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(fragmentSchema);
    const wrong = everyFragment.flatMap((each) => {
      const { name } = each;
      return valid(each)
        ? []
        : (valid.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
    });
    expect(wrong).toEqual([]);
    expect(new Set(everyFragment.map(({ name }) => name)).size).toBe(everyFragment.length);
  });

  test('of fragments quote words that stand there', () => {
    const wrong = everyFragment.flatMap(({ name, text, objection, help }) => {
      const folded = foldText(text);
      const quotes = [
        ...(objection ? elementNames.flatMap((element) => quotesOf(objection.elements[element])) : []),
        ...(help?.organisations ?? []).map(({ quote }) => quote),
      ];
      return quotes.filter((quote) => folded.find(quote).length === 0).map((quote) => `${name}: "${quote}"`);
    });
    expect(wrong).toEqual([]);
  });

  test('of sentences quote words that stand there, and there are at least 400, of which 200 held out', () => {
    const dutch = [...sentences.dutch, ...heldOutSentences.dutch];
    const every = [...dutch, ...sentences.english, ...heldOutSentences.english];
    const wrong = every.flatMap(({ text, findings }) =>
      findings.filter(({ quote }) => foldText(text).find(quote).length === 0).map(({ quote }) => `${text}: "${quote}"`),
    );
    expect(wrong).toEqual([]);
    expect(dutch.length).toBeGreaterThanOrEqual(400);
    expect(heldOutSentences.dutch.length).toBeGreaterThanOrEqual(200);
  });

  test('quote words that stand in the letter', () => {
    const wrong = everyLetter.flatMap(({ name, gold, letter }) => {
      const folded = foldText(letter.text);
      const quotes = [
        ...elementNames.flatMap((element) => quotesOf(gold.objection.elements[element])),
        ...gold.help.organisations.flatMap(({ quote }) => quote),
        ...gold.findings.map(({ quote }) => quote),
        ...(gold.quiet ?? []).map(({ quote }) => quote),
      ];
      return quotes.filter((quote) => quote && folded.find(quote).length === 0).map((quote) => `${name}: "${quote}"`);
    });
    expect(wrong).toEqual([]);
  });

  test('name rules that exist', () => {
    const known = new Set(builtInRuleset().rules.map(({ id }) => id));
    const named = everyLetter.flatMap(({ gold }) => [...gold.findings, ...(gold.quiet ?? [])].map(({ rule }) => rule));
    expect([...new Set(named)].filter((rule) => !known.has(rule)).sort()).toEqual([]);
  });

  test('of a good letter hold no error', () => {
    const errors = new Set(
      builtInRuleset()
        .rules.filter(({ severity, status }) => severity === 'error' && status === 'actief')
        .map(({ id }) => id),
    );
    const wrong = everyLetter
      .filter(({ gold }) => gold.quality === 'good')
      .flatMap(({ name, gold }) =>
        gold.findings.filter(({ rule }) => errors.has(rule)).map(({ rule }) => `${name}: ${rule}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the corpus holds', () => {
  const count = (wanted: (letter: CorpusLetter) => boolean): number => letters.filter(wanted).length;

  test('at least 160 letters and 250 fragments, of which half are held out', () => {
    expect(letters.length + heldOut.length).toBeGreaterThanOrEqual(160);
    expect(heldOut.length).toBeGreaterThanOrEqual(80);
    expect(everyFragment.length).toBeGreaterThanOrEqual(250);
    expect(heldOutFragments.length).toBeGreaterThanOrEqual(125);
  });

  test('every kind, good, middling and bad', () => {
    expect([...new Set(letters.map(({ gold }) => gold.kind))].sort()).toEqual([...kinds].sort());
    for (const quality of ['good', 'middling', 'bad'])
      expect(count(({ gold }) => gold.quality === quality)).toBeGreaterThanOrEqual(letters.length / 5);
  });

  test.each(letterTypes)('%s at least twice', (type) => {
    expect(count(({ gold }) => gold.letterType === type)).toBeGreaterThanOrEqual(2);
  });

  test('12 .docx files and 6 English letters', () => {
    expect(count(({ path }) => path.endsWith('.docx'))).toBeGreaterThanOrEqual(12);
    expect(count(({ gold }) => gold.language === 'en')).toBeGreaterThanOrEqual(6);
  });
});

describe('the checker', () => {
  test('gives spans within the letter, no failures, and the same report twice', () => {
    for (const { letter, name } of everyLetter) {
      const report = check(letter);
      expect(report.failures, name).toEqual([]);
      expect(check(letter), name).toEqual(report);
      for (const { start, end, ruleId } of report.findings)
        expect(start >= 0 && start <= end && end <= letter.text.length, `${name}: ${ruleId} ${start}-${end}`).toBe(
          true,
        );
    }
  });

  test.each(halves)('is above every floor: %s', (half, own, loose, single) => {
    expect(underFloor(half, namedFigures(measure(own, loose, single)))).toEqual([]);
  });
});
