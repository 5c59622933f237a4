import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '@klarebrief/core';
import { readHtml } from '@klarebrief/core/read/html';
import { readMarkdown } from '@klarebrief/core/read/markdown';
import { letterTypeFeatures, letterTypes, readText } from '@klarebrief/core/training';
import { readDocx } from '@klarebrief/docx';
import { parse } from 'yaml';
import type { Example } from './learn.ts';

/** The letters with a label in a corpus, and its short letters; never those that are held out. */
export function readExamples(corpus: string): Example[] {
  const whole = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(corpus, entry.name, 'gold.yaml')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = join(corpus, name);
      const file = readdirSync(folder).find((each) => each.startsWith('letter.'));
      if (!file) throw new Error(`${folder}: no letter`);
      const gold = parse(readFileSync(join(folder, 'gold.yaml'), 'utf8')) as { readonly letterType: string };
      return exampleOf(folder, read(join(folder, file)), gold.letterType);
    });
  const short = join(corpus, 'short-letters');
  const loose = readdirSync(short)
    .sort()
    .flatMap((file) => {
      const letters = parse(readFileSync(join(short, file), 'utf8')) as readonly { type: string; text: string }[];
      return letters.map(({ type, text }) => exampleOf(file, readText(text), type));
    });
  return [...whole, ...loose];
}

function exampleOf(where: string, letter: Letter, label: string): Example {
  const type = (letterTypes as readonly string[]).indexOf(label);
  if (type < 0) throw new Error(`${where}: no letter type is called ${label}`);
  return { type, ...letterTypeFeatures({ ...letter, declared: {} }) };
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
