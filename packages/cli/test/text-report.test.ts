import type { Finding } from '@klarebrief/core';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createTextReporter } from '../src/reporters/text/index.ts';
import { displayWidth } from '../src/reporters/text/width.ts';
import { checkedLetter, finding } from './fixtures/report.ts';
import { runFacts, totals } from './fixtures/run-facts.ts';

function textOf(
  letters: readonly ReturnType<typeof checkedLetter>[],
  facts = runFacts({ files: letters.length }),
): string {
  const reporter = createTextReporter(facts);
  const parts = [
    reporter.start(),
    ...letters.map((letter) => reporter.letter(letter)),
    reporter.end(totals(letters), []),
  ];
  return parts.join('');
}

describe('the report of one letter', () => {
  it('reads like this', () => {
    expect(textOf([checkedLetter('brieven/bijstand.txt')])).toMatchSnapshot();
  });

  it('stays within the width and has no colours without a terminal', () => {
    for (const width of [60, 80, 100]) {
      const text = textOf([checkedLetter('brieven/bijstand.txt')], runFacts({ files: 1, width }));
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(text).not.toContain('\u001b');
    }
  });

  it('says the same with colours', () => {
    const letter = checkedLetter('brief.txt');
    const colored = textOf([letter], runFacts({ files: 1, colors: picocolors.createColors(true) }));
    expect(colored).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours start with one.
    expect(colored.replaceAll(/\u001b\[\d+m/gu, '')).toBe(textOf([letter]));
  });

  it('says that a letter can go', () => {
    const { objection } = checkedLetter('brief.txt').report;
    const complete = { verdict: 'pass', objection: { ...objection, remedy: 'none', status: 'not-required' } } as const;
    const letter = checkedLetter('brief.txt', { findings: [], ...complete });
    expect(textOf([letter])).toContain('✓ U kunt deze brief versturen.\n');
    const warned = checkedLetter('brief.txt', { findings: [finding('indienen')], ...complete });
    expect(textOf([warned])).toContain('✓ U kunt deze brief versturen. 1 punt kan nog beter.\n');
  });

  it('praises no letter without errors of which the route is not whole', () => {
    const letter = checkedLetter('brief.txt', { findings: [], verdict: 'pass' });
    expect(textOf([letter])).toContain('! Kijk eerst de uitleg over bezwaar na. Daarna kunt u deze brief versturen.\n');
  });

  it('praises no letter without sentences, and does not say how readable it is', () => {
    const { objection, readability } = checkedLetter('brief.txt').report;
    const text = textOf([
      checkedLetter('brief.txt', {
        findings: [],
        verdict: 'pass',
        objection: { ...objection, remedy: 'none', status: 'not-required' },
        readability: { ...readability, metrics: { ...readability.metrics, words: 0 } },
      }),
    ]);
    expect(text).toContain('! In deze brief staan geen zinnen. Klare Brief kan niets nakijken.\n');
    expect(text).not.toMatch(/Leesbaarheid|Score/);
  });

  it('counts the rest of many like findings, unless all are asked for', () => {
    const many = checkedLetter('brief.txt', {
      findings: Array.from({ length: 10 }, () => finding('indienen', { severity: 'info' })),
      verdict: 'pass',
    });
    const short = textOf([many]);
    expect(short.match(/\^+/gu)).toHaveLength(3);
    expect(short).toContain('en nog 7 keer jargon/vervang-woord (klarebrief check --alles toont alles)');
    const all = textOf([many], runFacts({ files: 1, all: true }));
    expect(all.match(/\^+/gu)).toHaveLength(10);
    expect(all).not.toContain(' keer ');
  });

  it('leaves an example of two sentences out as a whole where it offers the words', () => {
    const note =
      'De termijn begint anders. Noem de dag. Schrijf bijvoorbeeld: "Dit kan nog. Dat is tot en met 3 mei." Doe het zo.';
    const text = textOf([
      checkedLetter('brief.txt', { findings: [finding('indienen', { note, expected: ['maken'] })] }),
    ]);
    expect(text).toContain('De termijn begint anders. Noem de dag. Doe het zo.');
  });

  it('offers a text to insert, and shows it when all is asked for', () => {
    const text = 'Wie kan u helpen?\n\nHier kunt u terecht.\n\n- Waardhulp: gratis hulp. Bel 0101-234567.';
    const edits = [{ start: 9, end: 9, text: `\n\n${text}` }];
    const letter = checkedLetter('brief.txt', {
      findings: [finding('indienen', { suggestions: [{ title: 'Voeg hulp in', edits }] })],
    });
    const hint = '      Voeg hulp in. Met --alles ziet u de tekst.\n';
    expect(textOf([letter])).toContain(hint);
    const all = textOf([letter], runFacts({ files: 1, all: true, width: 60 }));
    const lines = text.split('\n').map((line) => `      │ ${line}`.trimEnd());
    expect(all).toContain(`${['      Voeg hulp in:', ...lines].join('\n')}\n`);
    expect(all).not.toContain(hint);
  });

  it('shows a text to insert once', () => {
    const suggestions = [
      { title: 'Voeg hulp in', edits: [{ start: 9, end: 9, text: 'Waardhulp geeft gratis hulp.' }] },
    ];
    const letter = checkedLetter('brief.txt', {
      findings: [finding('indienen', { suggestions }), finding('bezwaarschrift', { suggestions })],
    });
    const all = textOf([letter], runFacts({ files: 1, all: true }));
    expect(all.match(/│ Waardhulp geeft gratis hulp/gu)).toHaveLength(1);
    expect(all).toContain('      Voeg hulp in. De tekst staat hierboven.\n');
  });

  it('offers no replacement as a text to insert', () => {
    const edits = [{ start: 9, end: 12, text: 'sturen' }];
    const letter = checkedLetter('brief.txt', {
      findings: [finding('indienen', { suggestions: [{ title: 'Vervang door "sturen"', edits }] })],
    });
    expect(textOf([letter])).not.toContain('Vervang door');
  });

  it('says which words a better text takes the place of, where those are not the marked ones', () => {
    const { start, end } = finding('na ontvangst van deze brief');
    const suggestions: Finding['suggestions'] = [
      { title: 'Vervang door "na vandaag"', edits: [{ start, end, text: 'na vandaag' }] },
    ];
    const expected = ['na vandaag'];
    const other = finding('zes weken na ontvangst', { expected, suggestions });
    expect(textOf([checkedLetter('brief.txt', { findings: [other] })])).toContain(
      '      Vervang "na ontvangst van deze brief" door "na vandaag"\n',
    );
    const same = finding('na ontvangst van deze brief', { expected, suggestions });
    expect(textOf([checkedLetter('brief.txt', { findings: [same] })])).toContain('      Schrijf: "na vandaag"\n');
  });

  it('says below which heading a finding of a Word file stands', () => {
    const checked = checkedLetter('brief.docx', { findings: [finding('indienen')] });
    const [first, ...blocks] = checked.letter.blocks;
    if (!first) throw new Error('the letter has no block');
    const letter = { ...checked.letter, blocks: [{ ...first, kind: 'heading' } as const, ...blocks] };
    const text = textOf([{ ...checked, letter, placeOf: () => ({ paragraph: 29, character: 1 }) }]);
    expect(text).toContain('  ! "indienen" is een moeilijk woord.  ');
    expect(text).toContain('\n      onder "Gemeente Waardrecht"\n');
    expect(text).not.toContain('29');
  });

  it('marks no words where a text is not there', () => {
    const insertion = {
      title: 'Voeg hulp in',
      heading: 'Hulp',
      paragraphs: [],
      at: 9,
      side: 'behind',
      withHeading: false,
    } as const;
    const suggestions = [{ title: 'Voeg hulp in', edits: [{ start: 9, end: 9, text: 'Hulp' }], insertion }];
    const lacking = finding('indienen', { ruleId: 'hulp/verwijzing-ontbreekt', suggestions });
    expect(textOf([checkedLetter('brief.txt', { findings: [lacking] })])).not.toContain('^');
  });

  it('tells of a rule that failed', () => {
    const letter = checkedLetter('brief.txt', { failures: [{ ruleId: 'taal/lange-zin', message: 'kapot' }] });
    expect(textOf([letter])).toContain('Let op: de regel taal/lange-zin werkte niet bij deze brief (kapot).');
  });

  it('cannot be rewritten by the letter or its name', () => {
    expect(textOf([checkedLetter('a\u001b[2Jb.txt')])).not.toContain('\u001b');
  });
});

describe('the report of many letters', () => {
  it('gives each a line and the worst of them a table', () => {
    const letters = Array.from({ length: 12 }, (_, index) =>
      checkedLetter(`brieven/brief-${index + 1}.txt`, {
        score: {
          total: 95 - 7 * index,
          dimensions: { taal: 1, jargon: 1, bezwaar: 1, hulp: 1, opbouw: 1 },
          losses: [],
        },
      }),
    );
    expect(textOf(letters)).toMatchSnapshot();
  });

  it('gives up to five in full', () => {
    const text = textOf([checkedLetter('a.txt'), checkedLetter('b.txt')]);
    expect(text.match(/Wie kan de lezer helpen/gu)).toHaveLength(2);
    expect(text).toContain('2 brieven gecontroleerd: 0 zonder fouten, 2 met fouten.');
  });
});
