import { nounBrackets } from '../../analyses/noun-brackets.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import { verbBrackets } from '../../analyses/verb-brackets.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';

/** A bracket with a larger load is a warning. */
const MOST_FOR_INFO = 10;
/** An article and its noun with more words in between are reported. */
const MOST_IN_NOUN = 3;

/** Verbs and nouns of which the parts stand far from each other, not in a quote. */
export function tangconstructie(context: Context): readonly Match[] {
  const between = (opening: number, closing: number, end: number, words: number, load: number): Match => {
    const span = context.span(opening, end);
    return {
      start: span.start,
      end: span.end,
      severity: load > MOST_FOR_INFO ? 'warning' : 'info',
      values: { begin: context.word(opening), eind: textOf(context, closing, end), aantal: words },
    };
  };
  const verbs = context.get(verbBrackets).filter(({ opening }) => !isQuoted(context, opening));
  const nouns = context
    .get(nounBrackets)
    .filter(
      ({ opening, closing, words }) =>
        words > MOST_IN_NOUN &&
        !isQuoted(context, opening) &&
        !verbs.some((verb) => verb.opening < opening && closing < verb.closing),
    );
  return [
    ...verbs.map(({ opening, closing, end, words, load }) => between(opening, closing, end, words, load)),
    ...nouns.map(({ opening, closing, words }) => between(opening, closing, closing + 1, words, words)),
  ];
}

function textOf(context: Context, first: number, last: number): string {
  const { start, end } = context.span(first, last);
  return context.letter.text.slice(start, end).replace(/\s+/g, ' ');
}
