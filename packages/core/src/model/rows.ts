/** A list that may read its rows one at a time. Every array is one. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
  /** The row with this number, from 0; undefined behind the last one. */
  at(index: number): T | undefined;
}

/** What joins the rows of a JSON text that `JsonRows` reads. */
const BETWEEN = ',\n';

/** Writes rows as a JSON array with one row a line. */
export function writeJsonRows(rows: Iterable<unknown>): string {
  return `[\n${Array.from(rows, (row) => JSON.stringify(row)).join(BETWEEN)}\n]`;
}

/**
 * The rows that `writeJsonRows` wrote, each read when it is first asked for, and kept: a letter has use for fifty of nine thousand.
 * Throws a `SyntaxError` at a row that is no JSON.
 */
export class JsonRows<T> implements Rows<T> {
  readonly length: number;
  private readonly lines: readonly string[];
  private readonly read: (T | undefined)[];

  constructor(json: string) {
    const written = json.slice(2, -2);
    this.lines = written === '' ? [] : written.split(BETWEEN);
    this.length = this.lines.length;
    this.read = new Array(this.length);
  }

  at(index: number): T | undefined {
    const known = this.read[index];
    const line = this.lines[index];
    if (known !== undefined || line === undefined) return known;
    const row: T = JSON.parse(line);
    this.read[index] = row;
    return row;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as T;
  }
}
