import { readFileSync } from 'node:fs';

/** A sentence of a municipality and the same one as an expert rewrote it. */
export interface Pair {
  readonly document: string;
  readonly complex: string;
  readonly simple: string;
}

/** Reads pairs out of a CSV file with the columns id, document, complex, simple. */
export function readPairs(path: string): Pair[] {
  const [header, ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const column = (name: string): number => {
    const index = header?.indexOf(name) ?? -1;
    if (index < 0) throw new Error(`${path}: no column "${name}"`);
    return index;
  };
  const [document, complex, simple] = [column('document'), column('complex'), column('simple')];
  return rows.map((row) => ({ document: row[document] ?? '', complex: row[complex] ?? '', simple: row[simple] ?? '' }));
}

/** Rows of fields; quoted fields may hold commas, quotes and line feeds (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
