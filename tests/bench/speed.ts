import { type CheckOptions, check, checkAll, readText } from '@klarebrief/core';
import type { Table } from '../accuracy/table.ts';
import { tagger } from '../tagger.ts';
import { clearGarbage, cpuSecondsOf } from './cpu.ts';
import { countWords, generateLetters } from './generate.ts';
import { retextCheck, textlintCheck } from './others.ts';

const LETTERS = 1000;
const ROUNDS = 5;
/** The slower tools get fewer of the same letters a round; speed is counted a word. */
const RETEXT_LETTERS = 40;
const TEXTLINT_LETTERS = 5;
/** Letters that Klare Brief gets at a time, as from a folder. */
const TOGETHER = 32;
const SEED = 2026;
/** Every tool runs before each round until it gets no faster, since V8 compiles a function only when it was used often (and again: clearing
 * drops some): until so many stretches in a row were no faster than the fastest so far, or the longest time is over. Milliseconds. */
const STRETCH = 2000;
const SETTLED = 3;
const LONGEST_WARM_UP = 60_000;
/** A stretch is faster when it checks this many times as many letters as the best one before it. */
const FASTER = 1.02;

/** Words a CPU second of the three checkers, Klare Brief with many letters at a time, on the same letters in the same run. */
export interface Speed {
  readonly table: Table;
  /** With the tagger, as the programs check. */
  readonly tagged: number;
  /** By word lists alone. */
  readonly own: number;
  readonly overRetext: number;
  readonly overTextlint: number;
  /** Microseconds a letter of retext. */
  readonly retextLetter: number;
}

/** Measures the three side by side. Text to report: reading and splitting count. */
export async function measureSpeed(): Promise<Speed> {
  const letters = generateLetters(LETTERS, SEED);
  const words = wordsOf(letters);
  const retext = retextCheck();
  const textlint = textlintCheck();
  const together = (options: CheckOptions): Tool => ({
    letters: TOGETHER,
    check: (texts) => checkAll(texts.map(readText), options).reduce((sum, { findings }) => sum + findings.length, 0),
  });
  const alone = (options: CheckOptions): Tool => oneByOne((text) => check(readText(text), options).findings.length);
  const own: Runs = { seconds: 0, words: 0, messages: 0 };
  const ownAlone: Runs = { seconds: 0, words: 0, messages: 0 };
  const forTagger: Runs = { seconds: 0, words: 0, messages: 0 };
  const forTaggerAlone: Runs = { seconds: 0, words: 0, messages: 0 };
  const forRetext: Runs = { seconds: 0, words: 0, messages: 0 };
  const forTextlint: Runs = { seconds: 0, words: 0, messages: 0 };
  // In turn, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round++) {
    const part = (count: number): string[] => letters.slice(round * count, round * count + count);
    await run(own, letters, together({}));
    await run(ownAlone, letters, alone({}));
    await run(forTagger, letters, together({ tagger }));
    await run(forTaggerAlone, letters, alone({ tagger }));
    await run(forRetext, part(RETEXT_LETTERS), oneByOne(retext));
    await run(forTextlint, part(TEXTLINT_LETTERS), oneByOne(textlint.check));
  }
  // With other terms than ours the ratio would mean nothing.
  if (forTextlint.messages === 0) throw new Error('textlint found none of our terms');
  const ownSpeed = own.words / own.seconds;
  const taggedSpeed = forTagger.words / forTagger.seconds;
  const retextSpeed = forRetext.words / forRetext.seconds;
  const row = (name: string, count: number, { words, seconds, messages }: Runs): string[] => [
    name,
    String(count),
    Math.round(words / seconds).toLocaleString('en'),
    (ownSpeed / (words / seconds)).toFixed(1),
    (messages / count).toFixed(1),
  ];
  return {
    table: {
      title: 'Speed',
      note: `Letters of 500 to 800 words, ${Math.round(words / LETTERS)} on average; all rules on. Klare Brief gets ${TOGETHER} letters at a time, as the command line gives them to it. "Faster" is said of Klare Brief with the tagger off. Before every round of every checker the memory is cleared of garbage, and the checker runs until it gets no faster (at most ${LONGEST_WARM_UP / 1000} seconds), which does not count. Textlint has ${textlint.terms} terms.`,
      columns: ['checker', 'letters', 'words / CPU s', 'Klare Brief is faster', 'messages a letter'],
      rows: [
        row('Klare Brief, tagger off', LETTERS * ROUNDS, own),
        row('– one letter at a time', LETTERS * ROUNDS, ownAlone),
        row('Klare Brief, tagger on', LETTERS * ROUNDS, forTagger),
        row('– one letter at a time', LETTERS * ROUNDS, forTaggerAlone),
        row('retext-dutch + readability + simplify', RETEXT_LETTERS * ROUNDS, forRetext),
        row('textlint + terminology, same terms', TEXTLINT_LETTERS * ROUNDS, forTextlint),
      ],
    },
    own: ownSpeed,
    tagged: taggedSpeed,
    overRetext: ownSpeed / retextSpeed,
    overTextlint: ownSpeed / (forTextlint.words / forTextlint.seconds),
    retextLetter: ((1e6 / retextSpeed) * words) / LETTERS,
  };
}

interface Runs {
  seconds: number;
  words: number;
  messages: number;
}

interface Tool {
  /** How many letters it gets at a time. */
  readonly letters: number;
  /** Checks them; gives the number of messages. */
  check(texts: readonly string[]): number | Promise<number>;
}

function oneByOne(check: (text: string) => number | Promise<number>): Tool {
  return { letters: 1, check: ([text = '']) => check(text) };
}

/** Lets the tool check letters until it gets no faster. */
async function warmUp(letters: readonly string[], tool: Tool): Promise<void> {
  const start = performance.now();
  let best = 0;
  for (let settled = 0, at = 0; settled < SETTLED && performance.now() < start + LONGEST_WARM_UP; ) {
    let checked = 0;
    for (const end = performance.now() + STRETCH; performance.now() < end; at = (at + tool.letters) % letters.length) {
      const texts = letters.slice(at, at + tool.letters);
      await tool.check(texts);
      checked += texts.length;
    }
    settled = checked > best * FASTER ? 0 : settled + 1;
    best = Math.max(best, checked);
  }
}

/** Warms the tool up, lets it check the letters and adds up what that took. */
async function run(runs: Runs, letters: readonly string[], tool: Tool): Promise<void> {
  clearGarbage();
  await warmUp(letters, tool);
  let messages = 0;
  runs.seconds += await cpuSecondsOf(async () => {
    for (let at = 0; at < letters.length; at += tool.letters)
      messages += await tool.check(letters.slice(at, at + tool.letters));
  });
  runs.messages += messages;
  runs.words += wordsOf(letters);
}

function wordsOf(letters: readonly string[]): number {
  return letters.reduce((sum, text) => sum + countWords(text), 0);
}
