import type { PlacedInsertion, Suggestion } from './model/finding.ts';
import type { Letter, Span } from './model/letter.ts';
import type { Quote, Report } from './model/report.ts';
import { toSource } from './read/locator.ts';

/**
 * The report of a letter that was checked as a person sees it, with the places and the words of the letter as it was written. `map`: from
 * the text that was checked to that of the letter; null when they are equally long.
 */
export function asWritten(report: Report, { text, blocks }: Letter, map: readonly number[] | null): Report {
  const place = (offset: number): number => (map ? toSource(map, offset) : offset);
  const moved = <T extends Span>(span: T): T => ({ ...span, start: place(span.start), end: place(span.end) });
  const words = ({ start, end }: Span): string => text.slice(place(start), place(end));
  /** A text is put in between the blocks of the letter as it was written, which may hold several of those that were checked. */
  const between = ({ at, side }: PlacedInsertion): number => {
    const written = place(at);
    const block = blocks.find(({ start, end }) => start <= written && written <= end);
    return (side === 'behind' ? block?.end : block?.start) ?? written;
  };
  const suggested = ({ title, edits, insertion }: Suggestion): Suggestion => {
    if (!insertion) return { title, edits: edits.map(moved) };
    const at = between(insertion);
    return { title, edits: edits.map((edit) => ({ ...edit, start: at, end: at })), insertion: { ...insertion, at } };
  };
  const { letterType, objection, help, findings } = report;
  const elements = Object.fromEntries(
    Object.entries(objection.elements).map(([name, quote]: [string, Quote | null]) => [
      name,
      quote && { ...moved(quote), text: words(quote) },
    ]),
  ) as typeof objection.elements;
  return {
    ...report,
    letterType: { ...letterType, evidence: letterType.evidence.map(moved) },
    objection: { ...objection, elements },
    help: { ...help, organisations: help.organisations.map(moved) },
    findings: findings.map((finding) => ({
      ...moved(finding),
      actual: words(finding),
      suggestions: finding.suggestions.map(suggested),
    })),
  };
}
