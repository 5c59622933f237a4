/** A table as data: one heading, columns, rows of ready text. Columns after the first are set to the right. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence under the title. */
  readonly note?: string;
  /** Number of columns with words, set to the left; 1 when absent. */
  readonly words?: number;
}

/** The table in aligned columns, for a terminal. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, index < (table.words ?? 1)))
      .join('  ')
      .trimEnd();
  return [
    table.title,
    ...(table.note ? [table.note] : []),
    '',
    `  ${line(table.columns)}`,
    `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`,
    ...table.rows.map((row) => `  ${line(row)}`),
  ].join('\n');
}

/** The table in Markdown, aligned in the source too. */
export function markdownTable(table: Table): string {
  const widths = widthsOf(table).map((width) => Math.max(3, width));
  const left = (index: number): boolean => index < (table.words ?? 1);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => pad(cell, widths[index] ?? 0, left(index))).join(' | ')} |`;
  return [
    `### ${table.title}`,
    '',
    ...(table.note ? [table.note, ''] : []),
    line(table.columns),
    `| ${widths.map((width, index) => (left(index) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
    ...table.rows.map(line),
  ].join('\n');
}

function widthsOf({ columns, rows }: Table): number[] {
  return columns.map((column, index) => Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)));
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}
