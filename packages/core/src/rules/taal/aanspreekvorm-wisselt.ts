import { parts } from '../../analyses/parts.ts';
import { Role, wordRoles } from '../../analyses/word-roles.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import { hashWords } from '../../parse/hash.ts';
import { TokenKind } from '../../parse/tokens.ts';

const POLITE = hashWords('u uw uzelf');
const QUOTES: ReadonlySet<number> = new Set([...'"“”„«»‘’'].map((mark) => mark.charCodeAt(0)));

interface Uses {
  first: number;
  count: number;
}

/** "U" and "je" in one letter, quotations left out. Reports the first place of the form that is used least. */
export function aanspreekvormWisselt(context: Context): readonly Match[] {
  const { of } = context.get(parts);
  const roles = context.get(wordRoles);
  const { tokens, blockFirst } = context.parsed;
  const polite: Uses = { first: -1, count: 0 };
  const familiar: Uses = { first: -1, count: 0 };
  of.forEach((part, block) => {
    if (part !== 'body' && part !== 'heading' && part !== 'subject') return;
    let quoted = false;
    for (let at = blockFirst[block] ?? 0; at < (blockFirst[block + 1] ?? 0); at++) {
      const hash = tokens.hash[at] ?? 0;
      if (tokens.kind[at] === TokenKind.punctuation && QUOTES.has(hash)) quoted = !quoted;
      if (quoted || !((roles[at] ?? 0) & Role.address)) continue;
      const uses = POLITE.has(hash) ? polite : familiar;
      if (uses.count++ === 0) uses.first = at;
    }
  });
  if (polite.count === 0 || familiar.count === 0) return [];
  const rare =
    polite.count < familiar.count || (polite.count === familiar.count && polite.first > familiar.first)
      ? polite
      : familiar;
  return [
    {
      ...context.span(rare.first, rare.first + 1),
      values: { andere: rare === polite ? 'je' : 'u', aantal: rare.count },
    },
  ];
}
