import type { Context } from '../context.ts';
import { TokenKind } from '../parse/tokens.ts';
import { prose } from './prose.ts';
import { isQuoted } from './quoted.ts';

/** The commas and brackets of one sentence of the running text. */
export interface Punctuation {
  readonly sentence: number;
  /** Tokens of the commas outside brackets and quotes, in order. */
  readonly commas: readonly number[];
  /** Remarks in brackets: the tokens of both brackets, in order of the opening one. */
  readonly remarks: readonly { readonly open: number; readonly close: number; readonly nested: boolean }[];
}

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Commas and brackets of the sentences that have any. */
export function punctuation(context: Context): readonly Punctuation[] {
  const { tokens, sentences } = context.parsed;
  const found: Punctuation[] = [];
  for (const sentence of context.get(prose)) {
    const commas: number[] = [];
    const remarks: { open: number; close: number; nested: boolean }[] = [];
    const opened: number[] = [];
    for (let at = sentences.first[sentence] ?? 0; at < (sentences.last[sentence] ?? 0); at++) {
      if (tokens.kind[at] !== TokenKind.punctuation) continue;
      const mark = tokens.hash[at];
      if (mark === COMMA && opened.length === 0 && !isQuoted(context, at)) commas.push(at);
      else if (mark === OPEN) opened.push(at);
      else if (mark === CLOSE) {
        const open = opened.pop();
        if (open !== undefined) remarks.push({ open, close: at, nested: opened.length > 0 });
      }
    }
    if (commas.length > 0 || remarks.length > 0)
      found.push({ sentence, commas, remarks: remarks.sort((a, b) => a.open - b.open) });
  }
  return found;
}
