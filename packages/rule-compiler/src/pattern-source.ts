import { foldWord, type PatternClass, patternClasses, scanWords } from '@klarebrief/core/authoring';

/** One place in a flat sequence, in words: they get their symbols later. */
export type Item =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: PatternClass }
  | { readonly kind: 'gap'; readonly most: number }
  /** Where the reported part starts or ends. */
  | { readonly kind: 'mark'; readonly sign: '[' | ']' };

/** A flat sequence of tokens: no options, and alternatives only of one word. */
export type Sequence = readonly Item[];

/** The sequences of one pattern, or what is wrong with it, in Dutch. */
export type PatternResult =
  | { readonly ok: true; readonly sequences: readonly Sequence[] }
  | { readonly ok: false; readonly message: string };

/** More flat sequences than this out of one line: the line says too much at once. */
const MOST_SEQUENCES = 400;
/** Brackets within brackets, at the most. */
const DEEPEST = 8;
const PARTS = /\(|\)\??|\||<\d+>|\{[a-z]+\}\??|[^\s()|<>{}[\]]+|\S/g;
/** One star, in front of or behind at least four letters: core looks wildcards up by their first or last four. */
const WILDCARD = /^(?:\*[^*]{4,}|[^*]{4,}\*)$/;

class PatternFault extends Error {}

/**
 * Reads a line of the pattern language and writes it out into flat sequences:
 * `bezwaar (maken|indienen)`, `word?` and `(a b)?` for what may be missing, `<6>` for at most six tokens in between,
 * `[word]` for the part that is reported, `{getal}` for a class, `bezwaar*` and `*aanslag` for the rest of a word. Case is ignored. Never throws.
 */
export function readPattern(source: string): PatternResult {
  try {
    return { ok: true, sequences: expand(source) };
  } catch (error) {
    if (error instanceof PatternFault) return { ok: false, message: error.message };
    throw error;
  }
}

/** A fixed phrase as a sequence: no signs of the pattern language are read. */
export function readPhrase(phrase: string): Sequence {
  return scanWords(phrase).map((word) => ({ kind: 'words', words: [word] }));
}

/** True when a gap opens or closes the sequence. Core takes gaps as short as it can, so there it does nothing. */
export function hasIdleGap(sequence: Sequence): boolean {
  return sequence[0]?.kind === 'gap' || sequence[sequence.length - 1]?.kind === 'gap';
}

function expand(source: string): Sequence[] {
  const parts = source.match(PARTS) ?? [];
  let at = 0;

  function alternatives(depth: number): Item[][] {
    if (depth > DEEPEST) throw new PatternFault(`Te veel haakjes in elkaar in "${source}". Maak er meer regels van.`);
    const all: Item[][] = [];
    for (;;) {
      all.push(...sequence(depth));
      if (parts[at] !== '|') return all;
      at++;
    }
  }

  function sequence(depth: number): Item[][] {
    let found: Item[][] = [[]];
    for (;;) {
      const part = parts[at];
      if (part === undefined || part === '|' || part.startsWith(')')) return found;
      at++;
      const options = part === '(' ? group(depth + 1) : single(part, source);
      found = found.flatMap((head) => options.map((tail) => [...head, ...tail]));
      if (found.length > MOST_SEQUENCES)
        throw new PatternFault(`Te veel mogelijkheden in "${source}". Maak er twee regels van.`);
    }
  }

  function group(depth: number): Item[][] {
    const options = merged(alternatives(depth));
    const close = parts[at++];
    if (close === undefined) throw new PatternFault(`Er ontbreekt een haakje ) in "${source}".`);
    return close === ')?' ? [...options, []] : options;
  }

  const all = merged(alternatives(0));
  if (at < parts.length) throw new PatternFault(`Er staat een haakje ) te veel in "${source}".`);
  if (!all.every(canBeFound))
    throw new PatternFault(`In "${source}" kan het patroon zonder één woord passen. Maak een woord verplicht.`);
  if (!all.every(isMarkedWell))
    throw new PatternFault(`In "${source}" horen [ en ] bij elkaar, hoogstens één keer, met een woord ertussen.`);
  return all;
}

/** Core files a sequence under one of its words, or under its class when it is no more than that. */
function canBeFound(sequence: Sequence): boolean {
  const [first] = sequence;
  if (sequence.some(({ kind }) => kind === 'words')) return true;
  return sequence.length === 1 && first?.kind === 'class' && first.name !== 'einde';
}

/** No marks, or one pair with more than gaps in it. */
function isMarkedWell(sequence: Sequence): boolean {
  const signs = sequence.flatMap((item) => (item.kind === 'mark' ? [item.sign] : []));
  if (signs.length === 0) return true;
  const places = sequence.flatMap((item, index) => (item.kind === 'mark' ? [index] : []));
  const inside = sequence.slice(places[0], places[1]);
  return signs.join('') === '[]' && inside.some(({ kind }) => kind === 'words' || kind === 'class');
}

function single(part: string, source: string): Item[][] {
  if (part === '[' || part === ']') return [[{ kind: 'mark', sign: part }]];
  const gap = /^<(\d+)>$/.exec(part);
  if (gap) return [[{ kind: 'gap', most: gapOf(Number(gap[1]), source) }]];
  const named = /^\{([a-z]+)\}(\??)$/.exec(part);
  if (named) {
    const item: Item = { kind: 'class', name: classOf(named[1] ?? '', source) };
    return named[2] ? [[item], []] : [[item]];
  }
  if (/^[<>{}]$/.test(part))
    throw new PatternFault(
      `Het teken ${part} staat verkeerd in "${source}". Schrijf een gat als <6> en een soort woord als {getal}.`,
    );
  const optional = part.length > 1 && part.endsWith('?');
  const words = literal(optional ? part.slice(0, -1) : part);
  return optional ? [words, []] : [words];
}

function gapOf(most: number, source: string): number {
  if (most === 0)
    throw new PatternFault(
      `Het gat <0> in "${source}" is niets. Haal het weg of schrijf hoeveel woorden ertussen mogen staan.`,
    );
  return most;
}

function classOf(name: string, source: string): PatternClass {
  const known = patternClasses.find((each) => each === name);
  if (!known) throw new PatternFault(`{${name}} in "${source}" bestaat niet. Kies uit: ${patternClasses.join(', ')}.`);
  return known;
}

function literal(text: string): Item[] {
  if (!text.includes('*')) return scanWords(text).map((word) => ({ kind: 'words', words: [word] }));
  if (!WILDCARD.test(text)) throw new PatternFault(`"${text}": zet één * voor of achter ten minste vier letters.`);
  return [{ kind: 'words', words: [foldWord(text)] }];
}

/** One-word alternatives become one element with several words. */
function merged(all: readonly Item[][]): Item[][] {
  const words: string[] = [];
  const rest: Item[][] = [];
  for (const items of all) {
    const only = items.length === 1 ? items[0] : undefined;
    if (only?.kind === 'words') words.push(...only.words);
    else rest.push(items);
  }
  return words.length > 0 ? [[{ kind: 'words', words: [...new Set(words)] }], ...rest] : rest;
}
