import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { markdownTable, plainTable, type Table } from '../accuracy/table.ts';
import { readSwitches } from '../switches.ts';
import { measureColdStart } from './cold-start.ts';
import { measureGrowth } from './growth.ts';
import { measurePhases, type Phases } from './phases.ts';
import { measureSpeed } from './speed.ts';
import { measureTagger } from './tagger.ts';
import { measureRechecking, measureTyping } from './typing.ts';

/*
 * The measurements themselves. Runs bundled, with the root of the repository as the working directory: see main.ts.
 */
const MEASUREMENTS = ['speed', 'phases', 'tagger', 'growth', 'cold', 'typing'];
const USAGE = `
npm run bench -- [measurements] [--write]   all measurements, or only these; exit code 1 when a target is missed
  ${MEASUREMENTS.join(' | ')}
  --write   also puts the tables in docs/benchmark.md (all measurements only)`;

const { on, words } = readSwitches(USAGE, ['write'], MEASUREMENTS);
const wanted = (name: string): boolean => words.length === 0 || words.includes(name);
const tables: Table[] = [];
const targets: string[][] = [];
let missed = false;

function target(figure: string, measured: string, asked: string, met: boolean): void {
  targets.push([figure, measured, asked, met ? 'yes' : 'NO']);
  if (!met) missed = true;
}

let retextLetter: number | undefined;
if (wanted('speed')) {
  const speed = await measureSpeed();
  const { table, own, tagged, overRetext, overTextlint } = speed;
  retextLetter = speed.retextLetter;
  tables.push(table);
  target('words a CPU second, tagger off', Math.round(own).toLocaleString('en'), 'at least 700,000', own >= 700_000);
  target(
    'words a CPU second, tagger on',
    Math.round(tagged).toLocaleString('en'),
    'at least 250,000',
    tagged >= 250_000,
  );
  target('times retext-dutch + readability + simplify', overRetext.toFixed(1), 'at least 20', overRetext >= 20);
  target('times textlint with the same terms', overTextlint.toFixed(1), 'at least 50', overTextlint >= 50);
}
if (wanted('phases')) {
  const phases = measurePhases();
  tables.push(phases.table);
  if (retextLetter !== undefined) tables.push(roomFor(20, retextLetter, phases));
}
if (wanted('tagger')) {
  const { table, tokens } = measureTagger();
  tables.push(table);
  target('tokens tagged a CPU second', Math.round(tokens).toLocaleString('en'), 'at least 150,000', tokens >= 150_000);
}
if (wanted('growth')) {
  const { table, worst, linear } = measureGrowth();
  tables.push(table);
  target('time a character, 1 MB over 125 kB', worst.toFixed(1), 'at most 2', linear);
}
if (wanted('cold')) {
  const cold = measureColdStart();
  if (cold) {
    tables.push(cold.table);
    target('cold check of one letter, ms over bare node', cold.most.toFixed(0), 'at most 150', cold.most <= 150);
  } else targets.push(['cold check of one letter', 'skipped: not built, run npm start', 'at most 150', '-']);
}
if (wanted('typing')) {
  const { table, paragraphs } = measureRechecking();
  tables.push(table);
  target('paragraphs worked out a keystroke', paragraphs.toFixed(2), '1', paragraphs <= 1);
  const typing = await measureTyping();
  if (typing) {
    tables.push(typing.table);
    target('typing in 2,000 words, ms to diagnostics, p95', typing.p95.toFixed(1), 'under 30', typing.p95 < 30);
    target('letters checked a keystroke, 100 open', typing.sent.toFixed(2), '1', typing.sent <= 1);
  } else targets.push(['typing', 'skipped: not built, run npm start', 'under 30', '-']);
}
tables.unshift({ title: 'Targets', columns: ['figure', 'measured', 'asked', 'met'], rows: targets });
/** What a check would have to take to be so many times as fast as retext, beside what its steps take. */
function roomFor(times: number, retext: number, { base, whole }: Phases): Table {
  const row = (name: string, time: number): string[] => [name, time.toFixed(0)];
  return {
    title: `What ${times} times retext leaves`,
    note: 'Microseconds a letter. What is left when reading, scanning and matching are done is there for the letter type, the route, help, readability, every rule and the score.',
    columns: ['what', 'µs'],
    rows: [
      row('retext-dutch + readability + simplify', retext),
      row(`a check ${times} times as fast`, retext / times),
      row('read, scan and split, match all patterns', base),
      row('left for all the rest', retext / times - base),
      row('all the rest now', whole - base),
    ],
  };
}

const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one process.`;

console.log(`${machine}\n\n${tables.map(plainTable).join('\n\n')}`);
if (on.has('write') && words.length === 0) {
  const text = `# Benchmark

Made by \`pnpm bench --write\`; do not edit. Letters are made out of sentences of the corpus, the same at every run. Time is
processor time, all threads together, but for the cold start. Absolute figures belong to one machine; the ratios were measured
side by side in one run.

${machine}

${tables.map(markdownTable).join('\n\n')}
`;
  writeFileSync('docs/benchmark.md', text);
}
if (missed) process.exitCode = 1;
