import {
  betterWords,
  type Finding,
  type Letter,
  lacksText,
  noteBesideWords,
  type Report,
  type RuleMeta,
  type Severity,
  type Suggestion,
  shortQuote,
} from '@klarebrief/core/lean';
import type { FindingGroup, Fix, ShownFinding } from './checked-letter.ts';
import type { nameFindings } from './finding-key.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of a letter as cards, in the same order. */
export function showFindings(
  findings: readonly Finding[],
  letter: Letter,
  nameOf: ReturnType<typeof nameFindings>,
): ShownFinding[] {
  return findings.map((finding) => {
    const { severity, dimension, message, url, start, end, actual, suggestions } = finding;
    const fixes = suggestions.map((suggestion) => toFix(suggestion, letter.text)).filter((fix) => fix !== null);
    return {
      ...nameOf(finding),
      severity,
      dimension,
      message,
      note: noteBesideWords(finding),
      url,
      write: betterWords(finding, letter.text),
      quote: shortQuote(letter, finding),
      place: { start, end, actual },
      lacks: lacksText(finding),
      fixes,
    };
  });
}

/** The cards by rule. `rules`: by id. */
export function groupFindings(
  { findings, score }: Report,
  shown: readonly ShownFinding[],
  rules: ReadonlyMap<string, Pick<RuleMeta, 'title' | 'why'>>,
): FindingGroup[] {
  const costs = new Map<string, number>();
  const groups = new Map<string, { ruleId: string; severity: Severity; findings: ShownFinding[] }>();
  findings.forEach(({ ruleId, severity }, index) => {
    const card = shown[index];
    if (!card) return;
    const id = `${severity}:${ruleId}`;
    const group = groups.get(id) ?? { ruleId, severity, findings: [] };
    group.findings.push(card);
    groups.set(id, group);
    const { points = 0 } = score.losses.find(({ finding }) => finding === index) ?? {};
    costs.set(id, (costs.get(id) ?? 0) + points);
  });
  return [...groups]
    .toSorted(
      ([a, one], [b, other]) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) || (costs.get(b) ?? 0) - (costs.get(a) ?? 0),
    )
    .map(([id, group]) => ({
      id,
      severity: group.severity,
      title: rules.get(group.ruleId)?.title ?? group.ruleId,
      why: rules.get(group.ruleId)?.why ?? '',
      findings: group.findings,
    }));
}

/** A suggestion as one change: what stands between several edits goes along, so that it is one step of undo. */
function toFix({ title, edits, insertion }: Suggestion, text: string): Fix | null {
  if (insertion) {
    const { at, side, withHeading, ...rest } = insertion;
    return { kind: 'insert', title, insertion: rest, target: { at, side, withHeading } };
  }
  const [first] = edits;
  const last = edits[edits.length - 1];
  if (!first || !last) return null;
  let made = '';
  let at = first.start;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const place = { start: first.start, end: last.end, actual: text.slice(first.start, last.end) };
  return { kind: 'replace', title, place, text: made };
}
