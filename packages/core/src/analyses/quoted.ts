import type { Context } from '../context.ts';
import { TokenKind } from '../parse/tokens.ts';

/** Quotation marks that open, and those that may do both. */
const MARKS = new Set([...'“”„"‘’\'«»'].map((mark) => mark.charCodeAt(0)));

/**
 * Whether a token stands between quotation marks within its sentence: a quote of the law, of another letter or of the reader. What
 * is quoted is not what this letter says.
 */
export function isQuoted(context: Context, token: number): boolean {
  return context.get(quotedTokens)[token] === 1;
}

/** So few words between marks are a label: "zet er 'Bezwaar' boven". */
const LABEL = 3;

/** 1 for each token with an odd number of quotation marks in front of it in its sentence; not for a label. */
function quotedTokens(context: Context): Uint8Array {
  const { tokens, sentences } = context.parsed;
  const quoted = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    let open = 0;
    let opened = 0;
    for (let at = sentences.first[sentence] ?? 0; at < (sentences.last[sentence] ?? 0); at++) {
      quoted[at] = open;
      if (tokens.kind[at] !== TokenKind.punctuation || !MARKS.has(tokens.hash[at] ?? 0)) continue;
      if (open === 1 && at - opened <= LABEL) quoted.fill(0, opened + 1, at);
      open = 1 - open;
      opened = at;
    }
  }
  return quoted;
}
