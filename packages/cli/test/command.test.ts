import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { badLetter, goodLetter } from './fixtures/letters.ts';
import { folderWith, klarebrief, root, run } from './klarebrief.ts';

const folder = await folderWith({
  'goed.txt': goodLetter,
  'fout.txt': badLetter,
  'brief.md': '# Besluit\n\nU **dient** te betalen.\n',
  'brief.html': '<h1>Besluit</h1><p>U <b>dient</b> te betalen.</p>',
  'zonder-naam': goodLetter,
});
const check = (...words: readonly string[]) => klarebrief(['check', ...words], { cwd: folder });

describe('exit codes', () => {
  it.each([
    [['goed.txt'], 0],
    [['fout.txt'], 1],
    [['goed.txt', 'fout.txt'], 1],
    [['fout.txt', '--fail-on', 'never'], 0],
    [['fout.txt', '--fail-on', 'info'], 1],
    [['fout.txt', 'weg.txt'], 2],
    [['fout.txt', 'weg.txt', '--fail-on', 'never'], 2],
    [['fout.txt', '--bestaat-niet'], 2],
    [['fout.txt', '--format', 'xml'], 2],
    [[], 2],
    [['zonder-naam'], 0],
  ])('check %j gives %i', async (words, code) => {
    const outcome = await check(...words);
    expect(outcome.code).toBe(code);
    expect(outcome.out + outcome.err).not.toMatch(/\n\s+at /u);
  });

  it.each([
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['rules'], 0],
    [['explain', 'bezwaar/termijn-ontbreekt'], 0],
    [['explain', 'bezwaar/termijn-ontbrekt'], 2],
    [['onzin'], 2],
  ])('%j gives %i', async (words, code) => {
    expect((await klarebrief(words)).code).toBe(code);
  });
});

describe('standard input', () => {
  it('is text', async () => {
    const { code, out } = await klarebrief(['check', '-'], { input: badLetter });
    expect(code).toBe(1);
    expect(out).toContain('standaardinvoer');
  });

  it('goes by the name it is given', async () => {
    const options = { input: readFileSync(join(folder, 'brief.md')) };
    const { out } = await klarebrief(['check', '-', '--stdin-name', 'x/brief.md', '--format', 'json'], options);
    expect(JSON.parse(out).letters).toMatchObject([{ path: 'x/brief.md', format: 'markdown' }]);
  });

  it('can be a Word document', async () => {
    const input = readFileSync(join(root, 'corpus/docx-02-wmo-huishouden/letter.docx'));
    const { out } = await klarebrief(['check', '-', '--stdin-name', 'brief.docx', '--format', 'json'], { input });
    expect(JSON.parse(out).letters).toMatchObject([{ format: 'docx' }]);
    const unnamed = await klarebrief(['check', '-'], { input });
    expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('--stdin-name brief.docx') });
  });

  it('can be empty', async () => {
    expect(await klarebrief(['check', '-'], { input: '' })).toMatchObject({
      code: 2,
      err: 'standaardinvoer: Dit bestand is leeg. Controleer of u het goede bestand hebt gekozen.\n',
    });
  });
});

describe('what it takes', () => {
  it('reads a folder', async () => {
    const { out } = await check('.', '--format', 'json');
    expect(JSON.parse(out).letters.map((letter: { path: string }) => letter.path)).toEqual([
      'brief.html',
      'brief.md',
      'fout.txt',
      'goed.txt',
    ]);
  });

  it('passes the language and the letter type on', async () => {
    const { out } = await check('goed.txt', '--format', 'json', '--language', 'en', '--letter-type', 'voornemen');
    expect(JSON.parse(out).letters).toMatchObject([{ language: 'en', letterType: { value: 'voornemen' } }]);
  });
});

test('a letter type in the file that is none gets a line, and the letter is checked', async () => {
  const cwd = await folderWith({ 'brief.md': `---\nbrieftype: beslut\n---\n\n${goodLetter}` });
  const { err, out, code } = await klarebrief(['check', 'brief.md'], { cwd });
  expect(err).toContain('brief.md: in het bestand staat als soort brief "beslut".');
  expect(err).toContain('Bedoelt u besluit?');
  expect(out).toContain('brief.md');
  expect(code).not.toBe(2);
});

describe('colour', () => {
  const escapeCode = '\u001b[';
  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['a pipe is plain', [], {}, false],
    ['also on a build server', [], { CI: 'true' }, false],
    ['FORCE_COLOR forces it', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 does not', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR wins', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--no-color wins', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['JSON never has it', ['--format', 'json'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_name, words, env, colored) => {
    const { out } = await klarebrief(['check', 'fout.txt', ...words], { cwd: folder, env });
    expect(out.includes(escapeCode)).toBe(colored);
  });

  it('is there in a terminal, with a progress line for many letters', async () => {
    if ((await run('which', ['script'])).code !== 0) return;
    const many = await folderWith(
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.txt`, goodLetter])),
    );
    const command = `${process.execPath} ${join(root, 'packages/cli/bin/klarebrief.js')} check ${many}`;
    const { out } = await run('script', ['-qec', command, '/dev/null'], { env: { TERM: 'xterm' } });
    expect(out).toContain(escapeCode);
    expect(out).toContain('van 8 brieven');
  });
});

describe('rules and explain', () => {
  it('lists every rule by part of the score', async () => {
    const { out } = await klarebrief(['rules']);
    for (const title of ['Taal', 'Jargon', 'Bezwaar', 'Hulp', 'Opbouw']) expect(out).toContain(`${title}\n`);
    expect(out).toMatch(/✗ bezwaar\/termijn-ontbreekt +\S/u);
  });

  it('explains a rule', async () => {
    const { out } = await klarebrief(['explain', 'bezwaar/termijn-ontbreekt']);
    expect(out).toContain('Waarom is dat een probleem?');
    expect(out).toContain('Wat schrijft u?');
    expect(out).toContain('wetten.overheid.nl');
    expect(out).not.toMatch(/\{\w+\}/u);
  });

  it('fills in what a rule says with its example, and shows that', async () => {
    const { out } = await klarebrief(['explain', 'jargon/vervang-woord']);
    expect(out).toContain('Bijvoorbeeld: "derhalve" is voor veel lezers moeilijk.');
    expect(out).toContain('Schrijf bijvoorbeeld: "dus" of "daarom".');
    expect(out).toMatch(/Zo niet\n {2}U heeft een woonadres. U krijgt derhalve geen briefadres.\n\nZo wel\n/u);
  });

  it('suggests the nearest rule', async () => {
    expect(await klarebrief(['explain', 'termijn-ontbrekt'])).toEqual({
      code: 2,
      out: '',
      err: 'De regel termijn-ontbrekt bestaat niet. Bedoelt u bezwaar/termijn-ontbreekt?\n',
    });
  });
});

describe('output', () => {
  it('is whole in a pipe, and a reader that goes away early is no fault', async () => {
    const long = await folderWith({ 'lang.txt': badLetter.repeat(300) });
    const { out } = await klarebrief(['check', 'lang.txt', '--format', 'json', '--with-text'], { cwd: long });
    expect(out.length).toBeGreaterThan(100_000);
    expect(JSON.parse(out).letters[0].text).toHaveLength(badLetter.length * 300);
    const bin = join(root, 'packages/cli/bin/klarebrief.js');
    const { err } = await run('sh', ['-c', `"${process.execPath}" "${bin}" check lang.txt -f json | head -c 10`], {
      cwd: long,
    });
    expect(err).toBe('');
  });
});
