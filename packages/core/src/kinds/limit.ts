import { parts } from '../analyses/parts.ts';
import { isWord } from '../analyses/readability.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { LimitStep, Measure } from '../model/ruleset.ts';

interface Measured {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The kind `limit`: something is counted, and what goes above a limit is reported. */
export function limit(context: Context, measure: Measure, steps: readonly LimitStep[]): Match[] {
  const rising = [...steps].sort((a, b) => b.above - a.above);
  const matches: Match[] = [];
  for (const { first, last, value } of MEASURES[measure](context)) {
    const step = rising.find(({ above }) => value > above);
    if (step)
      matches.push({ ...context.span(first, last), severity: step.severity, values: { value, limit: step.above } });
  }
  return matches;
}

const MEASURES: Readonly<Record<Measure, (context: Context) => Measured[]>> = {
  'words-per-sentence': (context) => {
    const { blockSentence, sentences } = context.parsed;
    return context.get(parts).paragraphs.flatMap((block) => {
      const found: Measured[] = [];
      for (let each = blockSentence[block] ?? 0; each < (blockSentence[block + 1] ?? 0); each++) {
        const first = sentences.first[each] ?? 0;
        const last = sentences.last[each] ?? 0;
        found.push({ first, last, value: words(context, first, last) });
      }
      return found;
    });
  },
  'words-per-paragraph': (context) => {
    const { blockFirst } = context.parsed;
    return context.get(parts).paragraphs.map((block) => {
      const first = blockFirst[block] ?? 0;
      const last = blockFirst[block + 1] ?? 0;
      return { first, last, value: words(context, first, last) };
    });
  },
  'items-per-list': (context) => {
    const { blockFirst } = context.parsed;
    const lists = new Map<number, number[]>();
    context.letter.blocks.forEach(({ kind, group }, index) => {
      if (kind !== 'list-item' || group === undefined) return;
      const items = lists.get(group);
      if (items) items.push(index);
      else lists.set(group, [index]);
    });
    return [...lists.values()].map((items) => {
      const [first = 0] = items;
      return { first: blockFirst[first] ?? 0, last: blockFirst[first + 1] ?? 0, value: items.length };
    });
  },
};

function words(context: Context, first: number, last: number): number {
  const { kind } = context.parsed.tokens;
  let count = 0;
  for (let at = first; at < last; at++) if (isWord(kind[at] ?? 0)) count++;
  return count;
}
