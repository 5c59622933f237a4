import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Letter } from '../src/model/letter.ts';
import { readHtml } from '../src/read/html.ts';
import { readMarkdown } from '../src/read/markdown.ts';
import { readText } from '../src/read/text.ts';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const READERS = { txt: readText, md: readMarkdown, html: readHtml };

/** One letter of the corpus with its source. */
export interface CorpusLetter {
  readonly name: string;
  readonly source: string;
  readonly letter: Letter;
}

/** The letters of the corpus that are text. The held-out ones stay closed: they are for measuring only. */
export function corpusLetters(): CorpusLetter[] {
  return readdirSync(CORPUS)
    .filter((name) => name !== 'held-out')
    .flatMap((name) =>
      Object.entries(READERS).flatMap(([extension, read]) => {
        const file = join(CORPUS, name, `letter.${extension}`);
        if (!existsSync(file)) return [];
        const source = readFileSync(file, 'utf8');
        return [{ name, source, letter: read(source) }];
      }),
    );
}
