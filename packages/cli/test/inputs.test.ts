import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findInputs } from '../src/inputs.ts';
import { folderWith } from './klarebrief.ts';

const folder = await folderWith({
  'brief 10.txt': 'x',
  'brief 2.TXT': 'x',
  'brief [concept].md': 'x',
  'foto.png': 'x',
  'oud/brief.DOC': 'x',
  'oud/brief.pdf': 'x',
  'oud/nieuw.txt': 'x',
  'oud/~$brief.doc': 'x',
  'sub/a.docx': 'x',
  'sub/~$a.docx': 'x',
  'sub/deep/b.html': 'x',
  'node_modules/c.txt': 'x',
  '.git/d.txt': 'x',
  'leeg/foto.png': 'x',
});

/** The paths that come out, without the folder in front; a problem between < and >. */
async function found(...names: readonly string[]): Promise<readonly string[]> {
  const { inputs } = await findInputs(names.map((name) => (name === '-' ? name : join(folder, name))));
  return inputs.map((input) => {
    const name = input.path.replace(`${folder}/`, '');
    return 'problem' in input ? `<${name}>` : name;
  });
}

it('takes the letters below a folder in order, and nothing from node_modules and dot folders', async () => {
  expect(await found('.')).toEqual([
    'brief [concept].md',
    'brief 2.TXT',
    'brief 10.txt',
    'oud/nieuw.txt',
    'sub/a.docx',
    'sub/deep/b.html',
  ]);
});

it('takes the letters of a pattern', async () => {
  expect(await found('**/*.{docx,html}')).toEqual(['sub/a.docx', 'sub/deep/b.html']);
  expect(await found('sub/*')).toEqual(['sub/a.docx']);
});

it('takes a file whose name looks like a pattern', async () => {
  expect(await found('brief [concept].md')).toEqual(['brief [concept].md']);
});

it('takes each file once, in the order given', async () => {
  expect(await found('sub/deep/b.html', 'sub', 'sub/a.docx', '-', '-')).toEqual(['sub/deep/b.html', 'sub/a.docx', '-']);
});

it('leaves it to the reader to say that a file is missing', async () => {
  expect(await found('weg.txt')).toEqual(['weg.txt']);
});

it('says what gives no letters', async () => {
  expect(await found('leeg', '*.pdf', 'leeg/*')).toEqual(['<leeg>', '<*.pdf>', '<leeg/*>']);
});

it('names the documents beside the letters that it cannot read, each once', async () => {
  const unread = async (...names: readonly string[]) =>
    (await findInputs(names.map((name) => join(folder, name)))).unread.map((path) => path.replace(`${folder}/`, ''));
  expect(await unread('.', 'oud', 'oud/*')).toEqual(['oud/brief.DOC', 'oud/brief.pdf']);
  expect(await unread('oud', 'oud/brief.pdf')).toEqual(['oud/brief.DOC']);
  expect(await unread('sub', 'leeg')).toEqual([]);
});
