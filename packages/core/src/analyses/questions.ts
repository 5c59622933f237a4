import type { Context } from '../context.ts';

/** "Wilt u ons binnenkort bellen?" asks for a deed, not for an answer. */
const REQUEST = /^(?:wil|wilt|kunt|kun|kan|zou|zoudt|mogen) (?:u|je|jij|jullie|wij|we)\b/i;

/** The sentences that ask the reader something he knows himself: "Verhuist u binnenkort?" A request in the form of a question is none. */
export function questions(context: Context): ReadonlySet<number> {
  const { last, count } = context.parsed.sentences;
  const asked = new Set<number>();
  for (let sentence = 0; sentence < count; sentence++) {
    if (context.word((last[sentence] ?? 0) - 1) !== '?') continue;
    if (!REQUEST.test(context.sentenceText(sentence))) asked.add(sentence);
  }
  return asked;
}

/** The sentence in front of it, in the same block, ends in a question mark. */
export function answersQuestion(context: Context, sentence: number): boolean {
  return (
    context.blockOf(sentence - 1) === context.blockOf(sentence) && context.sentenceText(sentence - 1).endsWith('?')
  );
}
