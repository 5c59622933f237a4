import { describe, expect, test } from 'vitest';
import { type Editor, startEditor, uriOf } from './editor.ts';
import { decision, house } from './letters.ts';

const titles = async (editor: Editor, path: string, words: string, only?: string): Promise<readonly string[]> =>
  (await editor.actions(path, words, only)).map(({ title }) => title);

describe('code actions', () => {
  test('are every suggestion, to silence the finding, to allow the word and to mend all', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt, is er reeds hulp.');
    expect(await titles(editor, 'brief.txt', 'Indien')).toEqual([
      'Vervang door "Als"',
      'Negeer jargon/vervang-woord in deze hele brief',
      'Sta "indien" toe in al uw brieven (klarebrief.config.yaml)',
      'Herstel alles waar één oplossing voor is (2)',
    ]);
    expect(await titles(editor, 'brief.txt', 'komt')).toEqual(['Herstel alles waar één oplossing voor is (2)']);
    expect(await titles(editor, 'brief.txt', 'Indien', 'source.fixAll')).toEqual([
      'Herstel alles waar één oplossing voor is (2)',
    ]);
  });

  test('replace the words', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.md', 'Let op. **Indien** u\nkomt, is er hulp.\n');
    await editor.fix('brief.md', 'Indien', 'Vervang door "Als"');
    expect(editor.text('brief.md')).toBe('Let op. **Als** u\nkomt, is er hulp.\n');
    expect((await editor.shown('brief.md')).join()).not.toContain('jargon');
  });

  test('leave mark-up within the words alone', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.html', '<p>Ind<b>ien</b> u komt.</p>', 'html');
    expect(await editor.shown('brief.html')).toEqual(['jargon/vervang-woord: Ind<b>ien']);
    expect(await titles(editor, 'brief.html', 'komt')).toEqual([]);
    expect(await titles(editor, 'brief.html', 'ien')).not.toContain('Vervang door "Als"');
  });

  test('mend all that has one way to be mended', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt, is er derhalve reeds hulp.');
    await editor.fix('brief.txt', 'Indien', /^Herstel alles/);
    expect(editor.text('brief.txt')).toBe('Als u komt, is er derhalve al hulp.');
  });

  test('allow a word in all letters', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt, is er derhalve hulp.');
    await editor.open('klarebrief.config.yaml', house['klarebrief.config.yaml'], 'yaml');
    await editor.fix('brief.txt', 'Indien', /^Sta "indien" toe/);
    await editor.fix('brief.txt', 'derhalve', /^Sta "derhalve" toe/);
    expect(editor.text('klarebrief.config.yaml')).toContain('ignoreTerms:\n  - derhalve\n  - indien\n');
    expect(await editor.shown('brief.txt')).toEqual([]);
  });
});

describe('silencing a finding', () => {
  test.each<[what: string, path: string, text: string, after: string]>([
    [
      'Markdown',
      'brief.md',
      'Indien u\r\nkomt.\r\n\r\nDerhalve gaat u.\r\n',
      'Indien u\r\nkomt. <!-- klarebrief-negeer jargon/vervang-woord -->\r\n\r\nDerhalve gaat u.\r\n',
    ],
    [
      'a table of Markdown',
      'brief.md',
      '| a | b |\n| - | - |\n| Indien u komt | c |\n\nDerhalve.\n',
      '| a | b |\n| - | - |\n| Indien u komt <!-- klarebrief-negeer jargon/vervang-woord --> | c |\n\nDerhalve.\n',
    ],
    [
      'HTML',
      'brief.html',
      '<p>Indien u komt.</p><p>Derhalve gaat u.</p>',
      '<p>Indien u komt. <!-- klarebrief-negeer jargon/vervang-woord --></p><p>Derhalve gaat u.</p>',
    ],
    [
      'Jinja',
      'brief.html',
      '<p>Indien u komt.{% if a %} Ja.{% endif %}</p><p>Derhalve gaat u.</p>',
      '<p>Indien u komt.{% if a %} Ja.{% endif %} {# klarebrief-negeer jargon/vervang-woord #}</p><p>Derhalve gaat u.</p>',
    ],
    [
      'Handlebars',
      'brief.html',
      '<p>{{#if a}}Indien u komt.{{/if}}</p><p>Derhalve gaat u.</p>',
      '<p>{{#if a}}Indien u komt.{{/if}} {{! klarebrief-negeer jargon/vervang-woord }}</p><p>Derhalve gaat u.</p>',
    ],
  ])('in %s silences one paragraph', async (_, path, text, after) => {
    const editor = await startEditor(house);
    await editor.open(path, text, path.endsWith('html') ? 'html' : 'markdown');
    await editor.fix(path, 'Indien', 'Negeer jargon/vervang-woord in deze alinea');
    expect(editor.text(path)).toBe(after);
    const left = (await editor.shown(path)).filter((line) => line.startsWith('jargon/vervang-woord'));
    expect(left).toEqual(['jargon/vervang-woord: Derhalve']);
  });

  test.each<[text: string, after: string]>([
    ['Indien u komt.\n', '---\nnegeer: jargon/vervang-woord\n---\n\nIndien u komt.\n'],
    [
      '---\nbrieftype: besluit\n---\nIndien u komt.\n',
      '---\nbrieftype: besluit\nnegeer: jargon/vervang-woord\n---\nIndien u komt.\n',
    ],
    [
      '---\nnegeer: taal/lange-zin\n---\nIndien u komt.\n',
      '---\nnegeer: taal/lange-zin, jargon/vervang-woord\n---\nIndien u komt.\n',
    ],
  ])('in plain text goes into the front matter: %j', async (text, after) => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', text);
    await editor.fix('brief.txt', 'Indien', /^Negeer jargon/);
    expect(editor.text('brief.txt')).toBe(after);
    expect((await editor.shown('brief.txt')).join()).not.toContain('vervang-woord');
  });
});

