import { type CheckerName, checkers, LETTERS } from './checkers.ts';
import { cpuSecondsOf } from './cpu.ts';
import { countWords, generateLetters } from './generate.ts';

/*
 * One checker in a process of its own: what V8 learns of another would slow it down. Every message it gets is a round; its answer is
 * what that round took.
 */

/** What one round of a checker took. */
export interface Round {
  readonly letters: number;
  readonly words: number;
  /** Of the processor, all threads together. */
  readonly seconds: number;
  readonly messages: number;
}

const SEED = 2026;
/** V8 compiles a function only when it was used often. So the checker runs until so many stretches in a row were no faster than the fastest
 * so far, or the longest time is over; before each later round for one stretch. Milliseconds. */
const STRETCH = 2000;
const SETTLED = 5;
const LONGEST_WARM_UP = 90_000;
/** A stretch is faster when it checks this many times as many letters as the best one before it. */
const FASTER = 1.02;

const { together, letters: ofRound, check } = checkers[process.argv[2] as CheckerName]();
const letters = generateLetters(LETTERS, SEED);
let rounds = 0;

process.on('message', async () => {
  if (rounds === 0) await warmUp();
  else await stretch();
  const from = (rounds++ * ofRound) % LETTERS;
  const part = letters.slice(from, from + ofRound);
  let messages = 0;
  const seconds = await cpuSecondsOf(async () => {
    for (let at = 0; at < part.length; at += together) messages += await check(part.slice(at, at + together));
  });
  const words = part.reduce((sum, text) => sum + countWords(text), 0);
  process.send?.({ letters: part.length, words, seconds, messages } satisfies Round);
});

async function warmUp(): Promise<void> {
  const start = performance.now();
  let best = 0;
  for (let settled = 0; settled < SETTLED && performance.now() < start + LONGEST_WARM_UP; ) {
    const checked = await stretch();
    settled = checked > best * FASTER ? 0 : settled + 1;
    best = Math.max(best, checked);
  }
}

/** Checks letters for a while; gives how many. */
async function stretch(): Promise<number> {
  let checked = 0;
  for (const end = performance.now() + STRETCH; performance.now() < end; checked += together) {
    const from = checked % LETTERS;
    await check(letters.slice(from, from + together));
  }
  return checked;
}
