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
  const opened: number[] = [];
  for (const sentence of context.get(prose)) {
    // Made when there is something to put in: most sentences have neither.
    let commas: number[] | null = null;
    let remarks: { open: number; close: number; nested: boolean }[] | null = null;
    opened.length = 0;
    for (let at = sentences.first[sentence] ?? 0; at < (sentences.last[sentence] ?? 0); at++) {
      if (tokens.kind[at] !== TokenKind.punctuation) continue;
      const mark = tokens.hash[at];
      if (mark === COMMA && opened.length === 0 && !isQuoted(context, at)) {
        commas ??= [];
        commas.push(at);
      } else if (mark === OPEN) opened.push(at);
      else if (mark === CLOSE) {
        const open = opened.pop();
        if (open === undefined) continue;
        remarks ??= [];
        remarks.push({ open, close: at, nested: opened.length > 0 });
      }
    }
    remarks?.sort((a, b) => a.open - b.open);
    if (commas || remarks) found.push({ sentence, commas: commas ?? [], remarks: remarks ?? [] });
  }
  return found;
}
