import { type OutlineKind, type OutlinePart, outline } from '@klarebrief/core/lean';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { CheckedDocument } from './check-document.ts';

const NAMES: Readonly<Record<OutlineKind, string>> = {
  onderwerp: 'Onderwerp',
  besluit: 'Besluit',
  waarom: 'Waarom',
  doen: 'Wat moet de lezer doen',
  bezwaar: 'Bezwaar, beroep of zienswijze',
  hulp: 'Hulp',
  afsluiting: 'Afsluiting',
  kop: '',
};
/** Words of the letter that are shown, in UTF-16 units. */
const LONGEST = 60;

/** The parts of the letter, to jump by. */
export function documentSymbols(checked: CheckedDocument): DocumentSymbol[] {
  const { letter, options, places } = checked;
  const symbol = (part: OutlinePart): DocumentSymbol => {
    const { kind, title, titled } = part;
    const words = letter.text.slice(title.start, Math.min(title.end, title.start + LONGEST)).replace(/\s+/g, ' ');
    const named = titled || kind === 'kop';
    return {
      name: named ? words : NAMES[kind],
      detail: named ? NAMES[kind] : words,
      kind: titled ? SymbolKind.Class : SymbolKind.String,
      range: places.rangeOf(part),
      selectionRange: places.rangeOf(title),
      children: part.parts.map(symbol),
    };
  };
  return outline(letter, options).map(symbol);
}
