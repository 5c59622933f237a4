import { check, readText } from '@klarebrief/core';
import type { Table } from '../accuracy/table.ts';
import { clearGarbage, cpuSeconds } from './cpu.ts';
import { generateText } from './generate.ts';

/** Sizes in UTF-16 units: 125 kB to 1 MB. */
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
/** Time a character at the largest size over that at the smallest; linear up to here, caches and noise allowed for. */
const MOST_GROWTH = 2;
/** Seconds after which an input does not grow on. */
const PATIENCE = 10;

/** Inputs by name. The first five after ordinary text break parse-dutch; the others are hard on a checker of letters. */
const INPUTS: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['ordinary text', (size) => generateText(size, 7)],
  ['slashes', repeated('ja/nee/')],
  ['full stops and spaces', repeated('. ')],
  ['abbreviations', repeated('o.a. d.w.z. bijv. art. nr. ')],
  ['web addresses', repeated('https://www.voorbeeld.example/a/b?c=d ')],
  ['no spaces', repeated('aanvraag')],
  ['one long sentence', repeated('indien u derhalve een aanvraag indient en ')],
  ['one jargon word', repeated('indien ')],
  ['routes', repeated('U kunt bezwaar maken bij het college. ')],
  ['helpers', repeated('Het Juridisch Loket helpt u. Bel 0800-8020. ')],
  ['list items', repeated('- een ding\n')],
  ['short lines', repeated('Ja\n\n')],
  ['lines below the signature', (size) => `Met vriendelijke groet,\n\n${repeated('Jan\n\n')(size - 25)}`],
  ['merge fields', repeated('«naam» ')],
  ['open brackets', repeated('( ')],
  ['digits', repeated('1')],
];

/** Time a character, by input and size, and whether it stays flat. */
export function measureGrowth(): { readonly table: Table; readonly worst: number; readonly linear: boolean } {
  let worst = 0;
  check(readText(generateText(300_000, 3)));
  const rows = INPUTS.map(([name, make]) => {
    const times: number[] = [];
    for (const size of SIZES) {
      const text = make(size);
      const runs = size < 500_000 ? 3 : 2;
      const seconds = Math.min(...Array.from({ length: runs }, () => timed(text)));
      times.push((seconds / size) * 1e9);
      if (seconds > PATIENCE) break;
    }
    const [first = 1] = times;
    const last = times.at(-1) ?? 0;
    const growth = times.length < SIZES.length ? Number.POSITIVE_INFINITY : last / first;
    worst = Math.max(worst, growth);
    return [
      name,
      ...SIZES.map((_, index) => (times[index] === undefined ? 'stopped' : String(Math.round(times[index])))),
      growth.toFixed(1),
    ];
  });
  return {
    table: {
      title: 'Growth',
      note: 'CPU nanoseconds a character, text to report. Linear: the last column stays about 1.',
      columns: ['input', '125 kB', '250 kB', '500 kB', '1 MB', 'last / first'],
      rows,
    },
    worst,
    linear: worst <= MOST_GROWTH,
  };
}

function timed(text: string): number {
  clearGarbage();
  return cpuSeconds(() => check(readText(text)));
}

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
