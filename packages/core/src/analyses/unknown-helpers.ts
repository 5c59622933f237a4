import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { boxOf } from './box.ts';
import { ARTICLE, type HelperName, isPersonName, looseNamesIn, namesIn, ORGANISATION } from './helper-names.ts';
import {
  freeBlocks,
  helpingSentences,
  isBelowHelp,
  knownBlocks,
  knownSentences,
  looseSentences,
} from './helping-sentences.ts';
import { endOfName } from './name-rows.ts';
import { type Part, parts } from './parts.ts';
import { isProvider } from './providers.ts';
import { answersQuestion } from './questions.ts';
import { senders } from './senders.ts';
import { rowOf } from './table-row.ts';

/** Parts that say whom the letter is for and what it is about. */
const ABOUT: readonly Part[] = ['letterhead', 'field', 'subject', 'salutation'];
const FIRST_NAME = /^\S+ /;

/**
 * Helpers that no list knows: a name in a sentence that offers the reader free or independent help, or in front of a means of contact
 * below a heading about help. Places of the names, in order. Only Dutch letters.
 */
export function unknownHelpers(context: Context): readonly Hit[] {
  const { tokens, sentences } = context.parsed;
  const { of } = context.get(parts);
  const strict = new Set(context.get(helpingSentences));
  const loose = context.get(looseSentences);
  const found: Hit[] = [];
  for (const sentence of [...new Set([...strict, ...loose])].sort((a, b) => a - b)) {
    const block = context.blockOf(sentence);
    if (of[block] !== 'body' && !(of[block] === 'heading' && isInBox(context, block))) continue;
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    const { start, end } = context.span(first, last);
    const text = context.letter.text.slice(start, end);
    const clear = strict.has(sentence) ? clearNames(context, sentence, text) : [];
    const isBare = clear.length === 0 && loose.has(sentence) && !context.get(knownSentences).has(sentence);
    const names = isBare ? looseNamesIn(text).filter(({ name }) => !isKnownParty(context, name)) : clear;
    for (const { name, at } of names) {
      const from = start + at;
      let token = first;
      while (token < last && (tokens.start[token] ?? 0) < from) token++;
      let after = token;
      while (after < last && (tokens.end[after] ?? 0) <= from + name.length) after++;
      if (after > token)
        found.push({ target: -1, first: token, last: endOfName(context, { first: token, last: after }) });
    }
  }
  return [...found, ...namedAgain(context, found)].sort((a, b) => a.first - b.first);
}

