import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { startEditor, uriOf } from './editor.ts';
import { config, decision, house, socialMap } from './letters.ts';

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
const files = (globs: string): Readonly<Record<string, string>> => ({
  'klarebrief.config.yaml': `files: [${globs}]\n`,
});

describe('which files are letters', () => {
  const text = 'Indien u komt.\n';
  test.each<[what: string, path: string, language: string, text: string, globs: string, checked: boolean]>([
    ['no word of it', 'README.md', 'markdown', text, '', false],
    ['a pattern', 'brieven/een.md', 'markdown', text, '"brieven/**"', true],
    ['a pattern with a space', 'onze brieven/een.md', 'markdown', text, '"onze brieven/*.md"', true],
    ['a pattern that leaves it out', 'README.md', 'markdown', text, '"brieven/**"', false],
    ['front matter', 'een.md', 'markdown', `---\nbrieftype: besluit\n---\n\n${text}`, '', true],
    ['front matter of a template', 'een.txt', 'plaintext', `---\nsjabloon: ja\n---\n\n${text}`, '', true],
    ['front matter of a web site', 'een.md', 'markdown', `---\ntitle: Welkom\nlang: nl\n---\n\n${text}`, '', false],
    ['the language', 'naamloos', 'brief', text, '', true],
  ])('%s', async (_, path, language, letter, globs, checked) => {
    const editor = await startEditor(globs === '' ? {} : files(globs));
    await editor.open(path.replaceAll(' ', '%20'), letter, language);
    const shown = await editor.shown(path.replaceAll(' ', '%20'));
    expect(shown.includes('jargon/vervang-woord: Indien')).toBe(checked);
  });

  test('the user said so', async () => {
    const editor = await startEditor();
    await editor.open('een.md', text);
    expect(await editor.shown('een.md')).toEqual([]);
    await editor.run('klarebrief.server.checkLetter', uriOf('een.md'));
    expect(await editor.shown('een.md')).toContain('jargon/vervang-woord: Indien');
  });
});

test.each([
  ['brief.liquid', 'Beste {{ naam }},\n\nAls u komt, is er hulp.\n', true],
  ['brief.html.njk', '<p>Beste {{ naam }},</p>', true],
  ['brief.hbs', '---\nsjabloon: nee\n---\n\nBeste {{ naam }},\n', false],
  ['brief.md', 'Beste {{ naam }},\n', false],
])('a blank belongs in a file of a template language: %s', async (path, text, belongs) => {
  const editor = await startEditor();
  await editor.open(path, text, 'brief');
  expect((await editor.shown(path)).some((line) => line.includes('{{ naam }}'))).toBe(!belongs);
});

