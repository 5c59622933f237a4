import { retext } from 'retext';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';
import { retextKlareBrief, retextNederlands } from '../../src/retext/index.ts';

const LETTER = [
  'Onderwerp: besluit',
  '',
  'Geachte heer De Vries,',
  '',
  'Wij hebben besloten uw uitkering te te stoppen.  U krijgt vanaf 1 mei 2026 geen geld meer.',
  'Conform artikel 12 van de verordening is dit besluit genomen.',
  '',
  'Met vriendelijke groet,',
  'J. Bakker',
].join('\n');

const processor = unified()
  .use(retextNederlands)
  .use(retextKlareBrief)
  .use(retextRepeatedWords)
  .use(retextSentenceSpacing)
  .use(retextStringify)
  .freeze();

describe('klare brief in unified', () => {
  test('the text comes out as it went in', () => {
    expect(String(processor.processSync(LETTER))).toBe(LETTER);
  });

  test('it also works in a processor of retext itself', () => {
    const { messages } = retext().use(retextNederlands).use(retextKlareBrief).processSync(LETTER);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('jargon/vervang-woord');
  });

  test('every finding is a message', () => {
    const { findings } = check(readText(LETTER));
    const messages = processor.processSync(LETTER).messages.filter(({ source }) => source === 'klarebrief');
    expect(findings.length).toBeGreaterThan(3);
    findings.forEach((finding, index) => {
      const message = messages[index];
      expect(message).toMatchObject({
        reason: finding.message,
        ruleId: finding.ruleId,
        actual: finding.actual,
        expected: [...finding.expected],
        url: finding.url,
        note: finding.note,
        fatal: { error: true, warning: false, info: undefined }[finding.severity],
        place: { start: { offset: finding.start }, end: { offset: finding.end } },
      });
    });
  });

  test('other plugins stand beside it, with their own places', () => {
    const { messages } = processor.processSync(LETTER);
    const other = messages.filter(({ source }) => source !== 'klarebrief');
    expect(other.map(({ source, line, column }) => `${source} ${line}:${column}`)).toEqual([
      'retext-repeated-words 5:34',
      'retext-sentence-spacing 5:48',
    ]);
  });

  test('options are those of check', () => {
    const only = unified()
      .use(retextNederlands)
      .use(retextKlareBrief, { only: ['hulp/verwijzing-ontbreekt'] });
    const file = new VFile(LETTER);
    only.runSync(only.parse(file), file);
    expect(new Set(file.messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['hulp/verwijzing-ontbreekt']));
  });

  test('no options, null and undefined are the same', () => {
    const count = (options: null | undefined): number => {
      const file = new VFile(LETTER);
      const each = unified().use(retextNederlands).use(retextKlareBrief, options);
      each.runSync(each.parse(file), file);
      return file.messages.length;
    };
    expect(count(null)).toBe(count(undefined));
  });

  test('a letter that a reader made keeps its places in the file', () => {
    const value = 'Geachte heer,\n\nDit besluit is is *conform* de verordening van onze gemeente genomen.';
    const file = new VFile({ value, path: 'brief.md', data: { letter: readMarkdown(value) } });
    processor.runSync(processor.parse(file), file);
    const repeated = file.messages.find(({ source }) => source === 'retext-repeated-words');
    expect([repeated?.line, repeated?.column]).toEqual([3, 13]);
    const conform = file.messages.find(({ actual }) => /^conform$/i.test(actual ?? ''));
    expect([conform?.line, conform?.column]).toEqual([3, 20]);
  });

  test('a file without text', () => {
    expect(String(processor.processSync(''))).toBe('');
  });
});
