import type { Context } from '../context.ts';
import type { Span } from '../model/letter.ts';
import type { Scope } from '../model/ruleset.ts';
import { objection } from './objection.ts';
import { parts } from './parts.ts';

/**
 * Where to show that something is missing: in the clause at its first offer, at the ending at the closing, else at the last paragraph of the
 * running text; never at the first line of everything.
 */
export function letterAnchor(context: Context, scope: Scope): Span {
  const { of, paragraphs } = context.get(parts);
  if (scope === 'clause') {
    const offer = context.get(objection).clause?.offers[0];
    if (offer) return context.span(offer.hit.first, offer.hit.last);
  }
  if (scope === 'ending') {
    const closing = of.lastIndexOf('closing');
    if (closing >= 0) return blockSpan(context, closing);
  }
  // In front of the greeting: what stands behind it is an annex, a footer or a list of enclosures.
  const greeting = of.indexOf('closing');
  const last = paragraphs.findLast((block) => block < greeting) ?? paragraphs[paragraphs.length - 1];
  return last === undefined ? { start: 0, end: Math.min(1, context.letter.text.length) } : lastSentence(context, last);
}

/** Where to show that nobody is named who can help: at the end of the route, where a reader who does not agree looks for help. */
export function helpAnchor(context: Context): Span {
  const end = context.get(objection).clause?.blocks.at(-1);
  return end === undefined ? letterAnchor(context, 'letter') : lastSentence(context, end);
}

/** The offsets of a whole block. */
export function blockSpan(context: Context, block: number): Span {
  const { start = 0, end = 0 } = context.letter.blocks[block] ?? {};
  return { start, end };
}

function lastSentence(context: Context, block: number): Span {
  const sentence = (context.parsed.blockSentence[block + 1] ?? 1) - 1;
  return context.sentenceSpan(sentence);
}
