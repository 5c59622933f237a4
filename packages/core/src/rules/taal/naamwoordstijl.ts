import { nominalisations } from '../../analyses/nominalisations.ts';
import { parts } from '../../analyses/parts.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';

/** Verbs that were made a noun; each with the verb to use instead, where that is known. Of two that overlap the longer one. */
export function naamwoordstijl(context: Context): readonly Match[] {
  const { of } = context.get(parts);
  const hidden = context
    .get(nominalisations)
    .filter(({ first }) => !isQuoted(context, first))
    .map(({ first, last, verb }) => ({
      ...context.span(first, last),
      values: { werkwoord: `het werkwoord "${verb}"` },
    }));
  const phrases = context
    .signal('taal:naamwoordstijl')
    .filter(({ first }) => of[context.blockAt(first)] === 'body' && !isQuoted(context, first))
    .map(({ first, last }) => ({ ...context.span(first, last), values: { werkwoord: 'een werkwoord' } }));
  const kept: Match[] = [];
  for (const match of [...hidden, ...phrases].sort((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(match);
  return kept;
}
