import { parts } from '../analyses/parts.ts';
import { questions } from '../analyses/questions.ts';
import { isQuoted } from '../analyses/quoted.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { RuleCheck, SequenceItem } from '../model/ruleset.ts';
import { type CasedFixes, casedFixes, inCaseOf } from './fixes.ts';
import type { Hit } from './pattern.ts';

/**
 * The kind `sequence`: runs of words in running text, each with what can stand in its place. With `settledBy` nothing is said of a
 * sentence that holds a hit of that target, that is followed in its block by one that opens with such a hit, or that asks the reader what
 * he knows himself.
 */
export function sequence(context: Context, { items, settledBy }: Extract<RuleCheck, { kind: 'sequence' }>): Match[] {
  const { of } = context.get(parts);
  const settled = settledBy === undefined ? NONE : settledSentences(context, settledBy);
  const fixesOf = context.rules.shared(itemFixes);
  const matches: Match[] = [];
  for (const item of items)
    for (const hit of context.matches.of(item.target)) {
      const part = of[context.blockAt(hit.first)];
      const isRunning = part === 'body' || part === 'heading' || part === 'closing';
      if (isRunning && !isQuoted(context, hit.first) && !settled.has(context.sentenceAt(hit.first)))
        matches.push(toMatch(context, item, hit, strippedFix(context, item, hit) ?? fixesOf(item)));
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

const NONE: ReadonlySet<number> = new Set();

function settledSentences(context: Context, target: number): ReadonlySet<number> {
  const { first: opening, block } = context.parsed.sentences;
  const settled = new Set(context.get(questions));
  for (const { first } of context.matches.of(target)) {
    const sentence = context.sentenceAt(first);
    settled.add(sentence);
    if (opening[sentence] === first && block[sentence - 1] === block[sentence]) settled.add(sentence - 1);
  }
  return settled;
}

/** What is left of the last word of a hit, for an item that strips it. */
function strippedFix(context: Context, { strip }: SequenceItem, { last }: Hit): CasedFixes | undefined {
  return strip === undefined ? undefined : casedFixes([context.word(last - 1).slice(strip.length)]);
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
