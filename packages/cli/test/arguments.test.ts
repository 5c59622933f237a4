import { describe, expect, it } from 'vitest';
import { parseArguments } from '../src/arguments.ts';

describe('what was asked', () => {
  it('has defaults', () => {
    expect(parseArguments(['check', 'brief.docx'])).toEqual({
      command: 'check',
      paths: ['brief.docx'],
      settings: {
        format: 'text',
        failOn: 'error',
        language: undefined,
        letterType: undefined,
        withText: false,
        all: false,
        color: true,
        stdinName: undefined,
        config: undefined,
      },
    });
  });

  it.each([
    [['--format', 'json'], { format: 'json' }],
    [['-f', 'json'], { format: 'json' }],
    [['--fail-on', 'never'], { failOn: 'never' }],
    [['--language', 'en'], { language: 'en' }],
    [['--letter-type', 'beslissing-op-bezwaar'], { letterType: 'beslissing-op-bezwaar' }],
    [['--with-text'], { withText: true }],
    [['--all'], { all: true }],
    [['--alles'], { all: true }],
    [['--no-color'], { color: false }],
    [['--stdin-name', 'brief.md'], { stdinName: 'brief.md' }],
    [['--config', 'map/a.yaml'], { config: 'map/a.yaml' }],
  ])('understands %j', (words, settings) => {
    expect(parseArguments(['check', ...words, '-'])).toMatchObject({ command: 'check', paths: ['-'], settings });
  });

  it('takes several paths, and names behind --', () => {
    expect(parseArguments(['check', 'a.txt', '--', '--b.txt'])).toMatchObject({ paths: ['a.txt', '--b.txt'] });
  });

  it('knows rules and explain', () => {
    expect(parseArguments(['rules', '--no-color'])).toEqual({ command: 'rules', color: false });
    expect(parseArguments(['explain', 'taal/lange-zin'])).toEqual({
      command: 'explain',
      ruleId: 'taal/lange-zin',
      color: true,
    });
  });
});

describe('wrong use gives one Dutch sentence or two', () => {
  it.each([
    [['check'], 'Noem een bestand of een map, bijvoorbeeld: klarebrief check brief.docx.'],
    [
      ['check', 'a', '--formaat', 'json'],
      'De optie --formaat bestaat niet. Bedoelt u --format? Kijk bij klarebrief check --help.',
    ],
    [['check', 'a', '--zzz'], 'De optie --zzz bestaat niet. Kijk bij klarebrief check --help.'],
    [['--zzz'], 'De optie --zzz bestaat niet. Kijk bij klarebrief --help.'],
    [['check', 'a', '--format'], 'Achter de optie --format hoort een waarde.'],
    [['check', 'a', '--format', 'xml'], '--format kan niet "xml" zijn. Kies uit: text, json.'],
    [
      ['check', 'a', '--fail-on', 'eror'],
      '--fail-on kan niet "eror" zijn. Bedoelt u error? Kies uit: error, warning, info, never.',
    ],
    [['check', 'a', '--language', 'de'], '--language kan niet "de" zijn. Kies uit: nl, en.'],
    [['explain'], 'Noem de regel, bijvoorbeeld: klarebrief explain bezwaar/termijn-ontbreekt.'],
    [['explain', 'a', 'b'], 'Dat zijn te veel woorden. Kijk bij klarebrief explain --help.'],
    [['rules', 'a'], 'Dat zijn te veel woorden. Kijk bij klarebrief rules --help.'],
    [['chekc'], 'De opdracht chekc bestaat niet. Bedoelt u check? Kijk bij klarebrief --help.'],
    [['brief.docx'], 'De opdracht brief.docx bestaat niet. Bedoelt u klarebrief check brief.docx?'],
  ])('%j', (words, sentence) => {
    expect(parseArguments(words)).toEqual({ command: 'wrong-use', text: `${sentence}\n` });
  });

  it('suggests a letter type', () => {
    const { text } = parseArguments(['check', 'a', '--letter-type', 'beschikking']) as { text: string };
    expect(text).toContain('Kies uit: besluit, beslissing-op-bezwaar,');
    expect(parseArguments(['check', 'a', '--letter-type', 'beslut'])).toMatchObject({
      text: expect.stringContaining('Bedoelt u besluit?'),
    });
  });
});

describe('help', () => {
  it.each([[['--help']], [['check', '--help']], [['rules', '-h']], [['help', 'explain']]])('%j is Dutch', (words) => {
    const invocation = parseArguments(words);
    expect(invocation).toMatchObject({ command: 'help', text: expect.stringContaining('Gebruik:') });
    const { text } = invocation as { text: string };
    expect(text).not.toMatch(/Usage|Options|Commands|Arguments|default|display|command\b/u);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('gives the version', () => {
    expect(parseArguments(['--version'])).toMatchObject({
      command: 'help',
      text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});
