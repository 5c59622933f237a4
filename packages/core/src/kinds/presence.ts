import { letterAnchor } from '../analyses/anchor.ts';
import { objection } from '../analyses/objection.ts';
import { parts } from '../analyses/parts.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { Scope } from '../model/ruleset.ts';
import type { Hit } from './pattern.ts';

/** The kind `presence`: what should not be there is reported where it stands, once. */
export function presence(context: Context, signals: readonly string[], within: Scope): Match[] {
  const hit = hitsWithin(context, signals, within)[0];
  if (!hit) return [];
  const span = context.span(hit.first, hit.last);
  return [{ ...span, values: { actual: context.letter.text.slice(span.start, span.end) } }];
}

/** The kind `absence`: what should be there and is not is reported at a fitting place. */
export function absence(context: Context, signals: readonly string[], within: Scope): Match[] {
  if (within === 'clause' && !context.get(objection).clause) return [];
  return hitsWithin(context, signals, within).length > 0 ? [] : [{ ...letterAnchor(context, within) }];
}

function hitsWithin(context: Context, signals: readonly string[], within: Scope): Hit[] {
  const hits = signals.flatMap((signal) => context.signal(signal));
  const inside = insideOf(context, within);
  return hits.filter((hit) => inside(context.sentenceAt(hit.first))).sort((a, b) => a.first - b.first);
}

function insideOf(context: Context, within: Scope): (sentence: number) => boolean {
  if (within === 'clause') {
    const sentences = new Set(context.get(objection).clause?.allSentences ?? []);
    return (sentence) => sentences.has(sentence);
  }
  const { of } = context.get(parts);
  const wanted =
    within === 'ending' ? ['closing', 'signature', 'letterhead', 'footer'] : ['body', 'heading', 'subject'];
  return (sentence) => wanted.includes(of[context.blockOf(sentence)] ?? '');
}
