import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Half } from './floors.ts';
import { markdownTable, type Table } from './table.ts';

const TITLES: Readonly<Record<Half, string>> = { corpus: 'The corpus', 'held-out': 'The held-out half' };

const START = `# Accuracy

What the checker says of the letters of [the corpus](../corpus/README.md), set against what an expert says of them. Made by
\`pnpm accuracy --write\` and \`pnpm accuracy --held-out --write\`; do not edit. The floors under these figures stand in
[tests/accuracy/floors.yaml](../tests/accuracy/floors.yaml), the way of counting in \`tests/accuracy/\`.

Every letter is judged by its text alone: what a file says of its own type or language is left out. Precision: the share of
what was said that is right. Recall: the share of what is there that was found. F1: their harmonic mean. Ratios are rounded down.
`;

/** Puts the tables of one half in their section of the document; the other section stays as it is. */
export function writeDocument(file: string, half: Half, tables: readonly Table[]): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const other: Half = half === 'corpus' ? 'held-out' : 'corpus';
  const own = `## ${TITLES[half]}\n\n${tables.map(markdownTable).join('\n\n')}\n`;
  const kept = sectionOf(old, TITLES[other]);
  const parts = half === 'corpus' ? [own, kept] : [kept, own];
  writeFileSync(file, [START, ...parts.filter((part) => part !== '')].join('\n'));
}

function sectionOf(document: string, title: string): string {
  const start = document.indexOf(`## ${title}\n`);
  if (start < 0) return '';
  const end = document.indexOf('\n## ', start);
  return end < 0 ? document.slice(start) : document.slice(start, end + 1);
}
