import type { Context } from '../context.ts';

/** "Wilt u ons binnenkort bellen?" asks for a deed, not for an answer. */
const REQUEST = /^(?:wil|wilt|kunt|kun|kan|zou|zoudt|mogen) (?:u|je|jij|jullie|wij|we)\b/i;

/** The sentences that ask the reader something he knows himself: "Verhuist u binnenkort?" A request in the form of a question is none. */
export function questions(context: Context): ReadonlySet<number> {
  const { first, last, count } = context.parsed.sentences;
  const asked = new Set<number>();
  for (let sentence = 0; sentence < count; sentence++) {
    const end = last[sentence] ?? 0;
    if (context.word(end - 1) !== '?') continue;
    const span = context.span(first[sentence] ?? 0, end);
    if (!REQUEST.test(context.letter.text.slice(span.start, span.start + 20))) asked.add(sentence);
  }
  return asked;
}
