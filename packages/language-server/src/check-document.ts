import {
  type CheckOptions,
  checkAnyLanguage,
  type Letter,
  type Report,
  readerOf,
  readFrontMatter,
} from '@klarebrief/core/lean';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { kindOf, type SourceKind } from './formats.ts';
import { createPlaces, type Places } from './places.ts';

/** A document with what the checker says of it. */
export interface CheckedDocument {
  readonly document: TextDocument;
  readonly kind: SourceKind;
  readonly letter: Letter;
  readonly options: CheckOptions;
  readonly report: Report;
  readonly places: Places;
}

/** Reads and checks a document as it is now. */
export async function checkDocument(document: TextDocument, options: CheckOptions): Promise<CheckedDocument> {
  const source = document.getText();
  const kind = kindOf(document.uri, document.languageId, source);
  const read = await readerOf(kind.format);
  const asRead = read(source);
  // Whoever names a file after a template language means its blanks to be there; front matter has the last word.
  const template = asRead.template || (kind.template !== 'none' && readFrontMatter(source).template !== false);
  const letter = template === asRead.template ? asRead : { ...asRead, template };
  const report = await checkAnyLanguage(letter, options);
  return { document, kind, letter, options, report, places: createPlaces(letter, document) };
}
