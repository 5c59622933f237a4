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

describe('a long text is read in parts', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, nr) => `Dit is **alinea** ${nr} van de brief.`);

  test('with the blocks it has as a whole, each at its place', () => {
    const source = [...paragraphs(200), '- een\n\n  meer\n- twee', '```\na\n\nb\n```', ...paragraphs(200)].join('\n\n');
    const letter = readMarkdown(source);
    const plain = paragraphs(200).map((each) => `p ${each.replaceAll('**', '')}`);
    expect(blocksOf(letter)).toEqual([...plain, 'li een', 'p meer', 'li twee', 'p a\nb', ...plain]);
    checkPlace(letter, source, '199 van');
  });

  test('which end in no comment and no block of code', () => {
    const comment = `<!-- ${'stil\n\n'.repeat(100)}-->`;
    expect(blocksOf(readMarkdown(`${paragraphs(120).join('\n\n')}\n\n${comment}\n\nEinde`)).slice(120)).toEqual([
      'p Einde',
    ]);
  });

  test('a table of 200 rows is a table', () => {
    const source = `| Post | Bedrag |\n|---|---:|\n${'| Huur | € 600 |\n'.repeat(200)}`;
    expect(readMarkdown(source).blocks.filter(({ kind }) => kind === 'table-cell')).toHaveLength(402);
  });

  test('what is left of a table of 10,000 rows is text', () => {
    const letter = readMarkdown(`| Post | Bedrag |\n|---|---:|\n${'| Huur | € 600 |\n'.repeat(10_000)}`);
    expect(letter.text.match(/€ 600/g)).toHaveLength(10_000);
  });

  test('marks beyond reason are text', () => {
    expect(readMarkdown('**a** '.repeat(1000)).text).toMatch(/^(?:a ){200}(?:\*\*a\*\* ){799}\*\*a\*\*\n$/);
    expect(readMarkdown('U & [ik](b) '.repeat(1000)).text.trim()).toBe('U & [ik](b) '.repeat(1000).trim());
  });
});
