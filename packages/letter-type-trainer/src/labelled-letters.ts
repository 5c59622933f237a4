import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '@klarebrief/core';
import { readHtml } from '@klarebrief/core/read/html';
import { readMarkdown } from '@klarebrief/core/read/markdown';
import { readText } from '@klarebrief/core/training';
import { readDocx } from '@klarebrief/docx';
import { parse } from 'yaml';

/** A letter of the corpus with what its gold.yaml says; tests/corpus.test.ts checks the form of that. */
export interface LabelledLetter {
  readonly name: string;
  readonly path: string;
  readonly letter: Letter;
  readonly gold: unknown;
}

/** Reads every letter below a folder of the corpus (not the folders below those), by name. Throws when one cannot be read. */
export function readLabelledLetters(corpus: string): LabelledLetter[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(corpus, entry.name, 'gold.yaml')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = join(corpus, name);
      const file = readdirSync(folder).find((each) => each.startsWith('letter.'));
      if (!file) throw new Error(`${folder}: no letter`);
      const path = join(folder, file);
      return { name, path, letter: read(path), gold: parse(readFileSync(join(folder, 'gold.yaml'), 'utf8')) };
    });
}

function read(path: string): Letter {
  const bytes = readFileSync(path);
  if (path.endsWith('.docx')) {
    const result = readDocx(bytes);
    if (!result.ok) throw new Error(`${path}: ${result.problem}`);
    return result.letter;
  }
  const source = bytes.toString('utf8');
  if (path.endsWith('.html')) return readHtml(source);
  return path.endsWith('.md') ? readMarkdown(source) : readText(source);
}