describe('diagnostics', () => {
  test('say what, how bad, which rule and where to read on', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', decision);
    const found = (await editor.pushed('brief.txt')).find(({ code }) => code === 'jargon/vervang-woord');
    expect(found).toEqual({
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: 6 } },
      severity: DiagnosticSeverity.Warning,
      code: 'jargon/vervang-woord',
      codeDescription: {
        href: 'https://github.com/klarebrief/klarebrief/blob/main/docs/rules/jargon/vervang-woord.md',
      },
      source: 'Klare Brief',
      message: '"Indien" is voor veel lezers moeilijk.',
    });
  });

  test('about the whole letter stand at its last paragraph, with what shows the sort of letter', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', decision);
    const missing = (await editor.pushed('brief.txt')).find(
      ({ code }) => code === 'bezwaar/rechtsmiddelverwijzing-ontbreekt',
    );
    expect(missing?.range.start.line).toBe(8);
    expect(missing?.severity).toBe(DiagnosticSeverity.Error);
    expect(missing?.relatedInformation?.[0]).toMatchObject({ location: { uri: uriOf('brief.txt') } });
  });

  test.each([
    ['an emoji', '😀 Indien u komt.', 3],
    ['é as one sign', 'Café. Indien u komt.', 6],
    ['é as two signs', 'Cafe\u0301. Indien u komt.', 7],
    ['a tab', '\tIndien u komt.', 1],
    ['mark-up', '**Let op:** Indien u komt.', 12],
    ['an entity', 'R&amp;B. Indien u komt.', 9],
  ])('count behind %s as editors do', async (_, text, character) => {
    const editor = await startEditor(house);
    await editor.open('brief.md', `\r\n${text}\r\n`);
    const [found] = await editor.pushed('brief.md');
    expect(found?.range.start).toEqual({ line: 1, character });
  });

  test('follow every change', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt, is er derhalve hulp.');
    await editor.replace('brief.txt', 'Indien', 'Als');
    expect(await editor.shown('brief.txt')).toEqual(['jargon/vervang-woord: derhalve']);
    await editor.replace('brief.txt', 'derhalve', 'dus');
    expect(await editor.shown('brief.txt')).toEqual([]);
  });

  test('go when the letter is closed', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt.');
    await editor.pushed('brief.txt');
    await editor.close('brief.txt');
    expect(await editor.pushed('brief.txt')).toEqual([]);
  });

  test('are not sent to who asks for them', async () => {
    const editor = await startEditor(house, { textDocument: { diagnostic: {} } });
    await editor.open('brief.txt', 'Indien u komt.');
    expect(await editor.pushed('brief.txt')).toEqual([]);
    const answer = await editor.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: uriOf('brief.txt') },
    });
    expect(answer).toMatchObject({ kind: 'full', items: [{ code: 'jargon/vervang-woord' }] });
  });

  test('of English letters come from the English engine', async () => {
    const editor = await startEditor(house);
    await editor.open(
      'brief.txt',
      '---\ntaal: en\n---\n\nWe will commence the procedure in the event that you utilize it.\n',
    );
    expect((await editor.shown('brief.txt')).join()).toContain('jargon/engels-eenvoudiger-woord');
  });
});

describe('settings', () => {
  test('with a mistake give a diagnostic in their file, and letters are checked all the same', async () => {
    const editor = await startEditor(house, watching);
    await editor.open('brief.txt', decision);
    expect(await editor.pushed('klarebrief.config.yaml')).toEqual([]);
    await editor.write('klarebrief.config.yaml', config.replace('name: Waardrecht', 'nam: Waardrecht'));
    const [problem] = await editor.pushed('klarebrief.config.yaml');
    expect(problem).toMatchObject({
      range: { start: { line: 1, character: 2 } },
      message: "De sleutel 'nam' bestaat hier niet. Bedoelt u 'name'?",
    });
    expect((await editor.shown('brief.txt')).length).toBeGreaterThan(2);
    await editor.write('klarebrief.config.yaml', config);
    expect(await editor.pushed('klarebrief.config.yaml')).toEqual([]);
  });

  test('are read as they are being typed', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt, is er derhalve hulp.');
    await editor.open('klarebrief.config.yaml', config, 'yaml');
    await editor.replace('klarebrief.config.yaml', 'files:', 'ignoreTerms: [indien]\nfiles:');
    expect(await editor.shown('brief.txt')).toEqual(['jargon/vervang-woord: derhalve']);
  });

  test('are read again at a save, by who watches no files', async () => {
    const editor = await startEditor(house);
    await editor.open('brief.txt', 'Indien u komt.');
    expect(await editor.shown('brief.txt')).toHaveLength(1);
    await editor.write('klarebrief.config.yaml', `${config}ignoreTerms: [indien]\n`);
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('brief.txt') } });
    expect(await editor.shown('brief.txt')).toEqual([]);
  });

  test.each([
    ['a key', 'bestanden: geen\n'],
    ['the YAML', 'ignoreTerms: [\n'],
  ])('that were never right count as far as they are: a mistake in %s', async (_, mistake) => {
    const editor = await startEditor({ ...house, 'klarebrief.config.yaml': `${config}${mistake}` });
    await editor.open('brief.txt', 'Indien u komt.');
    expect(await editor.shown('brief.txt')).toEqual(['jargon/vervang-woord: Indien']);
    expect(await editor.pushed('klarebrief.config.yaml')).toHaveLength(1);
  });

  test('of the sociale kaart count too', async () => {
    const editor = await startEditor(house, watching);
    await editor.open('brief.txt', decision);
    await editor.write('sociale-kaart.yaml', socialMap.replace('2026-10-01', 'gisteren'));
    expect(await editor.pushed('sociale-kaart.yaml')).toHaveLength(1);
    await editor.write('klarebrief.config.yaml', config.replace('sociale-kaart.yaml', 'weg.yaml'));
    expect((await editor.pushed('klarebrief.config.yaml'))[0]).toMatchObject({
      range: { start: { line: 5 } },
      message: expect.stringContaining('Het bestand weg.yaml bestaat niet.'),
    });
  });
});

