import type { WordPlace } from './places.ts';
import { occurrences, solidText } from './solid.ts';

/** Most characters that Word searches for at once is 255; signs with a meaning of their own take two. */
const MAX_SEARCH = 120;

/**
 * The range of a place in a paragraph that has not changed; null when Word does not find it. Word has no ranges by number, so this
 * searches for the words and takes the one that is as many-th as in the text. One round trip, a second one when deleted or hidden
 * text has the words too.
 */
export async function findRange(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  { paragraph: { text }, start, end }: WordPlace,
): Promise<Word.Range | null> {
  const pieces = searchable(text, start, end);
  const [first] = pieces;
  if (first && pieces.length === 1 && first.end - first.start <= MAX_SEARCH) {
    const [whole] = await find(context, paragraph, text, [first]);
    if (whole) return whole;
  }
  // Too long, or with a note or deleted words in it: from its first word to its last.
  const ends = endWords(text, start, end);
  if (!ends) return null;
  const [from, to] = await find(context, paragraph, text, ends);
  return from && to ? from.expandTo(to) : null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches between characters that cannot be searched for, such as the mark of a note. */
function searchable(text: string, start: number, end: number): readonly Stretch[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Word marks notes and fields with them.
  return Array.from(text.slice(start, end).matchAll(/[^\u0000-\u0008\u000c-\u001f\ufffc]+/g), ({ index, 0: part }) => {
    return { start: start + index, end: start + index + part.length };
  });
}

function endWords(text: string, start: number, end: number): readonly [Stretch, Stretch] | null {
  const words = Array.from(text.slice(start, end).matchAll(/[^\s\p{Cc}\ufffc]+/gu), ({ index, 0: word }) => {
    const at = start + index;
    return { start: at, end: at + Math.min(word.length, MAX_SEARCH) };
  });
  const [first] = words;
  const last = words.at(-1);
  return first && last ? [first, last] : null;
}

async function find(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  stretches: readonly Stretch[],
): Promise<readonly (Word.Range | null)[]> {
  const searches = stretches.map(({ start, end }) => {
    const words = text.slice(start, end);
    const hits = paragraph.search(toSearch(words), { matchCase: true });
    hits.load('items/text');
    return { words, hits, before: occurrences(text.slice(0, start), words), all: occurrences(text, words) };
  });
  await context.sync();
  const found = searches.map(({ words, hits, before, all }) => {
    // Word takes ' for ’ and the other way round.
    const same = hits.items.filter((hit) => solidText(hit.text) === solidText(words));
    return { same, before, all };
  });
  if (found.every(({ same, all }) => same.length <= all)) return found.map((each) => choose(each.same, each));
  const reviewed = found.map(({ same }) => same.map((hit) => hit.getReviewedText('Current')));
  await context.sync();
  return found.map((each, index) => {
    const shown = each.same.filter((_, hit) => reviewed[index]?.[hit]?.value !== '');
    return choose(shown, each);
  });
}

/** Only when Word found as many as there are: otherwise the count says nothing. */
function choose(hits: readonly Word.Range[], { before, all }: { before: number; all: number }): Word.Range | null {
  return hits.length === all ? (hits[before] ?? null) : null;
}

/** What to ask Word's search for to find exactly these characters. */
function toSearch(words: string): string {
  return words
    .replaceAll('^', '^^')
    .replaceAll('\t', '^t')
    .replaceAll('\n', '^l')
    .replaceAll('\u000b', '^l')
    .replaceAll('\u00a0', '^s')
    .replaceAll('\u2011', '^~');
}
