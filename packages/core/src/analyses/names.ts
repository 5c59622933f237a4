import type { Context } from '../context.ts';
import { characterClass, UPPER } from '../parse/characters.ts';
import { hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
/** What opens a reference: "(artikel 54, derde lid, van de Participatiewet)". */
const ARTICLES = hashWords('artikel artikelen art.');
/** Small words within a name: "Jan van de Ven", "Burgemeester ter Laan". */
const LINKS = hashWords("van de der den het ten ter 't");
/** Links in a row, at the most. */
const MOST_LINKS = 2;

/**
 * 1 for each token that goes on with a name, an address, a telephone number or the official name of a law, a court or a body. Such
 * a name is one word to its reader, and its writer cannot make it shorter: so its first token counts for all. So does that of an article
 * of a law in brackets, where the rules want it.
 */
export function continuesName(context: Context): Uint8Array {
  const { tokens, sentences } = context.parsed;
  const { text } = context.letter;
  const joined = new Uint8Array(tokens.count);
  const join = (from: number, to: number): void => {
    joined.fill(1, from, to);
  };
  const isCapital = (at: number): boolean =>
    tokens.kind[at] === TokenKind.word && (characterClass(text.charCodeAt(tokens.start[at] ?? 0)) & UPPER) !== 0;
  const isMark = (at: number, mark: number): boolean =>
    tokens.kind[at] === TokenKind.punctuation && tokens.hash[at] === mark;
  const isComma = (at: number): boolean => isMark(at, COMMA);

  for (let sentence = 0; sentence < sentences.count; sentence++) {
    joinCapitals(sentence);
    joinReferences(sentence);
  }
  for (const { first, last } of context.signal('taal:naam')) {
    join(first + 1, last);
    if (/^\d{4} ?[A-Z]{2}$/.test(text.slice(tokens.start[first], tokens.end[last - 1]))) joinAddress(first, last);
  }
  return joined;

  /** "mevrouw Jansen-de Vries", "Midden-Nederland", "Stichting De Brug": capitals in mid-sentence, with small words in between. */
  function joinCapitals(sentence: number): void {
    const last = sentences.last[sentence] ?? 0;
    for (let at = (sentences.first[sentence] ?? 0) + 1; at < last; at++) {
      if (!isCapital(at)) continue;
      let next = at + 1;
      while (next < last && next <= at + MOST_LINKS && LINKS.has(tokens.hash[next] ?? 0) && !isCapital(next)) next++;
      if (next < last && isCapital(next)) join(at + 1, next + 1);
    }
  }

  function joinReferences(sentence: number): void {
    const last = sentences.last[sentence] ?? 0;
    for (let at = sentences.first[sentence] ?? 0; at < last; at++) {
      if (!isMark(at, OPEN) || !ARTICLES.has(tokens.hash[at + 1] ?? 0)) continue;
      const first = at + 2;
      while (at < last && !isMark(at, CLOSE)) at++;
      join(first, at);
    }
  }

  /** "Havenplein 12 a, 5600 AA Lindhoven": from the street up to the place. */
  function joinAddress(first: number, last: number): void {
    if (isCapital(last)) join(last, last + 1);
    let at = isComma(first - 1) ? first - 2 : first - 1;
    const number = at;
    if (tokens.kind[at] === TokenKind.word && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1) at--;
    if (tokens.kind[at] !== TokenKind.number && joined[number] !== 1) return;
    const street = at - 1;
    if (isCapital(street) || joined[number] === 1) join(Math.min(at, number), first + 1);
  }
}
