import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Table } from '../accuracy/table.ts';
import { median } from './cpu.ts';

const BIN = 'packages/cli/bin/klarebrief.js';
const LETTERS = ['corpus/bijstand-01-toekenning/letter.txt', 'corpus/docx-02-wmo-huishouden/letter.docx'];
const RUNS = 15;

/** Milliseconds of `klarebrief check` of one letter above a bare `node`; null while the command line is not built. */
export function measureColdStart(): { readonly table: Table; readonly most: number } | null {
  if (!existsSync('packages/cli/dist/main.cjs')) return null;
  const commands = [['-e', '0'], ...LETTERS.map((letter) => [BIN, 'check', letter])];
  const times = commands.map((): number[] => []);
  // In turn, so that whatever else the machine does falls on all alike; the first round only warms the disk.
  for (let round = 0; round <= RUNS; round++)
    commands.forEach((command, index) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
      if (status === null || status > 1) throw new Error(`klarebrief failed: ${stderr}`);
      if (round > 0) times[index]?.push(performance.now() - start);
    });
  const [bare = 0, ...own] = times.map(median);
  return {
    table: {
      title: 'Cold start',
      note: `Wall time in milliseconds, median of ${RUNS}.`,
      columns: ['command', 'median', 'over bare node'],
      rows: [
        ['node -e 0', bare.toFixed(0), ''],
        ...LETTERS.map((letter, index) => [
          `klarebrief check ${letter.split('/').at(-1)}`,
          (own[index] ?? 0).toFixed(0),
          ((own[index] ?? 0) - bare).toFixed(0),
        ]),
      ],
    },
    most: Math.max(...own) - bare,
  };
}
