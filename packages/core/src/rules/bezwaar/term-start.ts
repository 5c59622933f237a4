import { appealAfterDraft } from '../../analyses/end-date.ts';
import { letterType } from '../../analyses/letter-type.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import type { Span } from '../../model/letter.ts';
import type { LetterType } from '../../model/report.ts';

/** "na ontvangst van deze brief", "vanaf de dag van ontvangst": what stands there can be taken out as a whole. */
const ARRIVAL =
  /\b(?:na|vanaf)\s+(?:de\s+)?(?:dag\s+van\s+)?(?:de\s+)?ontvangst(?:\s+van\s+(?:deze|dit|de|het|onze|ons)\s+(?:brief|besluit|beslissing|beschikking|uitspraak|aanslag|schrijven|bericht)|\s+(?:hiervan|ervan))?\b/gi;

/** The day that the term is counted from, as a letter of this type can say it (Awb 6:8, AWR 22j and 26c). */
function lawfulStart(type: LetterType): string {
  return type === 'belastingaanslag' ? 'na de datum van deze aanslag' : 'na de datum van deze brief';
}

/**
 * The finding with the words to put in the place of the arrival; without them where the sentence would have to be written anew, and where
 * the term does not run from this letter.
 */
export function withLawfulStart(context: Context, place: Span): Match {
  if (context.get(appealAfterDraft)) return place;
  const { text } = context.letter;
  const from = text.lastIndexOf('\n', place.start) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  for (const { index, 0: words } of line.matchAll(ARRIVAL)) {
    const start = from + index;
    const end = start + words.length;
    if (start >= place.end || end <= place.start) continue;
    const right = lawfulStart(context.get(letterType).value);
    return {
      ...place,
      expected: [right],
      suggestions: [{ title: `Vervang "${words}" door "${right}"`, edits: [{ start, end, text: right }] }],
    };
  }
  return place;
}