/** "Huiskamer Zuid: Kade 30": lines with a way to reach them that open with a name that was found elsewhere. */
function namedAgain(context: Context, found: readonly Hit[]): readonly Hit[] {
  if (found.length === 0) return [];
  const { blockFirst } = context.parsed;
  const byFirstWord = new Map(found.map((hit) => [context.word(hit.first), hit]));
  const taken = new Set(found.map(({ first }) => first));
  return [...context.blocksWith('hulp:contact-opmaak')].flatMap((block) => {
    const first = blockFirst[block] ?? 0;
    const hit = byFirstWord.get(context.word(first));
    if (!hit || taken.has(first)) return [];
    const length = hit.last - hit.first;
    for (let at = 1; at < length; at++) if (context.word(first + at) !== context.word(hit.first + at)) return [];
    return /^[:,(]$/.test(context.word(first + length)) ? [{ ...hit, first, last: first + length }] : [];
  });
}

/** The names of a sentence that stand where a helper is named. */
function clearNames(context: Context, sentence: number, text: string): readonly HelperName[] {
  const block = context.blockOf(sentence);
  const row = rowOf(context, block);
  const isCell = row.length > 1 && row[0] === block && !row.some((cell) => context.get(knownBlocks).has(cell));
  const isOutside = context.sentencesWith('hulp:van-buiten').has(sentence);
  return namesIn(text, { opens: opens(context, sentence), isCell }).filter(
    ({ name }) => !(!ARTICLE.test(name) && isPerson(context, name) && !isOutside) && !isKnownParty(context, name),
  );
}

/** The sender, or one of those whom the letter is from, to or about. */
function isKnownParty(context: Context, name: string): boolean {
  return context.get(senders).has(name.toLowerCase()) || isParty(context, name) || isOfTheMatter(context, name);
}

/** "Noot", when the letter is about the bus of Noot: every word of the name stands in text that offers no help. */
function isOfTheMatter(context: Context, name: string): boolean {
  const words = context.get(wordsOfTheMatter);
  return (
    words.size > 0 &&
    name
      .replace(ARTICLE, '')
      .split(/\s+/)
      .every((word) => !/^\p{Lu}/u.test(word) || words.has(word))
  );
}

/** Words with a capital in sentences that are not about help; the first word of a sentence has one anyway. */
function wordsOfTheMatter(context: Context): ReadonlySet<string> {
  const { of } = context.get(parts);
  const { sentences } = context.parsed;
  const free = context.get(freeBlocks);
  const outside = context.blocksWith('hulp:van-buiten');
  const helping = ABOUT_HELP.map((signal) => context.sentencesWith(signal));
  const found = new Set<string>();
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const block = context.blockOf(sentence);
    if (of[block] !== 'body' || context.letter.blocks[block]?.kind !== 'paragraph') continue;
    if (
      free.has(block) ||
      outside.has(block) ||
      isBelowHelp(context, block) ||
      helping.some((each) => each.has(sentence))
    )
      continue;
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    if (last - first < SHORT_SENTENCE) continue;
    for (let token = first + 1; token < last; token++) {
      const word = context.word(token);
      if (word.charCodeAt(0) >= CAPITAL_A && word.charCodeAt(0) <= CAPITAL_Z) found.add(word);
    }
  }
  return found;
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** A line of fewer tokens is a name with an address. */
const SHORT_SENTENCE = 6;
/** Signals of a sentence about help, or with a way to reach somebody. */
const ABOUT_HELP = [
  'hulp:kenmerk',
  'hulp:aanbod',
  'hulp:contact-opmaak',
  'hulp:hulpwoord',
  'hulp:ook-daar',
  'hulp:lotgenoten',
];

/** Who signs the letter works for the sender; whom it is sent to or is about is no helper: "een vertrouwenspersoon luistert naar Sverre". */
function isParty(context: Context, name: string): boolean {
  const signed = isPerson(context, name) ? name.replace(FIRST_NAME, '') : name;
  return (
    context.get(signatureText).includes(signed) ||
    (!ORGANISATION.test(name) && context.get(aboutText).includes(name)) ||
    isProvider(context, name)
  );
}

function signatureText(context: Context): string {
  return textOf(context, ['signature']);
}

function aboutText(context: Context): string {
  return textOf(context, ABOUT);
}

/** The text of all blocks of some parts of the letter, a line each. */
function textOf(context: Context, wanted: readonly Part[]): string {
  const { of } = context.get(parts);
  const { blocks, text } = context.letter;
  return blocks
    .flatMap(({ start, end }, index) => (wanted.includes(of[index] ?? 'body') ? [text.slice(start, end)] : []))
    .join('\n');
}

/** "Anja Kok"; "Vraagwijzer Waardrecht" has the place of the sender as its last name. */
function isPerson(context: Context, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return isPersonName(name) && !context.get(senders).has(last);
}

/** The block is a line of a box, maybe its first. */
function isInBox(context: Context, block: number): boolean {
  return boxOf(context, block).length > 1;
}

/** The sentence comes first in its block, or answers a question: "Onafhankelijk advies? MKB Waterdrecht, 0123-898989". */
function opens(context: Context, sentence: number): boolean {
  return sentence === context.parsed.blockSentence[context.blockOf(sentence)] || answersQuestion(context, sentence);
}
