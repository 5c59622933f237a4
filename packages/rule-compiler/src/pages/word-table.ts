import type { Ruleset, Term } from '@klarebrief/core/authoring';
import type { RuleFile } from '../file-types.ts';
import { severityLabels } from './labels.ts';
import { inline, table } from './markdown.ts';

/** The blocks with all words of a rule about difficult words; none for other rules. */
export function wordTable({ check }: RuleFile, { terms, sources }: Ruleset): string[] {
  if (check.kind !== 'term' && check.kind !== 'explain') return [];
  const explain = check.kind === 'explain';
  const rows = Array.from(terms)
    .filter((term) => (term.class === 'explain') === explain)
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map((term) => [
      inline(term.term),
      explain ? inline(term.meaning ?? '') : instead(term),
      severityLabels[term.level],
      term.sources.map((name) => inline(sources[name]?.title ?? name)).join('; '),
    ]);
  return [
    '## Alle woorden',
    `Klare Brief kent ${rows.length} woorden en uitdrukkingen, elk met al hun vormen.`,
    table([...(explain ? ['Begrip', 'Betekenis'] : ['Woord', 'Schrijf liever']), 'Hoe erg is het?', 'Bronnen'], rows),
  ];
}

function instead({ use, advice }: Term): string {
  const words = use.map((word) => `"${inline(word)}"`).join(' of ');
  return [words, ...(advice === undefined ? [] : [inline(advice)])].filter((text) => text !== '').join('. ');
}
