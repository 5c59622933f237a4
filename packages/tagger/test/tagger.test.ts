import { loadTaggerModel } from '@klarebrief/tagger-model';
import { describe, expect, test } from 'vitest';
import { createTagger, nameOf } from '../src/index.ts';

const model = loadTaggerModel();
const tagger = createTagger(model);

/** Each word with its label. */
function labelled(sentence: string): string {
  const words = sentence.split(' ');
  const { labels } = tagger.tag(words);
  return words.map((word, token) => `${word}/${nameOf(labels[token] ?? 0)}`).join(' ');
}

describe('labels', () => {
  test('a sentence', () => {
    expect(labelled('Uw aanvraag wordt afgewezen .')).toBe(
      'Uw/PRON.poss aanvraag/NOUN.sing wordt/AUX.pass.pres.sing.t afgewezen/VERB.pastpart ./PUNCT',
    );
  });

  test('what is no word speaks for itself', () => {
    expect(labelled('[naam] 12 € % , info@waterdam.nl')).toBe(
      '[naam]/NOUN.sing 12/NUM €/SYM %/SYM ,/PUNCT info@waterdam.nl/SYM',
    );
  });

  test('a dash is a sign between numbers and a mark between words', () => {
    expect(labelled('3 - 1')).toContain('-/SYM');
    expect(labelled('groot - klein')).toContain('-/PUNCT');
  });

  test('a word that training did not see goes by its spelling and its last part', () => {
    expect(labelled('de schuldhulpverleningstrajecten zijn')).toContain('schuldhulpverleningstrajecten/NOUN.plur');
  });
});

describe('a whole text', () => {
  const text = 'Wij wijzen uw aanvraag af. U kunt bezwaar maken.';
  const start = [0, 4, 11, 14, 23, 25, 27, 29, 34, 42, 47];
  const end = [3, 10, 13, 22, 25, 26, 28, 33, 41, 47, 48];
  const tokens = { count: start.length, start, end };

  test('gives the same as its sentences one by one', () => {
    const whole = tagger.tagText({ text, tokens, sentences: { count: 2, first: [0, 6], last: [6, 11] } });
    const apart = [
      tagger.tag(['Wij', 'wijzen', 'uw', 'aanvraag', 'af', '.']),
      tagger.tag(['U', 'kunt', 'bezwaar', 'maken', '.']),
    ];
    expect([...whole.labels]).toEqual(apart.flatMap(({ labels }) => [...labels]));
    expect(whole.lemma(1)).toBe('afwijzen');
    expect(whole.lemma(6)).toBe('u');
  });

  test('a token outside every sentence has the label X', () => {
    const { labels } = tagger.tagText({ text, tokens, sentences: { count: 1, first: [0], last: [6] } });
    expect(nameOf(labels[7] ?? 0)).toBe('X');
  });
});

describe('lemmas', () => {
  test.each([
    ['Wij wijzen uw aanvraag af .', 1, 'afwijzen', 'af wijzen'],
    ['Wij stellen de hoogte vast .', 1, 'vaststellen', 'vast stellen'],
    ['De gemeente neemt hieraan deel .', 2, 'deelnemen', 'deel nemen'],
    ['Het is niet op te lossen .', 5, 'oplossen', 'op lossen'],
    ['De kosten worden verhaald .', 3, 'verhalen', 'verhalen'],
    ['Het bezwaar is ingediend .', 3, 'indienen', 'in dienen'],
    ['De Nederlandse wet .', 1, 'Nederlands', 'Nederlands'],
    ['Nederlandse wetten gelden .', 0, 'Nederlands', 'Nederlands'],
    ['Aanvragen kunt u indienen .', 0, 'aanvraag', 'aanvraag'],
    ['De vrouwentoernooien zijn afgelast .', 1, 'vrouwentoernooi', 'vrouw toernooi'],
    ['Mevrouw Van Dijk komt .', 2, 'Dijk', 'Dijk'],
    ['Op [datum] komt u .', 1, '[datum]', '[datum]'],
  ])('%s token %i is "%s"', (sentence, token, lemma, parts) => {
    const tagged = tagger.tag(sentence.split(' '));
    expect(tagged.lemma(token)).toBe(lemma);
    expect(tagged.lemmaParts(token).join(' ')).toBe(parts);
  });

  test('a verb and the particle that stands apart from it know each other', () => {
    const { partners } = tagger.tag(['Wij', 'wijzen', 'uw', 'aanvraag', 'af', '.']);
    expect([...partners]).toEqual([0, 5, 0, 0, 2, 0]);
  });
});

describe('compounds', () => {
  test.each([
    ['bijstandsuitkering', 'bijstand|uitkering'],
    ['gezondheidszorg', 'gezondheid|zorg'],
    ['omgevingsvergunning', 'omgeving|vergunning'],
    ['leerlingenvervoer', 'leerling|vervoer'],
    ['WOZ-waarde', 'WOZ|waarde'],
    ['inburgeringsplicht', 'inburgering|plicht'],
    ['brief', 'brief'],
    ['regering', 'regering'],
    ['gezondheid', 'gezondheid'],
    ['', ''],
  ])('%s is %s', (word, stems) => {
    const parts = tagger.splitCompound(word);
    expect(parts.map(({ stem }) => stem).join('|')).toBe(stems);
    expect(parts.map(({ text }) => text).join('')).toBe(word);
  });
});

describe('hostile text', () => {
  const hostile = [
    'a'.repeat(200_000),
    'ge'.repeat(100_000),
    '-'.repeat(200_000),
    '\ud800'.repeat(50_000),
    `${'('.repeat(1000)}a`,
    '\u0000',
    '^',
    'İ'.repeat(100),
  ];

  test('is tagged all the same', () => {
    const tagged = tagger.tag(hostile);
    expect(tagged.labels).toHaveLength(hostile.length);
    hostile.forEach((word, token) => {
      expect(tagged.lemma(token).length).toBeGreaterThan(0);
      expect(tagged.lemmaParts(token).length).toBeGreaterThan(0);
      expect(
        tagger
          .splitCompound(word)
          .map(({ text }) => text)
          .join(''),
      ).toBe(word);
    });
  });

  test('no words, empty words and many words', () => {
    expect(tagger.tag([]).labels).toHaveLength(0);
    expect(tagger.tag(['', '']).labels).toHaveLength(2);
    const many = tagger.tag(Array.from({ length: 100_000 }, (_, at) => ['de', '(', 'af', 'wijst'][at % 4] ?? ''));
    expect(Array.from({ length: 100_000 }, (_, token) => many.lemma(token))).toHaveLength(100_000);
  });
});

test('bytes that are no model are refused', () => {
  expect(() => createTagger(new Uint8Array(3))).toThrow('no tagger model');
  expect(() => createTagger(model.slice(3))).toThrow('no tagger model');
});
