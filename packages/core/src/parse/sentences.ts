import { mayBeLastWord } from './abbreviations.ts';
import { CLOSING, characterClass, DIGIT, LOWER, UPPER } from './characters.ts';
import { endsEntry } from './entry-lines.ts';
import { hashWord, hashWords } from './hash.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** Sentences in order: sentence `s` holds the tokens `first[s]` up to `last[s]` (not included) and lies in block `block[s]`. */
export interface Sentences {
  readonly count: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly block: readonly number[];
}

/** Collects sentences. */
export class SentenceBuffer implements Sentences {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly block: number[] = [];

  get count(): number {
    return this.first.length;
  }

  push(first: number, last: number, block: number): void {
    this.first.push(first);
    this.last.push(last);
    this.block.push(block);
  }
}

/** A line shorter than this (UTF-16 units) was broken on purpose; longer ones may be wrapped text. */
const WRAPPED_LINE = 45;

/** Words that start a sentence far more often than they follow an initial. */
const STARTERS = hashWords(
  'u uw en de wij we ons onze ik mijn je jij jouw hij zij dit dat deze die het een als indien daarom daarnaast ook om op in bij met na voor wanneer want maar heeft hebt bent is kunt kan moet mag wilt wil zie bel neem stuur lees omdat hiervoor hiermee hierbij dan toen toch dus er niet geen alleen volgens vanaf tot binnen the you we this that if please your it they',
);
/** Between an initial and a name: "J. de Vries", "A. Van Dam". */
const NAME_PARTICLES = hashWords("de den der het 't van ten ter in op te");
/** What has a letter for a name: in "zie bijlage A." that letter is no initial. */
const LETTERED = hashWords(
  'bijlage bijlagen variant varianten categorie categorieën cat. klasse optie opties groep groepen type deel onderdeel punt kolom tabel figuur kaart model formulier lijst label energielabel locatie ingang gebouw blok zone vak parkeervak perceel sectie situatie scenario route lijn rijbewijs hepatitis vitamine niveau schaal trede fase ronde hal zaal lokaal appendix annex',
);
const EN = hashWord('en');
const BETWEEN_LETTERS = hashWords('en of tot t/m');

/** Finds the sentences of block number `block`, whose tokens are `from` up to `to` (not included), and adds them. */
export function splitBlock(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  block: number,
  sentences: SentenceBuffer,
): void {
  let first = from;
  let lineStart = from < to ? (tokens.start[from] ?? 0) : 0;
  for (let at = from; at < to; at++) {
    let last = at + 1;
    const broken = brokenLine(text, tokens, at, to, lineStart);
    if (broken >= 0) lineStart = tokens.start[at + 1] ?? 0;
    let boundary = broken === 1;
    if (!boundary && tokens.kind[at] === TokenKind.terminal) {
      last = absorbClosing(text, tokens, at, to);
      boundary = endsSentence(text, tokens, first, at, last, to);
    } else if (!boundary && tokens.kind[at] === TokenKind.abbreviation) {
      boundary = abbreviationEndsSentence(text, tokens, first, at, to);
    }
    if (boundary) {
      sentences.push(first, last, block);
      first = last;
      if (last > at + 1) {
        at = last - 1;
        if (brokenLine(text, tokens, at, to, lineStart) >= 0) lineStart = tokens.start[at + 1] ?? 0;
      }
    }
  }
  if (first < to) sentences.push(first, to, block);
}

/** -1: no line feed behind this token; 0: a line feed in wrapped text; 1: a line feed that ends the line on purpose. */
function brokenLine(text: string, tokens: Tokens, at: number, to: number, lineStart: number): -1 | 0 | 1 {
  if (at + 1 >= to) return -1;
  const end = tokens.end[at] ?? 0;
  const next = tokens.start[at + 1] ?? 0;
  if (next === end || (next === end + 1 && text.charCodeAt(end) === 0x20)) return -1;
  const gap = text.slice(end, next);
  const feed = gap.indexOf('\n');
  if (feed < 0) return -1;
  if (end - lineStart < WRAPPED_LINE || gap.indexOf('\n', feed + 1) >= 0) return 1;
  const blockEnd = tokens.end[to - 1] ?? next;
  const nextFeed = text.indexOf('\n', next);
  const nextLine = { start: next, end: nextFeed < 0 ? blockEnd : Math.min(nextFeed, blockEnd) };
  return endsEntry(text, { start: lineStart, end }, nextLine) ? 1 : 0;
}

