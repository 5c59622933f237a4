import { punctuation } from '../../analyses/punctuation.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import { hashWord, hashWords } from '../../parse/hash.ts';
import { TokenKind } from '../../parse/tokens.ts';

const HIERNA = hashWord('hierna');
const ARTICLE = hashWords('artikel artikelen art. artt.');

/** Sentences with brackets in brackets, or with more than one remark in brackets. */
export function dubbeleHaakjes(context: Context): readonly Match[] {
  const { tokens } = context.parsed;
  const { text } = context.letter;
  /** Not "hond(en)", "(0599) 12 34 56", "(CAK)", "(hierna: de gemeente)", "(1)", "(artikel 17)" or "artikel 54 (besluit aanpassen)". */
  const isRemark = ({ open, close }: { open: number; close: number }): boolean => {
    const before = tokens.end[open - 1] ?? 0;
    const isGlued = before === tokens.start[open] && /[\p{L}\d]/u.test(text.charAt(before - 1));
    if (isGlued || tokens.hash[open + 1] === HIERNA) return false;
    if (ARTICLE.has(tokens.hash[open + 1] ?? 0) || ARTICLE.has(tokens.hash[open - 2] ?? 0)) return false;
    return close - open > 2 || tokens.kind[open + 1] === TokenKind.amount || isLongWord(open + 1);
  };
  const isLongWord = (at: number): boolean =>
    tokens.kind[at] === TokenKind.word && /^\p{Ll}{2,}$/u.test(context.word(at));
  const found: Match[] = [];
  for (const { remarks } of context.get(punctuation)) {
    if (remarks.length < 2) continue;
    const nested = remarks.find((remark) => remark.nested && isRemark(remark));
    const outer = nested && remarks.find(({ open, close }) => open < nested.open && close > nested.close);
    const real = remarks.filter((remark) => !remark.nested && isRemark(remark));
    const first = outer ?? real[0];
    const last = outer ?? real[real.length - 1];
    if (first && last && (outer || real.length > 1)) found.push(context.span(first.open, last.close + 1));
  }
  return found;
}
