import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../src/built-in.ts';
import { Context } from '../../src/context.ts';
import { englishFindings } from '../../src/english/findings.ts';
import { difficultSentence, simplerWord } from '../../src/english/rules.ts';
import * as main from '../../src/index.ts';
import * as lean from '../../src/lean.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/text.ts';

const whole = (text: string): { start: number; end: number }[] => [{ start: 0, end: text.length }];

describe('words with a plainer one', () => {
  const check = (text: string, ...expected: string[]): void => {
    test(text, () => {
      const words = englishFindings(text, whole(text)).filter(
        ({ ruleId }) => ruleId === 'jargon/engels-eenvoudiger-woord',
      );
      expect(words.map(({ actual, expected }) => `${actual} > ${expected.join(' | ')}`)).toEqual(expected);
      for (const { start, end, actual } of words) expect(text.slice(start, end)).toBe(actual);
    });
  };
  check('You can utilize this form.', 'utilize > use');
  check('Prior to your visit, call us.', 'Prior to > Before');
  check('We hereby tell you this.', 'hereby > ');
  check('In view of the aforementioned, you pay.', 'In view of > Since', 'aforementioned > ');
  check('In the event of any\ndamage, call us.', 'In the event of any > If there is a');
  check('The municipality is obliged to do this.', 'is obliged to > must');
  check('You get a parking permit and a benefit at your address.');
  check('You can make an objection at the municipality.');
  check('There is no assistance with your residence permit, however.');
});

describe('hard sentences', () => {
  const check = (text: string, hard: boolean): void => {
    test(text, () => {
      const found = englishFindings(text, whole(text)).filter(({ ruleId }) => ruleId === 'taal/engels-moeilijke-zin');
      expect(found.map(({ actual }) => actual)).toEqual(hard ? [text] : []);
    });
  };
  check(
    'Notwithstanding the circumstance that applicants maintain alternative parking accommodation, eligibility considerations necessitate administrative determination of availability.',
    true,
  );
  check('You can call us or come to the town hall if you want to know more about this.', false);
  check('The municipality of Waardrecht made a decision about your application for a residence registration.', false);
  check('You can read the report at www.waardrecht.example/administrative-determination.', false);
  check('Call Het Juridisch Loket in Waardrecht on Wednesday 11 November 2026.', false);
});

test('text outside the given sentences is left alone, and offsets are those of the whole text', () => {
  const text = 'Utilize one. Utilize two. Utilize three.';
  expect(englishFindings(text, [{ start: 13, end: 25 }]).map(({ start, end }) => [start, end])).toEqual([[13, 20]]);
});

test('no sentences give nothing', () => expect(englishFindings('Utilize', [])).toEqual([]));

const LETTER = readText(
  'Utilize this street 1\n\nDear Mr Bakker,\n\nYou can utilize this form to tell us where you live now.\n\nKind regards,\nUtilize Ltd',
);

test('the rules look at running text only', () => {
  const context = new Context(LETTER, parse(LETTER), builtInRules(), 'en', { english: englishFindings });
  expect(difficultSentence(context)).toEqual([]);
  expect(simplerWord(context)).toEqual([
    {
      start: LETTER.text.indexOf('utilize'),
      end: LETTER.text.indexOf('utilize') + 7,
      expected: ['use'],
      suggestions: [{ title: 'Vervang door "use"', edits: [{ start: 48, end: 55, text: 'use' }] }],
    },
  ]);
});

describe('what can be left out', () => {
  const clicked = (sentence: string): string | null => {
    const letter = readText(`Dear Mrs Bakker,\n\n${sentence}\n`);
    const context = new Context(letter, parse(letter), builtInRules(), 'en', { english: englishFindings });
    const [edit] = simplerWord(context).flatMap(({ suggestions = [] }) => suggestions.flatMap(({ edits }) => edits));
    return edit
      ? (`${letter.text.slice(0, edit.start)}${edit.text}${letter.text.slice(edit.end)}`.split('\n\n')[1]?.trim() ?? '')
      : null;
  };
  test.each([
    ['We hereby tell you this.', 'We tell you this.'],
    ['Use the aforementioned form for this.', 'Use the form for this.'],
    ['Fill in the aforementioned, and send it to us.', null],
    ['Hereby we tell you this.', null],
    ['Please be advised that you pay € 20.', null],
  ])('%s', (sentence, expected) => {
    expect(clicked(sentence)).toBe(expected);
  });

  test('is named, since a report says a sentence once', () => {
    const letter = readText('Dear Mrs Bakker,\n\nWe hereby tell you this. Use the aforementioned form.');
    const notes = main.check(letter, { language: 'en' }).findings.map(({ note }) => note);
    expect(notes).toEqual([
      expect.stringContaining('Laat "hereby" weg.'),
      expect.stringContaining('Laat "aforementioned" weg.'),
    ]);
  });
});

test('advice for a letter in English shows no Dutch example', () => {
  const letter = readText(`Dear Mr Bakker,

We hereby reject your application. You can utilize this form to object within six weeks.`);
  const notesIn = (language: 'nl' | 'en'): string => {
    const { findings } = main.check(letter, { language, letterType: 'besluit' });
    return findings.map(({ message, note }) => `${message} ${note}`).join('\n');
  };
  expect(notesIn('en')).toContain('"utilize" is moeilijk Engels. De meeste');
  expect(notesIn('en')).toContain('Schrijf bijvoorbeeld "use" in plaats van "utilize".');
  expect(notesIn('en')).not.toContain('U kunt');
  expect(notesIn('nl')).toContain('U kunt bezwaar maken');
});

test('without an engine the rules say what is missing', () => {
  const context = new Context(LETTER, parse(LETTER), builtInRules(), 'en', {});
  expect(() => simplerWord(context)).toThrow('@klarebrief/core/english');
});

describe('the two entries', () => {
  test('the main entry has all that the lean one has', () => {
    expect(Object.keys(main).sort()).toEqual(Object.keys(lean).sort());
  });
});
