import { parts } from '../../analyses/parts.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import { hashWord } from '../../parse/hash.ts';
import { TokenKind } from '../../parse/tokens.ts';

const UNITS: ReadonlySet<number> = new Set(['euro', 'procent', 'promille'].map((word) => hashWord(word)));
const PERCENT = 0x25;

/** Amounts that are not named: no sum, and no share in per cent, in the same block or the next one. */
export function vaagBedrag(context: Context): readonly Match[] {
  const { of } = context.get(parts);
  const { tokens, blockFirst } = context.parsed;
  const isSum = (at: number): boolean =>
    tokens.kind[at] === TokenKind.amount ||
    tokens.kind[at] === TokenKind.placeholder ||
    (tokens.kind[at - 1] === TokenKind.number &&
      (UNITS.has(tokens.hash[at] ?? 0) || (tokens.kind[at] === TokenKind.punctuation && tokens.hash[at] === PERCENT)));
  const isNamed = (block: number): boolean => {
    for (let at = blockFirst[block] ?? 0; at < (blockFirst[block + 2] ?? tokens.count); at++)
      if (isSum(at)) return true;
    return false;
  };
  const found: Match[] = [];
  for (const { first, last } of context.signal('taal:vaag-bedrag')) {
    const block = context.blockAt(first);
    const span = context.span(first, last);
    const before = found[found.length - 1];
    if (of[block] !== 'body' || (before && span.start < before.end) || isNamed(block)) continue;
    found.push(span);
  }
  return found;
}
