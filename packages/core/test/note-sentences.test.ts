import { describe, expect, test } from 'vitest';
import { noteBesideWords, sentencesOf, withoutExamples } from '../src/note-sentences.ts';

test('an example stays with the sentence that gives it', () => {
  expect(sentencesOf('Noem de dag. Schrijf bijvoorbeeld: "Dit kan nog. Tot 3 mei." Doe het zo.')).toEqual([
    'Noem de dag.',
    'Schrijf bijvoorbeeld: "Dit kan nog. Tot 3 mei."',
    'Doe het zo.',
  ]);
});

describe('a note without its examples', () => {
  test.each([
    ['Noem de dag. Schrijf bijvoorbeeld: "Dit kan tot 3 mei. Daarna niet."', 'Noem de dag.'],
    [
      'Noem wie. Schrijf bijvoorbeeld bij een besluit: "Bij ons." Bij een aanslag: "Bij hem." Kijk na.',
      'Noem wie. Kijk na.',
    ],
    ['Zet het erbij. Schrijf daar bijvoorbeeld: "Hulp?" En daarna: "Bel ons."', 'Zet het erbij.'],
    ['Noem de dag. Schrijf bijvoorbeeld: "Tot 3 mei." Kent u die niet? Schrijf dan: "Zes weken."', 'Noem de dag.'],
    [
      'Schrijf "0800-8020". Schrijf niet "zo spoedig mogelijk".',
      'Schrijf "0800-8020". Schrijf niet "zo spoedig mogelijk".',
    ],
  ])('%s', (note, expected) => {
    expect(withoutExamples(note)).toBe(expected);
  });
});

test('a note beside the better words does not say them too', () => {
  const note = 'Gebruik een gewoon woord. Schrijf bijvoorbeeld: "als". Heeft u een vraag? Schrijf dan "over". Kijk na.';
  expect(noteBesideWords({ note, expected: ['als'] })).toBe('Gebruik een gewoon woord. Kijk na.');
  expect(noteBesideWords({ note, expected: [] })).toBe(note);
});