describe('silencing that a text is missing', () => {
  const rule = 'bezwaar/rechtsmiddelverwijzing-ontbreekt';
  const place = 'Derhalve is uw aanvraag afgewezen';
  const template = decision.replace('Beste', '{% if a %}Beste{% endif %}');

  test.each<[what: string, path: string, text: string]>([
    ['Markdown', 'brief.md', decision],
    ['a template with front matter', 'brief.md', `---\nsjabloon: ja\n---\n\n${template}`],
  ])('in %s goes for the whole letter, also when it gets longer', async (_, path, text) => {
    const editor = await startEditor(house);
    await editor.open(path, text);
    await editor.fix(path, place, `Negeer ${rule} in deze hele brief`);
    await editor.replace(path, 'afgewezen.', 'afgewezen.\n\nBel ons gerust.');
    expect((await editor.shown(path)).join()).not.toContain(rule);
  });

  test('is a comment in a template without front matter', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.md', template);
    expect(await titles(editor, 'brief.md', place)).toContain(`Negeer ${rule} in deze alinea`);
  });
});

describe('texts to insert', () => {
  const html = `<html lang="nl"><body>\n${decision
    .trim()
    .split('\n\n')
    .map((block) => `<p>${block}</p>`)
    .join('\n')}\n</body></html>\n`;

  test.each<[what: string, path: string, text: string]>([
    ['plain text', 'brief.txt', decision],
    ['Markdown', 'brief.md', decision.replaceAll('\n', '\r\n')],
    ['HTML', 'brief.html', html],
  ])('fit into %s', async (_, path, text) => {
    const editor = await startEditor(house);
    await editor.open(path, text, path.endsWith('html') ? 'html' : 'markdown');
    const before = await editor.shown(path);
    await editor.fix(path, 'Derhalve is uw aanvraag afgewezen', /bezwaar in$/);
    await editor.run('klarebrief.server.insertHelp', uriOf(path));
    expect(editor.text(path)).toMatchSnapshot();
    const after = await editor.shown(path);
    const rules = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split(':')[0] ?? '');
    expect(rules(before)).toEqual(
      expect.arrayContaining(['bezwaar/rechtsmiddelverwijzing-ontbreekt', 'hulp/verwijzing-ontbreekt']),
    );
    expect(rules(after).filter((rule) => /^(?:bezwaar|hulp)\//.test(rule))).toEqual([]);
    expect(rules(after).length).toBeLessThan(before.length);
  });

  test('are not put in twice', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', decision);
    expect(await editor.run('klarebrief.server.insertClause', uriOf('brief.txt'))).toBe(true);
    expect(await editor.run('klarebrief.server.insertClause', uriOf('brief.txt'))).toBe(false);
    expect(editor.messages.join()).toContain('heeft al uitleg over bezwaar');
  });
});

test('hover says what, why, what to write and which source', async () => {
  const editor = await startEditor(house);
  await editor.open('brief.txt', decision);
  expect(await editor.hover('brief.txt', 'Indien')).toMatchSnapshot();
  expect(await editor.hover('brief.txt', 'Beste')).toBe('');
});

test('hover says which words a better text takes the place of, where those are not the marked ones', async () => {
  const editor = await startEditor(house);
  const route = 'U kunt binnen zes weken na ontvangst van deze brief bezwaar maken bij het college van Waardrecht.';
  await editor.open('brief.txt', `Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af.\n\n${route}\n`);
  expect(await editor.hover('brief.txt', 'zes weken')).toContain(
    'Vervang **na ontvangst van deze brief** door **na de datum van deze brief**',
  );
  expect(await titles(editor, 'brief.txt', 'zes weken')).toContain(
    'Vervang "na ontvangst van deze brief" door "na de datum van deze brief"',
  );
});

test('document symbols are the parts of the letter', async () => {
  const editor = await startEditor(house);
  await editor.open('brief.md', `${decision.replace('Indien', '## Waarom krijgt u dit niet?\n\nIndien')}`);
  const symbols = await editor.symbols('brief.md');
  expect(symbols.map(({ name, detail }) => `${name} | ${detail}`)).toMatchSnapshot();
});
