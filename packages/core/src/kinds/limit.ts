import { continuesName } from '../analyses/names.ts';
import { parts } from '../analyses/parts.ts';
import { isEnumeration, type SplitPlace, splitPlace } from '../analyses/split-place.ts';
import { isWord } from '../analyses/text-counts.ts';
import type { Context } from '../context.ts';
import type { Match, Suggestion } from '../model/finding.ts';
import type { LimitStep, Measure } from '../model/ruleset.ts';
import { TokenKind } from '../parse/tokens.ts';
import { capitalised } from './fixes.ts';

/** Takes the number of a run of tokens. */
type Take = (first: number, last: number, value: number, counted?: string) => void;

/** Counts, and leaves out what is not above `least`: no step is lower. */
type Count = (context: Context, take: Take, least: number) => void;

/** The kind `limit`: something is counted, and what goes above a limit is reported. */
export function limit(context: Context, measure: Measure, steps: readonly LimitStep[]): Match[] {
  const matches: Match[] = [];
  const least = steps.reduce((lowest, { above }) => Math.min(lowest, above), Number.POSITIVE_INFINITY);
  const take: Take = (first, last, value, counted = '') => {
    const step = highestBelow(steps, value);
    if (!step) return;
    const { start, end } = context.span(first, last);
    const { above, severity } = step;
    if (measure !== 'words-per-sentence') {
      matches.push({ start, end, severity, values: { value, limit: above } });
      return;
    }
    const cut = splitPlace(context, first, last);
    matches.push({
      start,
      end,
      severity,
      values: { value, limit: above, place: placeOf(context, cut, first, last) + counted },
      suggestions: cut && cut.start === null ? [fullStopBefore(context, cut.token)] : [],
    });
  };
  MEASURES[measure](context, take, least);
  return matches;
}

/** Where the writer can cut the sentence, in words. */
function placeOf(context: Context, cut: SplitPlace | null, first: number, last: number): string {
  if (!cut) return isEnumeration(context, first, last) ? MAKE_A_LIST : NO_PLACE;
  const place = `Een goede plek voor de punt is voor "${context.word(cut.token)}".`;
  return cut.start === null ? place : `${place} Begin de nieuwe zin met "${cut.start}".`;
}

const MAKE_A_LIST = 'Zet de opsomming in een lijst, met elk ding op een eigen regel.';
/** What is proposed for a sentence without a place to cut it. */
const NO_PLACE = 'Zet een punt waar u ademhaalt als u de zin hardop leest.';

/** "…, maar wij betalen" becomes "… . Maar wij betalen". */
function fullStopBefore(context: Context, token: number): Suggestion {
  const { kind, end } = context.parsed.tokens;
  const word = context.word(token);
  const before = kind[token - 1] === TokenKind.punctuation ? token - 2 : token - 1;
  const text = `. ${capitalised(word)}`;
  return { title: `Zet een punt voor "${word}"`, edits: [{ start: end[before] ?? 0, end: end[token] ?? 0, text }] };
}

/** How the words of a sentence with names are counted, for who counts them too. */
const NAMES_COUNT_ONCE = ' Een naam, een adres of een wetsartikel tussen haakjes telt als één woord.';

function highestBelow(steps: readonly LimitStep[], value: number): LimitStep | null {
  let highest: LimitStep | null = null;
  for (const step of steps) if (value > step.above && step.above > (highest?.above ?? -1)) highest = step;
  return highest;
}

const MEASURES: Readonly<Record<Measure, Count>> = {
  'words-per-sentence': (context, take, least) => {
    const { blockSentence, sentences } = context.parsed;
    const before = context.get(wordsBefore);
    for (const block of context.get(parts).paragraphs)
      for (let each = blockSentence[block] ?? 0; each < (blockSentence[block + 1] ?? 0); each++) {
        const first = sentences.first[each] ?? 0;
        const last = sentences.last[each] ?? 0;
        const words = (before[last] ?? 0) - (before[first] ?? 0);
        if (words <= least) continue;
        const inNames = nameWords(context, first, last);
        take(first, last, words - inNames, inNames > 0 ? NAMES_COUNT_ONCE : '');
      }
  },
  'words-per-paragraph': (context, take) => {
    const { blockFirst } = context.parsed;
    const before = context.get(wordsBefore);
    for (const block of context.get(parts).paragraphs) {
      const first = blockFirst[block] ?? 0;
      const last = blockFirst[block + 1] ?? 0;
      take(first, last, (before[last] ?? 0) - (before[first] ?? 0));
    }
  },
  'items-per-list': (context, take) => {
    const { blockFirst } = context.parsed;
    const lists = new Map<number, number[]>();
    context.letter.blocks.forEach(({ kind, group }, index) => {
      if (kind !== 'list-item' || group === undefined) return;
      const items = lists.get(group);
      if (items) items.push(index);
      else lists.set(group, [index]);
    });
    for (const items of lists.values()) {
      const [first = 0] = items;
      take(blockFirst[first] ?? 0, blockFirst[first + 1] ?? 0, items.length);
    }
  },
};

/** How many words stand in front of each token. */
function wordsBefore(context: Context): Int32Array {
  const { count, kind } = context.parsed.tokens;
  const before = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) before[at + 1] = (before[at] ?? 0) + (isWord(kind[at] ?? 0) ? 1 : 0);
  return before;
}

/** How many words of a sentence go on with a name. */
function nameWords(context: Context, first: number, last: number): number {
  const { kind } = context.parsed.tokens;
  const names = context.get(continuesName);
  let count = 0;
  for (let at = first; at < last; at++) if (isWord(kind[at] ?? 0)) count += names[at] ?? 0;
  return count;
}
