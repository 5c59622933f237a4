import type { Context } from '../context.ts';
import { TokenKind } from '../parse/tokens.ts';

/** Quotation marks that open, and those that may do both. */
const MARKS = new Set([...'“”„"‘’\'«»'].map((mark) => mark.charCodeAt(0)));

/**
 * Whether a token stands between quotation marks within its sentence: a quote of the law, of another letter or of the reader. What
 * is quoted is not what this letter says.
 */
export function isQuoted(context: Context, token: number): boolean {
  const before = context.get(quotationMarks).get(context.sentenceAt(token));
  return before !== undefined && before.filter((mark) => mark < token).length % 2 === 1;
}

/** The quotation marks of each sentence that has any: their tokens, in order. */
function quotationMarks(context: Context): ReadonlyMap<number, readonly number[]> {
  const { tokens } = context.parsed;
  const marks = new Map<number, number[]>();
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation || !MARKS.has(tokens.hash[at] ?? 0)) continue;
    const sentence = context.sentenceAt(at);
    const own = marks.get(sentence);
    if (own) own.push(at);
    else marks.set(sentence, [at]);
  }
  return marks;
}
