import { parse, readText } from '@klarebrief/core';
import { createTagger } from '@klarebrief/tagger';
import { loadTaggerModel } from '@klarebrief/tagger-model';
import type { Table } from '../accuracy/table.ts';
import { cpuSeconds, median } from './cpu.ts';
import { generateLetters } from './generate.ts';

const LETTERS = 200;
const ROUNDS = 5;
const SEED = 7;

/** Speeds of the tagger. */
export interface TaggerSpeed {
  readonly table: Table;
  /** Tokens that get a label, a CPU second. */
  readonly tokens: number;
}

/** Measures the tagger on letters that are scanned and split already. */
export function measureTagger(): TaggerSpeed {
  const model = loadTaggerModel();
  const loads = Array.from({ length: ROUNDS }, () => cpuSeconds(() => createTagger(model)));
  const tagger = createTagger(model);
  const texts = generateLetters(LETTERS, SEED).map((content) => {
    const letter = readText(content);
    return { text: letter.text, ...parse(letter) };
  });
  const count = texts.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const tagAll = (): void => {
    for (const text of texts) tagger.tagText(text);
  };
  const lemmasOfAll = (): void => {
    for (const text of texts) {
      const tagged = tagger.tagText(text);
      for (let token = 0; token < text.tokens.count; token++) tagged.lemma(token);
    }
  };
  tagAll();
  lemmasOfAll();
  const speed = (work: () => void): number => count / median(Array.from({ length: ROUNDS }, () => cpuSeconds(work)));
  const tokens = speed(tagAll);
  return {
    tokens,
    table: {
      title: 'Tagger',
      note: `${count} tokens of ${LETTERS} letters, scanned and split before; after a warm-up.`,
      columns: ['what', 'measured'],
      rows: [
        ['labels, tokens / CPU s', Math.round(tokens).toLocaleString('en')],
        ['labels and all lemmas, tokens / CPU s', Math.round(speed(lemmasOfAll)).toLocaleString('en')],
        ['making a tagger out of the model, ms', (1000 * median(loads)).toFixed(0)],
      ],
    },
  };
}