test('the workspace is checked with progress, and shown until it is mended', async () => {
  const editor = await startEditor(
    { ...house, 'a.txt': decision, 'b/c.md': 'Indien u komt.', 'README.rst': 'Indien', 'd.txt': 'Als u komt.' },
    { ...watching, workspace: { workspaceFolders: true }, window: { workDoneProgress: true } },
  );
  const result = await editor.run('klarebrief.server.checkWorkspace');
  expect(result).toEqual({ letters: 3, failing: 1, findings: expect.any(Number) });
  expect(editor.progress[0]).toMatchObject({ kind: 'begin', cancellable: true });
  expect(editor.progress.at(-1)).toMatchObject({ kind: 'end' });
  expect(await editor.shown('b/c.md')).toEqual(['jargon/vervang-woord: Indien']);
  await editor.open('b/c.md', 'Indien u komt.');
  await editor.replace('b/c.md', 'Indien', 'Als');
  expect(await editor.shown('b/c.md')).toEqual([]);
  await editor.close('b/c.md');
  expect(await editor.shown('b/c.md')).toEqual(['jargon/vervang-woord: Indien']);
  await editor.remove('b/c.md');
  expect(await editor.run('klarebrief.server.checkWorkspace')).toMatchObject({ letters: 2 });
  expect(await editor.pushed('b/c.md')).toEqual([]);
});

test('a report goes to who wants it', async () => {
  const editor = await startEditor(house, {}, { reports: true });
  await editor.open('brief.txt', decision);
  await editor.pushed('brief.txt');
  const report = editor.reports.at(-1);
  expect(report).toMatchObject({
    uri: uriOf('brief.txt'),
    letterType: 'Besluit',
    verdict: 'bad',
    route: { title: 'Bezwaar maken', statusText: 'staat niet in de brief', verdict: 'bad' },
    help: { statusText: 'staat niet in de brief' },
  });
  await editor.open('LEESMIJ', 'Indien');
  await editor.pushed('LEESMIJ');
  expect(editor.reports.at(-1)).toEqual({ uri: uriOf('LEESMIJ'), letter: false });
});

test('a file with settings is no letter, also when its user says so', async () => {
  const editor = await startEditor(house, {}, { reports: true });
  await editor.open('klarebrief.config.yaml', config, 'yaml');
  expect(await editor.run('klarebrief.server.checkLetter', uriOf('klarebrief.config.yaml'))).toBe(false);
  expect(await editor.pushed('klarebrief.config.yaml')).toEqual([]);
  expect(editor.reports).toEqual([]);
  expect(editor.messages.join()).toContain('geen brief');
});

test('words of a letter are never logged', async () => {
  const editor = await startEditor(house, {}, { reports: true });
  await editor.open('brief.txt', `Geheimwoord ${'\ud800'} {{${'('.repeat(5000)}`);
  await editor.replace('brief.txt', 'Geheimwoord', 'Indien geheimwoord');
  await editor.pushed('brief.txt');
  expect(editor.log.join()).not.toMatch(/geheimwoord/i);
});

test('a client that refuses what the server asks does not end the server', async () => {
  const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
  const editor = await startEditor(house, pulls);
  const refused = new ResponseError(ErrorCodes.MethodNotFound, 'unknown');
  editor.connection.onRequest('workspace/diagnostic/refresh', () => refused);
  await editor.open('brief.txt', 'Als u komt.');
  await editor.run('klarebrief.server.checkLetter', uriOf('brief.txt'));
  expect(await editor.run('klarebrief.server.insertClause', uriOf('brief.txt'))).toBe(false);
});
