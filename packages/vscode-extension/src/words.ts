import type { LetterReport } from 'klarebrief-language-server/protocol';

/** "2 fouten, 5 verbeterpunten, 1 tip", without what there is none of. */
export function countText({ counts }: Pick<LetterReport, 'counts'>): string {
  const parts = [
    named(counts.error, 'fout', 'fouten'),
    named(counts.warning, 'verbeterpunt', 'verbeterpunten'),
    named(counts.info, 'tip', 'tips'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'geen meldingen';
}

function named(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
}
