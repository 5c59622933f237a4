import { belowBasisHeadings } from '../../analyses/law-text.ts';
import { parts } from '../../analyses/parts.ts';
import { isQuoted } from '../../analyses/quoted.ts';
import { VERB, wordRoles } from '../../analyses/word-roles.ts';
import type { Context } from '../../context.ts';
import type { Hit } from '../../kinds/pattern.ts';
import type { Match } from '../../model/finding.ts';
import { TokenKind } from '../../parse/tokens.ts';

const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** The colon of a line with the legal basis is looked for at most this many tokens in front of an article. */
const BASIS_REACH = 40;

/** Tokens of a sentence that only says where something stands, at most. */
const LONGEST_REFERENCE = 16;

/** Article numbers in running text; not in brackets, in a quote or a table, and not where a line only names the legal basis. */
export function artikelnummerInZin(context: Context): readonly Match[] {
  const { of } = context.get(parts);
  const roles = context.get(wordRoles);
  const basis = context.sentencesWith('taal:grondslagregel');
  const references = context.sentencesWith('taal:vindplaats');
  const underBasis = context.get(belowBasisHeadings);
  const { tokens, sentences } = context.parsed;
  const hasVerb = (start: number, sentence: number): boolean => {
    for (let at = start; at < (sentences.last[sentence] ?? 0); at++) if ((roles[at] ?? 0) & VERB) return true;
    return false;
  };
  /** "Wettelijke grondslag: artikel 4:5 en artikel 4:6". */
  const isBasis = (first: number, sentence: number): boolean => {
    if (!basis.has(sentence)) return false;
    const start = Math.max(sentences.first[sentence] ?? 0, first - BASIS_REACH);
    for (let at = first - 1; at > start; at--)
      if (tokens.kind[at] === TokenKind.punctuation && tokens.hash[at] === COLON) return true;
    return false;
  };
  // Hits come in order, so each sentence is walked once: `seen` tokens of it, the last bracket among them an opening one or not.
  let seen = 0;
  let open = false;
  const bracketed = (first: number, start: number): boolean => {
    if (seen <= start) open = false;
    for (seen = Math.max(seen, start); seen < first; seen++) {
      if (tokens.kind[seen] !== TokenKind.punctuation) continue;
      if (tokens.hash[seen] === OPEN) open = true;
      else if (tokens.hash[seen] === CLOSE) open = false;
    }
    return open;
  };
  /** "Dit staat in artikel 4:15 van de Awb.": a sentence that only says where it stands. */
  const refersOnly = (start: number, sentence: number): boolean =>
    references.has(sentence) && (sentences.last[sentence] ?? 0) - start <= LONGEST_REFERENCE;
  /** "De regels staan in de Paspoortwet, artikel 22.": at the end of the sentence it stops no reader. */
  const closesSentence = (first: number, last: number, sentence: number): boolean =>
    tokens.kind[first - 1] === TokenKind.punctuation &&
    tokens.hash[first - 1] === COMMA &&
    last >= (sentences.last[sentence] ?? 0) - 1;
  const isRunning = ({ first, last }: Hit): boolean => {
    const sentence = context.sentenceAt(first);
    const block = context.blockOf(sentence);
    if (of[block] !== 'body' || isBasis(first, sentence) || isQuoted(context, first)) return false;
    const start = sentences.first[sentence] ?? 0;
    const kind = context.letter.blocks[block]?.kind;
    if (refersOnly(start, sentence) || closesSentence(first, last, sentence) || underBasis.has(block)) return false;
    if (kind === 'table-cell' || (first === start && (kind !== 'paragraph' || !hasVerb(start, sentence)))) return false;
    return !bracketed(first, start);
  };
  const found: Match[] = [];
  for (const hit of context.signal('taal:wetsartikel')) {
    const span = context.span(hit.first, hit.last);
    const before = found[found.length - 1];
    // "Ingevolge artikel 17" and "artikel 17" are both hits.
    if ((before && span.start < before.end) || !isRunning(hit)) continue;
    found.push(span);
  }
  return found;
}
