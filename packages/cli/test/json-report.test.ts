import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createJsonReporter } from '../src/reporters/json.ts';
import { checkedLetter } from './fixtures/report.ts';
import { runFacts, totals } from './fixtures/run-facts.ts';
import { klarebrief, root } from './klarebrief.ts';

const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function jsonOf(letters: readonly ReturnType<typeof checkedLetter>[]): string {
  const reporter = createJsonReporter(runFacts({ files: letters.length }));
  return [reporter.start(), ...letters.map(reporter.letter), reporter.end(totals(letters), [])].join('');
}

describe('the JSON report', () => {
  it('has the keys of the contract, in their order', () => {
    const report = JSON.parse(jsonOf([checkedLetter('brief.txt')]));
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'letters', 'problems', 'summary']);
    expect(Object.keys(report.letters[0])).toEqual([
      'path',
      'format',
      'language',
      'variant',
      'letterType',
      'objection',
      'help',
      'readability',
      'score',
      'verdict',
      'findings',
      'failures',
    ]);
    expect(report.letters[0].findings[1]).toMatchObject({
      ruleId: 'bezwaar/termijn-begint-verkeerd',
      place: { start: { line: 10, column: 33 }, end: { line: 10, column: 70 } },
    });
  });

  it.each([0, 1, 3])('is written in pieces that make one object, for %i letters', (count) => {
    const letters = Array.from({ length: count }, (_, index) => checkedLetter(`${index}.txt`));
    const text = jsonOf(letters);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('meets its schema for every letter of the corpus', async () => {
    const { out } = await klarebrief(['check', 'corpus/*/letter.*', '--format', 'json', '--with-text']);
    const report = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(report.problems).toEqual([]);
    expect(report.letters.length).toBeGreaterThan(60);
    for (const letter of report.letters) {
      for (const { start, end, actual, place } of letter.findings) {
        expect(letter.text.slice(start, end)).toBe(actual);
        if (letter.format !== 'text') continue;
        const lines = readFileSync(join(root, letter.path), 'utf8').split('\n');
        const line = lines[place.start.line - 1] ?? '';
        expect(line.slice(place.start.column - 1)).toContain(actual.split('\n')[0]);
      }
    }
  });

  it('counts a Word document in paragraphs and characters', async () => {
    const { out } = await klarebrief(['check', 'corpus/docx-01-bijstand-terugvordering/letter.docx', '-f', 'json']);
    const [letter] = JSON.parse(out).letters;
    expect(letter.findings[0].place.start).toEqual({
      paragraph: expect.any(Number),
      character: expect.any(Number),
    });
  });

  it('refuses a report that breaks the contract', () => {
    const report = JSON.parse(jsonOf([checkedLetter('brief.txt')]));
    delete report.letters[0].objection.elements.term;
    expect(validate(report)).toBe(false);
  });
});
