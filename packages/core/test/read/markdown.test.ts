import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';
import { blocksOf, checkPlace } from './blocks.ts';

function check(name: string, source: string, ...expected: string[]): void {
  test(name, () => expect(blocksOf(readMarkdown(source))).toEqual(expected));
}

describe('blocks of Markdown', () => {
  check('empty', '');
  check('headings', '# Ons besluit\n\nTekst\n\nOnder\n===\n', 'h1 Ons besluit', 'p Tekst', 'h1 Onder');
  check('a heading of level 3 with marks', '### Ons *besluit* ###', 'h3 Ons besluit');
  check('lists', '- een\n- **twee**\n\n1. drie', 'li een', 'li twee', 'li drie');
  check('a second paragraph of an item is a paragraph', '- een\n\n  meer', 'li een', 'p meer');
  check('nested lists', '- een\n  - twee\n- drie', 'li een', 'li twee', 'li drie');
  check('a line that is all bold', '**Ons besluit**', 'p! Ons besluit');
  check('bold within a line', '**Datum:** 3 maart', 'p Datum: 3 maart');
  check(
    'lines of one paragraph stay lines',
    '**Datum:** 3 maart\nKenmerk: Z26\\\nTeam: Zorg  \nEinde',
    'p Datum: 3 maart\nKenmerk: Z26\nTeam: Zorg\nEinde',
  );
  check('tables', '| Post | Bedrag |\n|---|---:|\n| Huur | € 600 |\n', 'td Post', 'td Bedrag', 'td Huur', 'td € 600');
  check('quotes', '> Zie artikel 12.\n> U kunt bezwaar maken.', 'p Zie artikel 12.\nU kunt bezwaar maken.');
  check(
    'an indented address is text',
    'Aan:\n\n    Tulpstraat 31\n    3371 DC Waardrecht\n',
    'p Aan:',
    'p Tulpstraat 31\n3371 DC Waardrecht',
  );
  check('a fenced block is text', '```\nIBAN NL00\n```', 'p IBAN NL00');
  check(
    'links keep their text',
    'Ga naar [onze site](https://a.nl "titel") of <https://b.nl>.',
    'p Ga naar onze site of https://b.nl.',
  );
  check(
    'reference links are no blanks',
    'Lees [onze uitleg][uitleg].\n\n[uitleg]: https://a.nl',
    'p Lees onze uitleg.',
  );
  check('pictures are left out', 'Een ![plaatje](a.png) hier', 'p Een hier');
  check(
    'comments and scripts are left out',
    '<!-- intern:\nniet lezen -->\n\nTekst\n\n<script>\nlet a = "b";\n</script>',
    'p Tekst',
  );
  check(
    'text between tags',
    '<div align="right">\nGemeente Waardrecht<br>\nPostbus 75\n</div>',
    'p Gemeente Waardrecht\nPostbus 75',
  );
  check('inline tags', 'Een<br>twee <b>drie</b>', 'p Een\ntwee drie');
  check('escapes and entities', '1\\. Een &amp; twee \\*drie\\* &euro;&nbsp;5', 'p 1. Een & twee *drie* €\u00a05');
  check('a ruler is no block', 'Een\n\n---\n\nTwee', 'p Een', 'p Twee');
  check('front matter', '---\nbrieftype: besluit\n---\n# Besluit', 'h1 Besluit');
  check('windows lines', '# Een\r\n\r\nTwee\r\ndrie\r\n', 'h1 Een', 'p Twee\ndrie');
  check('quotes in quotes beyond reason', `${'> '.repeat(5000)}diep`, 'p diep');
});

describe('templates', () => {
  check(
    'tags are text as they stand',
    'Beste {{ naam | default("_x_") }}, u krijgt *{{bedrag}}*.',
    'p Beste {{ naam | default("_x_") }}, u krijgt {{bedrag}}.',
  );
  check(
    'tags with marks of Markdown inside',
    '{{a_b_c}} en «Naam_van*» en ((veld)) en [datum]',
    'p {{a_b_c}} en «Naam_van*» en ((veld)) en [datum]',
  );
  check(
    'tags in headings, items and cells',
    '# {{kop}}\n\n- {{item}}\n\n|a|b|\n|-|-|\n|{{c|d}}|e|',
    'h1 {{kop}}',
    'li {{item}}',
    'td a',
    'td b',
    'td {{c|d}}',
    'td e',
  );
  check('tags beside entities', 'R&amp;D {{x}} \\* {{yy}}', 'p R&D {{x}} * {{yy}}');
  test('every tag is a placeholder at its place', () => {
    const letter = readMarkdown('**{{aanhef}}** {{naam}},\n\nu &amp; «Partner» op [datum].');
    expect(letter.placeholders.map(({ start, end }) => letter.text.slice(start, end))).toEqual([
      '{{aanhef}}',
      '{{naam}}',
      '«Partner»',
      '[datum]',
    ]);
  });
  test('four blanks make a template', () => expect(readMarkdown('{{a}} {{b}} {{c}} {{d}}').template).toBe(true));
  test('one blank that was left over does not', () => expect(readMarkdown('Geachte {{naam}},').template).toBe(false));
  test('a control tag does', () => expect(readMarkdown('{% if partner %}ja{% endif %}').template).toBe(true));
});

describe('places', () => {
  const source = [
    '---',
    'taal: nl',
    '---',
    '',
    '# Ons *besluit* & **meer**',
    '',
    '🎉 R&amp;D en A&B \\*ster\\* daarna &euro;&nbsp;600 aap&shy;noot {{veld_a}} slot &lt;haak&gt;',
    'tweede `code` regel [koppeling](https://a.nl/lang?x=1) einde',
    '',
    '| Post | Bedrag |',
    '|------|--------|',
    '| Huur \\| gas | € 700 {{x}} |',
    '',
    '> citaat',
    '> vervolg',
    '',
    '1. item',
    '   itemrest',
    '',
    '    inspringing',
    '',
    '<div>',
    'binnen',
    '</div>',
  ].join('\n');
  for (const [word, spelled] of [
    ['besluit'],
    ['meer'],
    ['ster'],
    ['daarna'],
    ['600'],
    ['{{veld_a}}'],
    ['slot'],
    ['haak'],
    ['tweede'],
    ['code'],
    ['regel'],
    ['koppeling'],
    ['einde'],
    ['Huur'],
    ['gas'],
    ['700'],
    ['{{x}}'],
    ['citaat'],
    ['vervolg'],
    ['item'],
    ['itemrest'],
    ['inspringing'],
    ['binnen'],
    ['& '],
    ['&D', '&amp;D'],
    ['€\u00a0', '&euro;'],
    ['aap'],
    ['noot'],
    ['<', '&lt;'],
    ['* daarna', '* daarna'],
  ] as const)
    test(word, () => checkPlace(readMarkdown(source), source, word, spelled));
  test('with carriage returns', () => {
    const windows = source.replaceAll('\n', '\r\n');
    for (const word of ['besluit', 'daarna', 'koppeling', 'gas', 'itemrest', 'binnen'])
      checkPlace(readMarkdown(windows), windows, word);
  });
});
