import type { Match } from '../../model/finding.ts';
import type { Language } from '../../model/letter.ts';
import type { Quote } from '../../model/report.ts';

/** A length of time in words or figures. */
const LENGTH =
  /(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig|one|two|three|four|eight|ten|twelve)\s+(?:weken|weeks?|week|dagen|days?|dag|maanden|months?|maand|jaar)\b|(?:een )?(?:anderhalve maand|half jaar)\b/i;
const SIX_WEEKS: Readonly<Record<Language, string>> = { nl: 'zes weken', en: 'six weeks' };

/** The finding about a term with the length of the law in its place (Awb 6:7). */
export function withLawfulLength(term: Quote, language: Language): Match {
  const { start, end } = term;
  const found = LENGTH.exec(term.text);
  if (!found) return { start, end };
  const text = SIX_WEEKS[language];
  const from = start + found.index;
  const edit = { start: from, end: from + found[0].length, text };
  return {
    start,
    end,
    expected: [text],
    suggestions: [{ title: `Vervang "${found[0]}" door "${text}"`, edits: [edit] }],
  };
}
