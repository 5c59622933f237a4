import { type Edit, type Letter, type Span, toSource } from '@klarebrief/core/lean';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where offsets of a letter's text stand in its document. */
export interface Places {
  /** The offset in the source of the start of something. */
  startOf(offset: number): number;
  /** The offset in the source of the end of something: right behind its last character. */
  endOf(offset: number): number;
  rangeOf(span: Span): Range;
  /** The edit in the source; null when mark-up stands within what it replaces. */
  editOf(edit: Edit): TextEdit | null;
}

/** Makes the translation for one version of a document. */
export function createPlaces(letter: Letter, document: TextDocument): Places {
  const { sourceMap: map, text } = letter;
  const source = document.getText();
  const startOf = (offset: number): number => (map ? toSource(map, offset) : offset);
  const endOf = (offset: number): number => (map && offset > 0 ? toSource(map, offset - 1) + 1 : offset);
  const rangeOf = ({ start, end }: Span): Range => ({
    start: document.positionAt(startOf(start)),
    end: document.positionAt(end > start ? endOf(end) : startOf(end)),
  });
  return {
    startOf,
    endOf,
    rangeOf,
    editOf({ start, end, text: newText }) {
      const written = source.slice(startOf(start), end > start ? endOf(end) : startOf(end));
      return sameWords(written, text.slice(start, end)) ? { range: rangeOf({ start, end }), newText } : null;
    },
  };
}

/** Alike but for white space: the source may break a line where the text has a space. */
function sameWords(written: string, text: string): boolean {
  return written === text || written.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' ');
}
