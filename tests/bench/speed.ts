import { check, readText } from '@klarebrief/core';
import type { Table } from '../accuracy/table.ts';
import { cpuSecondsOf } from './cpu.ts';
import { countWords, generateLetters } from './generate.ts';
import { retextCheck, textlintCheck } from './others.ts';

const LETTERS = 1000;
const ROUNDS = 5;
/** The slower tools get fewer of the same letters a round; speed is counted a word. */
const RETEXT_LETTERS = 40;
const TEXTLINT_LETTERS = 5;
const SEED = 2026;

/** Words a CPU second of the three checkers, on the same letters in the same run. */
export interface Speed {
  readonly table: Table;
  readonly own: number;
  readonly overRetext: number;
  readonly overTextlint: number;
}

/** Measures the three side by side. Text to report: reading and splitting count. */
export async function measureSpeed(): Promise<Speed> {
  const letters = generateLetters(LETTERS, SEED);
  const words = wordsOf(letters);
  const retext = retextCheck();
  const textlint = textlintCheck();
  const own: Runs = { seconds: 0, words: 0, messages: 0 };
  const forRetext: Runs = { seconds: 0, words: 0, messages: 0 };
  const forTextlint: Runs = { seconds: 0, words: 0, messages: 0 };
  // In turn, so that whatever else the machine does falls on all three alike. The first round is the warm-up.
  for (let round = 0; round <= ROUNDS; round++) {
    const part = (count: number): string[] => letters.slice((round % ROUNDS) * count, (round % ROUNDS) * count + count);
    const kept = round > 0;
    await run(own, kept, letters, (text) => check(readText(text)).findings.length);
    await run(forRetext, kept, part(RETEXT_LETTERS), retext);
    await run(forTextlint, kept, part(TEXTLINT_LETTERS), textlint.check);
  }
  // With other terms than ours the ratio would mean nothing.
  if (forTextlint.messages === 0) throw new Error('textlint found none of our terms');
  const ownSpeed = own.words / own.seconds;
  const retextSpeed = forRetext.words / forRetext.seconds;
  const textlintSpeed = forTextlint.words / forTextlint.seconds;

  const row = (name: string, count: number, speed: number, messages: number): string[] => [
    name,
    String(count),
    Math.round(speed).toLocaleString('en'),
    (ownSpeed / speed).toFixed(1),
    (messages / count).toFixed(1),
  ];
  return {
    table: {
      title: 'Speed',
      note: `Letters of 500 to 800 words, ${Math.round(words / LETTERS)} on average; all rules on; after a warm-up; textlint has ${textlint.terms} terms.`,
      columns: ['checker', 'letters', 'words / CPU s', 'Klare Brief is faster', 'messages a letter'],
      rows: [
        row('Klare Brief', LETTERS * ROUNDS, ownSpeed, own.messages),
        row('retext-dutch + readability + simplify', RETEXT_LETTERS * ROUNDS, retextSpeed, forRetext.messages),
        row('textlint + terminology, same terms', TEXTLINT_LETTERS * ROUNDS, textlintSpeed, forTextlint.messages),
      ],
    },
    own: ownSpeed,
    overRetext: ownSpeed / retextSpeed,
    overTextlint: ownSpeed / textlintSpeed,
  };
}

interface Runs {
  seconds: number;
  words: number;
  messages: number;
}

/** Checks the letters one by one and adds up what it took; the warm-up is not kept. */
async function run(
  runs: Runs,
  kept: boolean,
  letters: readonly string[],
  tool: (text: string) => number | Promise<number>,
): Promise<void> {
  let messages = 0;
  const seconds = await cpuSecondsOf(async () => {
    for (const text of letters) messages += await tool(text);
  });
  if (!kept) return;
  runs.seconds += seconds;
  runs.words += wordsOf(letters);
  runs.messages += messages;
}

function wordsOf(letters: readonly string[]): number {
  return letters.reduce((sum, text) => sum + countWords(text), 0);
}
