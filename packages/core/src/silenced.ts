import type { Finding } from './model/finding.ts';
import type { Ignored, Letter, Span } from './model/letter.ts';
import type { Settings } from './model/settings.ts';

/** The findings, in order of place, that neither a comment in the letter nor the municipality's list of words silences. */
export function withoutSilenced(
  findings: readonly Finding[],
  { ignored = [] }: Letter,
  settings: Settings | undefined,
): readonly Finding[] {
  const terms = new Set(settings?.ignoreTerms?.map(folded));
  if (ignored.length === 0 && terms.size === 0) return findings;
  const silences = new Map<string, { readonly spans: Ignored[]; at: number }>();
  for (const each of ignored) {
    const known = silences.get(each.ruleId);
    if (known) known.spans.push(each);
    else silences.set(each.ruleId, { spans: [each], at: 0 });
  }
  return findings.filter(({ ruleId, start, term, actual }) => {
    if (term !== undefined && (terms.has(folded(term)) || terms.has(folded(actual)))) return false;
    const own = silences.get(ruleId);
    if (!own) return true;
    while (start > (own.spans[own.at]?.end ?? Number.POSITIVE_INFINITY)) own.at++;
    return start < (own.spans[own.at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The findings, both in order of place, without those about the language of a law: the writer cannot change its words. */
export function withoutLawText(findings: readonly Finding[], law: readonly Span[]): readonly Finding[] {
  if (law.length === 0) return findings;
  let at = 0;
  return findings.filter(({ dimension, start }) => {
    while (start >= (law[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    return (dimension !== 'taal' && dimension !== 'jargon') || start < (law[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Letters and spaces as they compare: "Brief-adres" is "brief-adres", a line feed is a space. */
function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
}