/** Index of the first token behind the quotes and brackets that close right after the full stop. */
function absorbClosing(text: string, tokens: Tokens, at: number, to: number): number {
  let last = at + 1;
  while (
    last < to &&
    tokens.kind[last] === TokenKind.punctuation &&
    tokens.start[last] === tokens.end[last - 1] &&
    characterClass(text.charCodeAt(tokens.start[last] ?? 0)) & CLOSING
  )
    last++;
  return last;
}

function endsSentence(text: string, tokens: Tokens, first: number, at: number, last: number, to: number): boolean {
  if (last >= to) return true;
  if (isListNumber(text, tokens, first, at)) return false;
  const next = tokens.start[last] ?? 0;
  const spaced = next > (tokens.end[last - 1] ?? 0);
  const mark = text.charAt((tokens.end[at] ?? 1) - 1);
  const opening = openingClass(text, tokens, last, to);
  const capital = (opening & UPPER) !== 0;
  const previousIsWord = at > first && tokens.kind[at - 1] === TokenKind.word;
  if (!spaced) return capital && previousIsWord && tokenLength(tokens, at - 1) > 1;
  if ((opening & LOWER) !== 0) {
    if (mark === '.') return STARTERS.has(tokens.hash[last] ?? 0) && previousIsWord && tokenLength(tokens, at - 1) > 3;
    // 'U vraagt "Waarom?" en dat is terecht': the closed quote stands within a sentence.
    return mark !== '…' && last === at + 1;
  }
  if (mark === '.' && (opening & DIGIT) !== 0 && at > first && tokens.kind[at - 1] === TokenKind.number)
    return tokenLength(tokens, at - 1) !== 1 || tokenLength(tokens, last) > 2;
  return true;
}

function abbreviationEndsSentence(text: string, tokens: Tokens, first: number, at: number, to: number): boolean {
  if (at === first || at + 1 >= to) return false;
  const opening = openingClass(text, tokens, at + 1, to);
  if ((opening & UPPER) === 0) return false;
  if (mayBeLastWord(tokens.hash[at] ?? 0)) return true;
  if (!isInitials(text, tokens, at)) return false;
  if (isLettered(text, tokens, first, at) || isMayors(text, tokens, first, at)) return true;
  const next = tokens.hash[at + 1] ?? 0;
  return STARTERS.has(next) && !NAME_PARTICLES.has(next);
}

/** The letter in "Dit staat in bijlage A." or "… in de bijlagen A, B en C."; in a title such as "Bijlage A. Kosten" it ends nothing. */
function isLettered(text: string, tokens: Tokens, first: number, at: number): boolean {
  const isListed = (look: number): boolean =>
    BETWEEN_LETTERS.has(tokens.hash[look] ?? 0) ||
    (tokenLength(tokens, look) === 1 && !(characterClass(text.charCodeAt(tokens.start[look] ?? 0)) & DIGIT));
  let look = at - 1;
  while (look > first && at - look < 6 && isListed(look)) look--;
  return look > first && LETTERED.has(tokens.hash[look] ?? 0);
}

/** The last letter of "het college van B en W." */
function isMayors(text: string, tokens: Tokens, first: number, at: number): boolean {
  if (at - first < 2 || text.charAt(tokens.start[at] ?? 0) !== 'W' || tokens.hash[at - 1] !== EN) return false;
  return text.slice(tokens.start[at - 2], tokens.end[at - 2]) === 'B';
}

/** "1." or "a." at the start of a sentence is the number of a list item. */
function isListNumber(text: string, tokens: Tokens, first: number, at: number): boolean {
  if (at !== first + 1 || tokenLength(tokens, first) > 2) return false;
  const type = characterClass(text.charCodeAt(tokens.start[first] ?? 0));
  return (type & DIGIT) !== 0 || tokenLength(tokens, first) === 1;
}

/** "A." and "G.G.D.": each letter a capital with a full stop of its own. */
function isInitials(text: string, tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] ?? 0;
  for (let letter = tokens.start[at] ?? 0; letter < end; letter += 2)
    if (!(characterClass(text.charCodeAt(letter)) & UPPER) || text.charAt(letter + 1) !== '.') return false;
  return true;
}

/** Class of the first character of the next words; opening quotes and brackets are looked through. */
function openingClass(text: string, tokens: Tokens, at: number, to: number): number {
  let look = at;
  while (look < to && look < at + 3 && tokens.kind[look] === TokenKind.punctuation) look++;
  if (look >= to || tokens.kind[look] === TokenKind.placeholder || tokens.kind[look] === TokenKind.amount) return UPPER;
  return characterClass(text.charCodeAt(tokens.start[look] ?? 0));
}

function tokenLength(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}
