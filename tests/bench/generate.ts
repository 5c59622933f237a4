import { readCorpus } from '../accuracy/corpus.ts';
import { type Random, seeded } from '../random.ts';

type Pieces = readonly [string, ...string[]];

/** What letters are made of, cut out of the Dutch letters of the corpus without the parser under test. */
interface Material {
  /** From the letterhead to the salutation. */
  readonly heads: Pieces;
  /** From the greeting to the footer. */
  readonly tails: Pieces;
  readonly headings: Pieces;
  readonly sentences: Pieces;
  readonly items: Pieces;
}

const FEWEST_WORDS = 500;
const MOST_WORDS = 800;
const SALUTATION = /^(?:Beste|Geachte)\b/;
const GREETING = /^(?:Met vriendelijke groet|Hoogachtend|Vriendelijke groet)/;
const ITEM = /^\s*(?:[-•*]|\d\.)\s+/;

/** Letters of 500 to 800 words: real heads and tails, shuffled sentences in between. The same seed gives the same letters. */
export function generateLetters(count: number, seed: number): string[] {
  const material = gather();
  const random = seeded(seed);
  return Array.from({ length: count }, () => generateLetter(material, random));
}

/** Running text of about `size` UTF-16 units: letters one after the other. */
export function generateText(size: number, seed: number): string {
  const material = gather();
  const random = seeded(seed);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const letter = generateLetter(material, random);
    parts.push(letter);
    length += letter.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

/** Words as a person counts them: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
}

function generateLetter(material: Material, random: Random): string {
  const head = random.pick(material.heads);
  const tail = random.pick(material.tails);
  const target = FEWEST_WORDS + 40 + random.below(MOST_WORDS - FEWEST_WORDS - 80);
  const parts = [head];
  let words = countWords(head) + countWords(tail);
  const add = (part: string): void => {
    parts.push(part);
    words += countWords(part);
  };
  while (words < target) {
    if (random.below(3) === 0) add(random.pick(material.headings));
    if (random.below(8) === 0) add(many(2 + random.below(3), () => `- ${random.pick(material.items)}`).join('\n'));
    else add(many(1 + random.below(4), () => random.pick(material.sentences)).join(' '));
  }
  return [...parts, tail].join('\n\n');
}

function many(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make);
}

function gather(): Material {
  const found = { heads: [], tails: [], headings: [], sentences: [], items: [] } as Record<keyof Material, string[]>;
  for (const { gold, letter } of readCorpus('corpus')) {
    if (gold.language !== 'nl') continue;
    const lines = letter.text.split('\n').map((line) => line.trim());
    const first = lines.findIndex((line) => SALUTATION.test(line));
    const last = lines.findIndex((line) => GREETING.test(line));
    if (first < 0 || last < first) continue;
    found.heads.push(lines.slice(0, first + 1).join('\n'));
    found.tails.push(lines.slice(last).join('\n'));
    for (const line of lines.slice(first + 1, last)) sort(line, found);
  }
  return {
    heads: some(found.heads),
    tails: some(found.tails),
    headings: some(found.headings),
    sentences: some(found.sentences),
    items: some(found.items),
  };
}

function sort(line: string, found: Record<keyof Material, string[]>): void {
  if (line === '') return;
  if (ITEM.test(line)) found.items.push(line.replace(ITEM, ''));
  else if (line.length < 60 && !/[.,;:]$/.test(line)) found.headings.push(line);
  else if (line.length > 30)
    found.sentences.push(...line.split(/(?<=[.?!]) (?=\p{Lu})/u).filter((part) => part.length > 20));
}

function some(items: readonly string[]): Pieces {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('the corpus gives no material for letters');
  return [first, ...rest];
}
