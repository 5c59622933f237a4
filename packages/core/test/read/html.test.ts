import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { blocksOf, checkPlace } from './blocks.ts';

function check(name: string, source: string, ...expected: string[]): void {
  test(name, () => expect(blocksOf(readHtml(source))).toEqual(expected));
}

describe('blocks of HTML', () => {
  check('empty', '');
  check('text alone', 'Geachte heer', 'p Geachte heer');
  check('paragraphs and headings', '<h1>Besluit</h1><p>Een.</p><p>Twee.', 'h1 Besluit', 'p Een.', 'p Twee.');
  check('text beside blocks', '<div>Een<p>Twee</p>Drie</div>', 'p Een', 'p Twee', 'p Drie');
  check('lists', '<ul><li>een<li><p>twee</p></ul>', 'li een', 'li twee');
  check(
    'tables',
    '<table><tr><th>Post<td>Bedrag<tr><td>Huur<td>€ 600</table>',
    'td Post',
    'td Bedrag',
    'td Huur',
    'td € 600',
  );
  check('bold lines', '<p><b>Ons besluit</b></p><p><b>Datum</b> 3 maart</p>', 'p! Ons besluit', 'p Datum 3 maart');
  check('line breaks', '<p>Postbus 75<br>3370 AB<br/><br>Waardrecht<br></p>', 'p Postbus 75\n3370 AB\n\nWaardrecht');
  check('white space folds', '<p>  Een\n   twee\t<b> drie </b> vier  </p>', 'p Een twee drie vier');
  check('no-break spaces stay', '<p>€&nbsp;600</p>', 'p €\u00a0600');
  check('entities', '<p>R&amp;D &euro;5 &#233;&#xe9; &copy 2026 A&B</p>', 'p R&D €5 éé © 2026 A&B');
  check(
    'header and footer',
    '<header>Gemeente</header><p>Tekst</p><footer>Postbus</footer>',
    'p(header) Gemeente',
    'p Tekst',
    'p(footer) Postbus',
  );
  check('words across tags', '<p>be<b>zwa</b>ar</p>', 'p bezwaar');
  check('merge fields', '<p>Beste {{naam}}, &laquo;Plaats&raquo;</p>', 'p Beste {{naam}}, «Plaats»');
});

describe('what a reader does not see', () => {
  check(
    'head, style and script',
    '<head><title>T</title><style>p{}</style></head><body><script>a()</script>Tekst',
    'p Tekst',
  );
  check('comments', '<p>Een<!-- twee --> drie</p>', 'p Een drie');
  check('the hidden attribute', '<p hidden>Weg</p><p>Er</p>', 'p Er');
  check('display none', '<p>Er <span style="color:red; display : none">weg</span>ook</p>', 'p Er ook');
  check('visibility hidden', '<div style="visibility:hidden"><p>weg</p></div>Er', 'p Er');
  check('aria-hidden', '<span aria-hidden="true">★</span>Er', 'p Er');
  check('form controls', '<select><option>a</select><textarea>b</textarea>Er', 'p Er');
  check('templates', '<template><p>weg</p></template>Er', 'p Er');
});

test('an element within more elements than anyone nests is still read', () => {
  expect(readHtml(`${'<div>'.repeat(2000)}diep<span hidden>weg</span> en <b>dieper</b>`).text).toBe('diep en dieper\n');
});

test('the language of the page is what it says of itself', () => {
  expect(readHtml('<!doctype html><html lang="en-GB"><p>Dear').declared).toEqual({ language: 'en' });
  expect(readHtml('<html lang="fr"><p>Cher').declared).toEqual({});
  expect(readHtml('<p>Geachte').declared).toEqual({});
});

describe('places', () => {
  const source = [
    '<!doctype html>',
    '<html lang="nl"><head><title>Titel</title></head>',
    '<body>',
    '<h1>Ons <em>besluit</em></h1>',
    '<p class="a">🎉 R&amp;D&nbsp;na &euro;600 &lt;haak&gt; aap&shy;noot',
    '   tweede regel<br>derde <!-- niets --> vierde</p>',
    '<table><tr><td>Huur</td><td>700</td></tr></table>',
    '<p>{{veld}} &amp;amp; slot A&B c&ap x</p>',
    '</body></html>',
  ].join('\n');
  for (const [word, spelled] of [
    ['Ons'],
    ['besluit'],
    ['🎉'],
    ['R&', 'R&amp;'],
    ['&D', '&amp;D'],
    ['na '],
    ['€', '&euro;'],
    ['600'],
    ['<', '&lt;'],
    ['haak'],
    ['>', '&gt;'],
    ['noot'],
    ['tweede'],
    ['derde'],
    ['vierde'],
    ['Huur'],
    ['700'],
    ['{{veld}}'],
    ['slot'],
    ['B c'],
  ] as const)
    test(word, () => checkPlace(readHtml(source), source, word, spelled));
  test('with carriage returns', () => {
    const windows = source.replaceAll('\n', '\r\n');
    for (const word of ['besluit', 'tweede', 'vierde', 'slot']) checkPlace(readHtml(windows), windows, word);
  });
});
