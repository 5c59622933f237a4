import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';
import { TokenKind } from '../parse/tokens.ts';
import { parts } from './parts.ts';
import { separableVerbs } from './separable-verbs.ts';

/** The words that name the thing itself, before words that only point to it. */
const TELLING: Readonly<Record<string, readonly RegExp[]>> = {
  'adres:postbus': [/(?:postbus|antwoordnummer|box).*\d/i, /postbus|antwoordnummer|box/i, /\d{4} ?[a-z]{2}\b/i, /\d/],
  'inhoud:naam-en-adres': [/naam|name/i],
  kanaal: [/digid|eherkenning|eidas/i, /\.\p{L}{2,}/u, /formulier|post|mail/i],
  'voorlopige-voorziening': [/voorlopige|interim|provisional/i, /voorzieningenrechter/i],
  griffierecht: [/griffie(?:r|k|g)|court fee/i],
  'griffierecht:genoemd': [/griffie(?:r|k|g)|court fee/i],
};

/** The most telling hit of a signal in these sentences, the first of its sort, of those that fit. */
export function mostTelling(
  context: Context,
  signal: string,
  sentences: readonly number[],
  fits: (hit: Hit) => boolean = () => true,
): Hit | null {
  const inside = new Set(sentences);
  const all = context.signal(signal).filter((hit) => inside.has(context.sentenceAt(hit.first)) && fits(hit));
  // A heading announces what the text below it says.
  const { of } = context.get(parts);
  const told = all.filter(({ first }) => of[context.blockAt(first)] !== 'heading');
  const hits = told.length > 0 ? told : all;
  for (const pattern of TELLING[signal] ?? []) {
    const found = hits.find((hit) => pattern.test(wordsOf(context, hit)));
    if (found) return found;
  }
  return hits[0] ?? null;
}

/** The first hit of a signal in these sentences; null when there is none. */
export function firstIn(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const hits = context.signal(signal);
  if (hits.length === 0) return null;
  const inside = new Set(sentences);
  return hits.find((hit) => inside.has(context.sentenceAt(hit.first))) ?? null;
}

/** The words of a hit, with the part of its verb that stands behind it; null for no hit. */
export function quoteOrNull(context: Context, hit: Hit | null): Quote | null {
  return hit ? quote(context, withParticle(context, hit)) : null;
}

/** A part of a split verb stands at most this many tokens behind the hit. */
const FARTHEST_PART = 3;

/** "Schort de werking niet" goes on to "op", when that part of the verb closes the clause. */
function withParticle(context: Context, hit: Hit): Hit {
  const { tokens, sentences } = context.parsed;
  const { partsOf } = context.get(separableVerbs);
  const particles = new Set<number>();
  for (let token = hit.first; token < hit.last; token++)
    for (const part of partsOf(tokens.hash[token] ?? 0) ?? []) particles.add(part);
  if (particles.size === 0) return hit;
  const end = sentences.last[context.sentenceAt(hit.first)] ?? 0;
  for (let token = hit.last; token < Math.min(end, hit.last + FARTHEST_PART); token++) {
    if (tokens.kind[token] !== TokenKind.word) break;
    if (particles.has(tokens.hash[token] ?? 0) && (token + 1 >= end || tokens.kind[token + 1] !== TokenKind.word))
      return { ...hit, last: token + 1 };
  }
  return hit;
}

/** The words of a hit. */
export function wordsOf(context: Context, { first, last }: Hit): string {
  const { start, end } = context.parsed.tokens;
  return context.letter.text.slice(start[first] ?? 0, end[last - 1] ?? 0);
}

/** The words of a hit with their place. */
export function quote(context: Context, hit: Hit): Quote {
  const { start, end } = context.span(hit.first, hit.last);
  return { start, end, text: context.letter.text.slice(start, end) };
}
