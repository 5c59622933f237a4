import type { WordPlace } from './places.ts';
import type { WordProgram } from './program.ts';
import { solidText } from './solid.ts';
import type { WordParagraph } from './stories.ts';
import { whichHits } from './which-hits.ts';

/** Most characters that Word searches for at once; signs with a meaning of their own take two. */
const MAX_SEARCH = 255;

/** What `getText` can add to what a reader sees. */
const INVISIBLE: readonly { IncludeHiddenText?: boolean; IncludeTextMarkedAsDeleted?: boolean }[] = [
  { IncludeHiddenText: true, IncludeTextMarkedAsDeleted: true },
  { IncludeHiddenText: true },
  { IncludeTextMarkedAsDeleted: true },
];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The range of a place in a paragraph that has not changed; null when Word does not find it for certain. Word has no ranges by number,
 * so this searches for the words and takes the one that is as many-th as in the text; a place that is too long, or has a note or
 * deleted words in it, goes from its first word to its last, and one with a deleted letter in its only word from its first letter to
 * its last. A round trip for each of these ways, and
 * one more where deleted text has the same words.
 *
 * Without `whole` the beginning of such a place is enough: a range made of two is a step of undo in Word on the web (office-js
 * issue 2225).
 */
export async function findRange(
  program: WordProgram,
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  place: WordPlace,
  whole: boolean,
): Promise<Word.Range | null> {
  const { start, end } = place;
  const { text } = place.paragraph;
  const find = (stretches: readonly Stretch[]): Promise<readonly (Word.Range | null)[]> =>
    findStretches(program, context, paragraph, place.paragraph, stretches);
  if (end > start && toSearch(text.slice(start, end)).length <= MAX_SEARCH) {
    const [range] = await find([{ start, end }]);
    if (range) return range;
  }
  for (const ends of [endWords(text, start, end), endLetters(text, start, end)]) {
    const [from, to] = await find(ends);
    if (from && !whole) return from;
    if (from && to) return from.expandTo(to);
  }
  return null;
}

/** The first and the last word between spaces; none when there are only spaces. */
function endWords(text: string, start: number, end: number): readonly Stretch[] {
  const words = Array.from(text.slice(start, end).matchAll(/[^\s\p{Cc}\ufffc]+/gu), ({ index, 0: word }) => {
    return { start: start + index, end: start + index + word.length };
  });
  return ends(words.filter((word) => word.end - word.start <= MAX_SEARCH / 2));
}

function endLetters(text: string, start: number, end: number): readonly Stretch[] {
  const letters = Array.from(text.slice(start, end).matchAll(/[^\s\p{Cc}\ufffc]/gu), ({ index, 0: letter }) => {
    return { start: start + index, end: start + index + letter.length };
  });
  return ends(letters);
}

function ends(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first] = stretches;
  const last = stretches.at(-1);
  return first && last ? [first, last] : [];
}

async function findStretches(
  program: WordProgram,
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  { text, raw }: WordParagraph,
  stretches: readonly Stretch[],
): Promise<readonly (Word.Range | null)[]> {
  if (stretches.length === 0) return [];
  const searches = stretches.map(({ start, end }) => {
    const hits = paragraph.search(toSearch(text.slice(start, end)), { matchCase: true });
    hits.load('items/text');
    return { place: { text, start, end }, words: solidText(text.slice(start, end)), hits };
  });
  const others = program.supports('1.7') ? INVISIBLE.map((options) => paragraph.getText(options)) : [];
  await context.sync();
  const variants = [raw, ...others.map(({ value }) => value)];
  const found = searches.map(({ place, words, hits }) => {
    // Word takes ' for ’ and the other way round.
    const same = hits.items.filter((hit) => solidText(hit.text) === words);
    return whichHits(same.length, place, variants).flatMap((number) => same[number] ?? []);
  });
  if (found.every(({ length }) => length <= 1)) return found.map(([only]) => only ?? null);
  const reviewed = found.map((hits) => hits.map((hit) => hit.getReviewedText('Current')));
  await context.sync();
  return found.map((hits, index) => {
    const [only, ...others] = hits.filter((_, hit) => reviewed[index]?.[hit]?.value !== '');
    return only && others.length === 0 ? only : null;
  });
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
