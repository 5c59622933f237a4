import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_LETTER } from '../parse/latin.ts';
import { boxOf } from './box.ts';
import { continuing } from './help-offer.ts';
import { isSite } from './help-sites.ts';
import { parts } from './parts.ts';
import { wordsOf } from './quotes.ts';
import { isOwnContact } from './senders.ts';

/** The contact of an organisation stands at most this many blocks further on: a table of who, what, how. */
const MOST_BLOCKS = 4;
/** A means of contact stands at most this many tokens behind the name. */
const FARTHEST = 120;
/** A phone number has at least so many digits. */
const PHONE_DIGITS = 9;
/** A block of fewer tokens is a line of a list of facts. */
const SHORT_BLOCK = 14;

/**
 * Means of contact in the block of the mention and in the blocks that go with it, up to the next organisation. `alone`: a local name, the
 * first of its block.
 */
export function contactsNear(
  context: Context,
  hit: Hit,
  block: number,
  next: number | undefined,
  alone: boolean,
): string[] {
  const found = context.get(parts);
  const { blocks } = context.letter;
  const reachable = context.blocksWith('hulp:contact-opmaak');
  const continued = context.get(continuing);
  const box = boxOf(context, block);
  let last = block;
  while (
    last + 1 < blocks.length &&
    last < block + MOST_BLOCKS &&
    (found.of[last + 1] !== 'heading' || box.includes(last + 1)) &&
    goesOn(last)
  )
    last++;
  const to = Math.min(context.parsed.blockFirst[last + 1] ?? 0, next ?? Number.MAX_SAFE_INTEGER, hit.last + FARTHEST);
  const own = context.sentenceAt(hit.first);
  // "Elke woensdag is er koffie op Kerkpad 3. De diaconie helpt u daar": the place stands in front of the helper.
  const before =
    context.blockOf(own - 1) === block &&
    (context.sentencesWith('hulp:daar').has(own) || (alone && offersBefore(context, own - 1)))
      ? own - 1
      : own;
  const from = Math.min(hit.first, context.parsed.sentences.first[before] ?? hit.first);
  const contacts = context.signal('hulp:contact-opmaak');
  const strangers = context.sentencesWith('hulp:contact-van-ander');
  const near: string[] = [];
  let taken = from;
  for (let at = firstFrom(contacts, from); (contacts[at]?.first ?? to) < to; at++) {
    const contact = contacts[at];
    if (
      !contact ||
      contact.first < taken ||
      isCut(context, contacts, at) ||
      endsInBrackets(context, contact) ||
      (overlaps(contact, hit) && !isSite(wordsOf(context, contact)))
    )
      continue;
    const sentence = context.sentenceAt(contact.first);
    if (
      sentence !== own &&
      strangers.has(sentence) &&
      !(context.blockOf(sentence) > block && continued.has(context.blockOf(sentence)))
    )
      continue;
    taken = contact.last;
    const words = wordsOf(context, contact);
    if (!isOwnContact(context, words)) near.push(words);
  }
  return near;

  function goesOn(at: number): boolean {
    if (continued.has(at + 1)) return true;
    const here = blocks[at];
    const after = blocks[at + 1];
    // "- De Brug: 0123-454545" is the last of its list, and below it stands whom to call with questions.
    if (here?.kind === 'list-item' && after?.kind !== 'list-item' && reachable.has(at)) return false;
    if (here?.kind === 'table-cell' && after?.kind === 'table-cell') return true;
    const end = context.parsed.blockFirst[at + 1] ?? 0;
    const following = (context.parsed.blockFirst[at + 2] ?? 0) - end;
    if (following < SHORT_BLOCK && reachable.has(at + 1)) return true;
    const words = end - (context.parsed.blockFirst[at] ?? 0);
    return words < SHORT_BLOCK || context.letter.text.charAt((context.parsed.tokens.end[end - 1] ?? 1) - 1) === ':';
  }
}

/** "U spreekt dan …", "Zij werkt voor …": goes on about who was called in the sentence before. */
const GOES_BACK = new RegExp(
  String.raw`^\s*(?:(?:u|je) (?:krijgt|komt|spreekt|belt|treft)|zij|hij|ze|daar|die)(?![${LATIN_LETTER}-])`,
  'i',
);

/** A sentence about the sender. */
const OF_US = new RegExp(String.raw`(?<!\S)(?:ons|onze|wij|we|gemeente|mij)(?![${LATIN_LETTER}-])`, 'i');

/** "Bel 0513 - 70 22 18. U spreekt dan een vrijwilliger van Dorpsbelang": the means of contact in the sentence before, in the same block. */
export function contactsInFront(context: Context, sentence: number): readonly string[] {
  const before = sentence - 1;
  const { first, last, block } = context.parsed.sentences;
  if (block[before] !== block[sentence] || context.sentencesWith('hulp:contact-van-ander').has(before)) return [];
  if (OF_US.test(context.sentenceText(before)) || !GOES_BACK.test(context.sentenceText(sentence))) return [];
  const contacts = context.signal('hulp:contact-opmaak');
  const found: string[] = [];
  for (let at = firstFrom(contacts, first[before] ?? 0); at < contacts.length; at++) {
    const contact = contacts[at];
    if (!contact || contact.first >= (last[before] ?? 0)) break;
    const words = wordsOf(context, contact);
    if (!isOwnContact(context, words)) found.push(words);
  }
  return found;
}

/** "Op maandag kunt u binnenlopen voor gratis hulp. De formulierenbrigade zit dan klaar": help from outside that is named a sentence later. */
function offersBefore(context: Context, sentence: number): boolean {
  return context.sentencesWith('hulp:van-buiten').has(sentence) && !context.sentencesWith('hulp:zelf').has(sentence);
}

/** "Donderdag op 0411" in front of "0411 - 62 30 30": a number starts in this hit and goes on behind it. */
function isCut(context: Context, hits: readonly Hit[], at: number): boolean {
  const end = hits[at]?.last ?? 0;
  for (let later = at + 1; later < hits.length; later++) {
    const hit = hits[later];
    if (!hit || hit.first >= end) return false;
    if (hit.last > end && wordsOf(context, hit).replace(/\D/g, '').length >= PHONE_DIGITS) return true;
  }
  return false;
}

/** "088-1234567 (9-17 uur" without the closing bracket: a number, and in brackets something else about it. */
function endsInBrackets(context: Context, contact: Hit): boolean {
  return /\([^)]*$/.test(wordsOf(context, contact));
}

/** Index of the first hit at or behind a token; hits are in order of place. */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two hits share a token. */
export function overlaps(a: Hit, b: Hit): boolean {
  return a.first < b.last && b.first < a.last;
}
