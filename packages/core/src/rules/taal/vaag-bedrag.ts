import { parts } from '../../analyses/parts.ts';
import { questions } from '../../analyses/questions.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import type { Span } from '../../model/letter.ts';
import { hashWords } from '../../parse/hash.ts';
import { TokenKind } from '../../parse/tokens.ts';

const UNITS = hashWords('euro procent promille');
const PERCENT = 0x25;

/**
 * Amounts that are not named: no sum, and no share in per cent, in the same block or the next one. Some wordings ("het
 * te veel betaalde bedrag") are vague only in a letter without any sum.
 */
export function vaagBedrag(context: Context): readonly Match[] {
  const { of } = context.get(parts);
  const { tokens, blockFirst } = context.parsed;
  const isSum = (at: number): boolean =>
    tokens.kind[at] === TokenKind.amount ||
    tokens.kind[at] === TokenKind.placeholder ||
    (tokens.kind[at - 1] === TokenKind.number &&
      (UNITS.has(tokens.hash[at] ?? 0) || (tokens.kind[at] === TokenKind.punctuation && tokens.hash[at] === PERCENT)));
  const isNamed = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (isSum(at)) return true;
    return false;
  };
  const all = [...context.signal('taal:vaag-bedrag'), ...context.signal('taal:vaag-bedrag:deel')];
  const vague = all.filter(({ first }) => {
    const block = context.blockAt(first);
    return !isNamed(blockFirst[block] ?? 0, blockFirst[block + 2] ?? tokens.count);
  });
  const broad = context.signal('taal:vaag-bedrag:zonder-bedrag');
  const asked = context.get(questions);
  const told = context.sentencesWith('taal:andermans-woorden');
  const found: Span[] = [];
  for (const { first, last } of broad.length > 0 && !isNamed(0, tokens.count) ? [...vague, ...broad] : vague) {
    const span = context.span(first, last);
    if (
      of[context.blockAt(first)] !== 'body' ||
      isQuoted(context, first) ||
      // "Een dwangsom: een bedrag voor elke dag": this says what a word means.
      context.word(first - 1) === ':' ||
      asked.has(context.sentenceAt(first)) ||
      told.has(context.sentenceAt(first))
    )
      continue;
    if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push(span);
  }
  return found;
}
