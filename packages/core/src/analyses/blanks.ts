import type { Context } from '../context.ts';
import type { Quote } from '../model/report.ts';

/** What the name of a blank in a template says that it will hold. */
export const BLANK = {
  term: /termijn|deadline|einddatum|sluitingsdatum|(?:uiterste|laatste)[ _-]?(?:dag|datum)|(?:6|zes)[ _-]?weken|(?:42|tweeënveertig)[ _-]?dagen/i,
  body: /^(?!.*(?:url|site|link|mail|adres)).*(?:orgaan|college|bestuur|gemeente|ambtenaar|rechtbank|burgemeester|organisatie)/i,
  address: /adres|postbus|postcode/i,
  channel: /url|link|site|formulier|e-?mail|portaal/i,
};

/** The first blank of a template in these sentences that will hold an element: «Bestuursorgaan», {{postadres}}. */
export function blankFor(context: Context, name: RegExp, sentences: readonly number[]): Quote | null {
  const { letter } = context;
  if (letter.placeholders.length === 0) return null;
  const within = sentences.map((sentence) => context.sentenceSpan(sentence));
  for (const { start, end } of letter.placeholders) {
    const text = letter.text.slice(start, end);
    if (name.test(text) && within.some((span) => span.start <= start && end <= span.end)) return { start, end, text };
  }
  return null;
}
