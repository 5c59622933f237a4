import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ElementName,
  type FoundRemedy,
  type HelpStatus,
  type Letter,
  type LetterType,
  type ObjectionStatus,
  type Remedy,
  readText,
} from '@klarebrief/core';
import { readHtml } from '@klarebrief/core/read/html';
import { readMarkdown } from '@klarebrief/core/read/markdown';
import { readDocx } from '@klarebrief/docx';
import { parse } from 'yaml';

/** What an expert says of a letter: `gold.yaml`, see corpus/README.md. */
interface Gold {
  readonly kind: string;
  readonly quality: 'good' | 'middling' | 'bad';
  readonly language: 'nl' | 'en';
  readonly letterType: LetterType;
  readonly objection: {
    readonly remedy: Remedy;
    readonly status: ObjectionStatus;
    readonly found: FoundRemedy;
    readonly elements: Readonly<Record<ElementName, string | null>>;
  };
  readonly help: {
    readonly status: HelpStatus;
    readonly organisations: readonly {
      readonly id: string | null;
      readonly quote: string;
      readonly contact: readonly string[];
    }[];
  };
  readonly findings: readonly { readonly rule: string; readonly quote?: string }[];
  readonly quiet?: readonly { readonly rule: string; readonly quote?: string }[];
}

/** One letter of the corpus with its labels. */
export interface CorpusLetter {
  readonly name: string;
  readonly path: string;
  readonly letter: Letter;
  readonly gold: Gold;
}

/** Reads every letter below a folder of the corpus (not the folders below those). */
export function readCorpus(folder: string): CorpusLetter[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.yaml')))
    .map((entry) => {
      const own = join(folder, entry.name);
      const file = readdirSync(own).find((name) => name.startsWith('letter.'));
      if (!file) throw new Error(`${own}: no letter`);
      const path = join(own, file);
      // gold.yaml is checked against its form by tests/corpus.test.ts.
      return {
        name: entry.name,
        path,
        letter: readLetter(path),
        gold: parse(readFileSync(join(own, 'gold.yaml'), 'utf8')) as Gold,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads one letter of the corpus by its file name. */
function readLetter(path: string): Letter {
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
