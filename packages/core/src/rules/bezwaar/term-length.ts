import type { Match } from '../../model/finding.ts';
import type { Quote } from '../../model/report.ts';

/** A length of time in words or figures. */
const LENGTH =
  /(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig|one|two|three|four|eight|ten|twelve)\s+(weken|week|dagen|dag|maanden|maand|weeks?|days?|months?)\b/i;
const ENGLISH = /^(?:week|day|month)s?$/i;
/** Words that are Dutch too: "week" alone does not tell the language. */
const SIX_WEEKS = 'zes weken';
const SIX_WEEKS_IN_ENGLISH = 'six weeks';

/** The finding about a term with the length of the law in its place (Awb 6:7). */
export function withLawfulLength(term: Quote): Match {
  const found = LENGTH.exec(term.text);
  if (!found) return term;
  const [words, unit = ''] = found;
  const right = ENGLISH.test(unit) && !/^week$/i.test(unit) ? SIX_WEEKS_IN_ENGLISH : SIX_WEEKS;
  const start = term.start + found.index;
  const edit = { start, end: start + words.length, text: right };
  return {
    start: term.start,
    end: term.end,
    expected: [right],
    suggestions: [{ title: `Vervang door "${right}"`, edits: [edit] }],
  };
}
