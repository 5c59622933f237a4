import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '@klarebrief/core';
import { letterTypeFeatures, letterTypes, readText } from '@klarebrief/core/training';
import { parse } from 'yaml';
import { readLabelledLetters } from './labelled-letters.ts';
import type { Example } from './learn.ts';
import { withWrongRoute } from './wrong-route.ts';

/** One letter of so many is learnt with a route that does not belong to it too. */
const MISROUTED = 3;

/** The letters with a label in a corpus, and its short letters; never those that are held out. */
export function readExamples(corpus: string): Example[] {
  const whole = readLabelledLetters(corpus).map(({ path, letter, gold }) => ({
    path,
    letter,
    type: (gold as { readonly letterType: string }).letterType,
  }));
  const short = join(corpus, 'short-letters');
  const loose = readdirSync(short)
    .sort()
    .flatMap((file) => {
      const letters = parse(readFileSync(join(short, file), 'utf8')) as readonly { type: string; text: string }[];
      return letters.map(({ type, text }) => ({ path: file, letter: readText(text), type }));
    });
  const all = [...whole, ...loose];
  const misrouted = all.flatMap(({ path, letter, type }, index) => {
    const text = index % MISROUTED === 0 ? withWrongRoute(type, letter.text, index) : null;
    return text === null ? [] : [{ path, letter: readText(text), type }];
  });
  return [...all, ...misrouted].map(({ path, letter, type }) => exampleOf(path, letter, type));
}

function exampleOf(where: string, letter: Letter, label: string): Example {
  const type = (letterTypes as readonly string[]).indexOf(label);
  if (type < 0) throw new Error(`${where}: no letter type is called ${label}`);
  return { type, ...letterTypeFeatures({ ...letter, declared: {} }) };
}
