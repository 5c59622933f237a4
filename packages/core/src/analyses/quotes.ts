import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';

/** The words that name the thing itself, before words that only point to it. */
const TELLING: Readonly<Record<string, readonly RegExp[]>> = {
  'adres:postbus': [/postbus|antwoordnummer|box/i, /\d{4} ?[a-z]{2}\b/i, /\d/],
  'inhoud:naam-en-adres': [/naam|name/i],
  kanaal: [/digid|eherkenning|eidas/i, /\.\p{L}{2,}/u, /formulier|post|mail/i],
  'voorlopige-voorziening': [/voorlopige|interim|provisional/i, /voorzieningenrechter/i],
  griffierecht: [/griffie(?:r|k|g)|court fee/i],
};

/** The most telling hit of a signal in these sentences, the first of its sort. */
export function mostTelling(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const inside = new Set(sentences);
  const hits = context.signal(signal).filter((hit) => inside.has(context.sentenceAt(hit.first)));
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

/** The words of a hit; null for no hit. */
export function quoteOrNull(context: Context, hit: Hit | null): Quote | null {
  return hit ? quote(context, hit) : null;
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
