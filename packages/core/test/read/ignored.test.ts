import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { readHtml } from '../../src/read/html.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';

const readers = { text: readText, markdown: readMarkdown, html: readHtml };

/** The difficult words that are still reported, as they stand in the letter. */
function reported(format: keyof typeof readers, source: string): string[] {
  const only = ['jargon/vervang-woord'];
  return check(readers[format](source), { only, language: 'nl' }).findings.map(({ actual }) => actual);
}

const NEE = 'klarebrief-negeer jargon/vervang-woord';

test.each<[what: string, format: keyof typeof readers, source: string, left: readonly string[]]>([
  ['without a comment', 'markdown', 'Indien u komt.\n\nDerhalve gaat u.\n', ['Indien', 'Derhalve']],
  ['behind the text', 'markdown', `Indien u komt. <!-- ${NEE} -->\n\nDerhalve gaat u.\n`, ['Derhalve']],
  [
    'on the line above',
    'markdown',
    `Zo is het.\n\n<!-- ${NEE} -->\nIndien u komt.\n\nDerhalve gaat u.\n`,
    ['Derhalve'],
  ],
  ['in the middle', 'markdown', `Indien u <!-- ${NEE} --> komt.\n\nDerhalve gaat u.\n`, ['Derhalve']],
  ['above everything', 'markdown', `<!-- ${NEE} -->\n\nIndien u komt.\n\nDerhalve gaat u.\n`, ['Derhalve']],
  ['below everything', 'markdown', `Indien u komt.\n\n<!-- ${NEE} -->\n`, ['Indien']],
  ['in a heading', 'markdown', `# Indien u komt <!-- ${NEE} -->\n\nDerhalve gaat u.\n`, ['Derhalve']],
  ['in a list', 'markdown', `- Indien u komt. <!-- ${NEE} -->\n- Derhalve gaat u.\n`, ['Derhalve']],
  ['for another rule', 'markdown', 'Indien u komt. <!-- klarebrief-negeer taal/lange-zin -->\n', ['Indien']],
  ['for two rules', 'markdown', `Indien u komt. <!-- klarebrief-negeer taal/lange-zin, jargon/vervang-woord -->\n`, []],
  ['with words that are no comment', 'markdown', `Indien u ${NEE} komt.\n`, ['Indien']],
  ['in a table', 'markdown', `| a | b |\n| - | - |\n| Indien u komt. <!-- ${NEE} --> | Derhalve |\n`, ['Derhalve']],
  ['in HTML', 'html', `<p>Indien u komt.</p> <!-- ${NEE} -->\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['above HTML', 'html', `<!-- ${NEE} -->\n<p>Indien u\nkomt.</p>\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['of Jinja', 'text', `Indien u komt. {# ${NEE} #}\n\nDerhalve gaat u.\n`, ['Derhalve']],
  ['of Jinja in HTML', 'html', `<p>Indien u komt. {# ${NEE} #}</p>\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['of Handlebars', 'html', `<p>Indien u komt.{{! ${NEE} }}</p>\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['of Handlebars, long', 'html', `<p>Indien u komt.{{!-- ${NEE} --}}</p>\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['of Liquid', 'markdown', `Indien u komt. {% comment %}${NEE}{% endcomment %}\n\nDerhalve gaat u.\n`, ['Derhalve']],
  ['of FreeMarker', 'html', `<p>Indien u komt.<#-- ${NEE} --></p>\n<p>Derhalve gaat u.</p>`, ['Derhalve']],
  ['in the front matter', 'text', '---\nnegeer: jargon/vervang-woord\n---\nIndien u komt.\n\nDerhalve gaat u.\n', []],
])('a comment %s', (_, format, source, left) => {
  expect(reported(format, source)).toEqual(left);
});

describe('comments of template languages', () => {
  test.each<[source: string, text: string]>([
    ['Wij {# kort #}schrijven.', 'Wij           schrijven.'],
    ['Wij {# kort\nen lang #} schrijven.', 'Wij        \n           schrijven.'],
    ['Wij {{#if a}} schrijven {{/if}} #}.', 'Wij {{#if a}} schrijven {{/if}} #}.'],
    ['Wij {# schrijven.', 'Wij {# schrijven.'],
  ])('%s', (source, text) => {
    expect(readText(source).text).toBe(text);
  });

  test('what stands in one is not read', () => {
    expect(reported('html', '<p>Als u {# indien u #} komt.</p>')).toEqual([]);
  });
});

describe('ignoreTerms', () => {
  const silent = (ignoreTerms: readonly string[], text: string): string[] =>
    check(readText(text), { settings: { ignoreTerms }, language: 'nl' }).findings.flatMap(({ term, actual }) =>
      term === undefined ? [] : [actual],
    );
  test.each<[terms: readonly string[], text: string, left: readonly string[]]>([
    [[], 'Indien u komt, is er derhalve hulp.', ['Indien', 'derhalve']],
    [['indien'], 'Indien u komt, is er derhalve hulp.', ['derhalve']],
    [['verstrekken'], 'Wij hebben u hulp verstrekt.', []],
    [['verstrekt'], 'Wij hebben u hulp verstrekt.', []],
    [['Awb'], 'Dit staat in artikel 3 van de Awb.', []],
  ])('%j in "%s"', (terms, text, left) => {
    expect(silent(terms, text)).toEqual(left);
  });
});
