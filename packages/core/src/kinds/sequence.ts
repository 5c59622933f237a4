import { parts } from '../analyses/parts.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { SequenceItem } from '../model/ruleset.ts';

/** The kind `sequence`: fixed runs of words in running text, each with what can stand in its place. */
export function sequence(context: Context, items: readonly SequenceItem[]): Match[] {
  const found = context.get(parts);
  const matches = items.flatMap((item) =>
    context.matches
      .of(item.target)
      .filter((hit) => {
        const part = found.of[context.blockOf(context.sentenceAt(hit.first))];
        return part === 'body' || part === 'heading' || part === 'closing';
      })
      .map((hit): Match => {
        const span = context.span(hit.first, hit.last);
        const actual = context.letter.text.slice(span.start, span.end);
        const capital = actual.charAt(0) !== actual.charAt(0).toLowerCase();
        const expected = item.use.map((use) => (capital ? use.charAt(0).toUpperCase() + use.slice(1) : use));
        return {
          ...span,
          values: { actual, use: expected.map((use) => `"${use}"`).join(' of ') },
          expected,
          suggestions: expected.map((text) => ({ title: `Vervang door "${text}"`, edits: [{ ...span, text }] })),
          ...(item.severity ? { severity: item.severity } : {}),
          ...(item.note ? { note: item.note } : {}),
        };
      }),
  );
  return withoutOverlap(matches);
}

/** Of matches that overlap, the longest. */
function withoutOverlap(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(match);
  return kept;
}
