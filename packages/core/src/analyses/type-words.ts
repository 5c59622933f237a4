import type { Context } from '../context.ts';
import { TokenKind } from '../parse/tokens.ts';
import { parts } from './parts.ts';

/** The first body paragraphs say what a letter is for; a word there is told apart from the same word further on. */
const LEAD_PARAGRAPHS = 3;
/** All numbers count as one word: amounts, dates and references tell nothing of the type. */
const NUMBER = 77;
/** What stands in front of the first word of a sentence. */
const START = 1;
/** Zones that words are told apart by: anywhere, the subject, the first paragraphs; pairs of words have zones of their own. */
const ANYWHERE = 0;
const IN_SUBJECT = 1;
const IN_LEAD = 2;
const PAIR = 5;
const PAIR_IN = 20;
/** Added to the zone of a sentence about objection, appeal or views: it speaks of another decision as often as of this letter. */
const ROUTE = 40;

const ROUTE_WORDS = ['trefwoord:bezwaar', 'trefwoord:beroep', 'trefwoord:zienswijze'];

/**
 * Gives every word and pair of words that may tell the type of the letter, as 32-bit keys, with the sentence it stands in. The trainer
 * and the checker see a letter through this one function.
 */
export function forEachTypeWord(context: Context, see: (key: number, sentence: number) => void): void {
  const { letter, parsed } = context;
  const { of } = context.get(parts);
  const { sentences, tokens, blockSentence } = parsed;
  const routes = new Set<number>();
  for (const signal of ROUTE_WORDS) for (const sentence of context.sentencesWith(signal)) routes.add(sentence);
  let paragraph = 0;
  for (let block = 0; block < letter.blocks.length; block++) {
    const part = of[block];
    if (part !== 'subject' && part !== 'heading' && part !== 'body') continue;
    if (part === 'body') paragraph++;
    const zone = part === 'subject' ? IN_SUBJECT : paragraph <= LEAD_PARAGRAPHS ? IN_LEAD : ANYWHERE;
    for (let sentence = blockSentence[block] ?? 0; sentence < (blockSentence[block + 1] ?? 0); sentence++) {
      const route = routes.has(sentence) ? ROUTE : 0;
      let previous = START;
      for (let token = sentences.first[sentence] ?? 0; token < (sentences.last[sentence] ?? 0); token++) {
        const word = isNumber(tokens.kind[token]) ? NUMBER : (tokens.hash[token] ?? 0);
        const alone = Math.imul(word, FIRST) ^ NOTHING;
        const pair = Math.imul(previous, FIRST) ^ Math.imul(word + SHIFT, SECOND);
        see(mixed(alone ^ zoneKey(ANYWHERE + route)), sentence);
        see(mixed(pair ^ zoneKey(PAIR + route)), sentence);
        if (zone !== ANYWHERE) {
          see(mixed(alone ^ zoneKey(zone + route)), sentence);
          see(mixed(pair ^ zoneKey(PAIR_IN + zone)), sentence);
        }
        previous = word;
      }
    }
  }
}

function isNumber(kind: number | undefined): boolean {
  return kind === TokenKind.number || kind === TokenKind.amount || kind === TokenKind.placeholder;
}

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const SHIFT = 0x7f4a7c15;
/** A word that stands alone has nothing behind it. */
const NOTHING = Math.imul(SHIFT, SECOND);

function zoneKey(zone: number): number {
  return Math.imul(zone + 1, 0xc2b2ae35);
}

/** Spreads the bits of a key, so that its lowest can find a slot. */
function mixed(bits: number): number {
  let key = bits ^ (bits >>> 15);
  key = Math.imul(key, 0x2c1b3c6d);
  return key ^ (key >>> 12);
}
