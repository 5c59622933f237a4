import { parts } from '../analyses/parts.ts';
import { isQuoted } from '../analyses/quoted.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { SequenceItem } from '../model/ruleset.ts';
import { type CasedFixes, casedFixes, inCaseOf } from './fixes.ts';
import type { Hit } from './pattern.ts';

/** The kind `sequence`: fixed runs of words in running text, each with what can stand in its place. */
export function sequence(context: Context, items: readonly SequenceItem[]): Match[] {
  const { of } = context.get(parts);
  const fixesOf = context.rules.shared(itemFixes);
  const matches: Match[] = [];
  for (const item of items)
    for (const hit of context.matches.of(item.target)) {
      const part = of[context.blockAt(hit.first)];
      if ((part === 'body' || part === 'heading' || part === 'closing') && !isQuoted(context, hit.first))
        matches.push(toMatch(context, item, hit, fixesOf(item)));
    }
  return withoutOverlap(matches);
}

function toMatch(context: Context, item: SequenceItem, hit: Hit, fixes: CasedFixes): Match {
  const { text } = context.letter;
  const { start, end } = context.span(hit.first, hit.last);
  const { texts, titles, quoted } = inCaseOf(fixes, text, start);
  return {
    start,
    end,
    severity: item.severity,
    values: { actual: text.slice(start, end), use: quoted },
    expected: texts,
    suggestions: texts.map((fix, index) => ({ title: titles[index] ?? '', edits: [{ start, end, text: fix }] })),
    note: item.note,
  };
}

/** Makes the fixes of an item at its first use and remembers them for the next letter. */
function itemFixes(): (item: SequenceItem) => CasedFixes {
  const known = new Map<SequenceItem, CasedFixes>();
  return (item) => {
    const made = known.get(item) ?? casedFixes(item.use);
    known.set(item, made);
    return made;
  };
}

/** Of matches that overlap, the longest. */
function withoutOverlap(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(match);
  return kept;
}
