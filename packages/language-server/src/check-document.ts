import { type CheckOptions, check, type Letter, type Report } from '@klarebrief/core/lean';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { kindOf, type SourceFormat, type SourceKind } from './formats.ts';
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
  const letter = read(source);
  const report = await checkLetter(letter, options);
  return { document, kind, letter, options, report, places: createPlaces(letter, document) };
}

/** English letters need an engine that takes longer to load than a Dutch letter takes to check: only they wait for it. */
export async function checkLetter(letter: Letter, options: CheckOptions): Promise<Report> {
  const report = check(letter, options);
  if (report.language === 'nl') return report;
  const { english } = await import('@klarebrief/core/english');
  return check(letter, { ...options, english });
}

/** Markdown and HTML bring a parser with them, so they are loaded only when asked for. */
async function readerOf(format: SourceFormat): Promise<(source: string) => Letter> {
  if (format === 'markdown') return (await import('@klarebrief/core/read/markdown')).readMarkdown;
  if (format === 'html') return (await import('@klarebrief/core/read/html')).readHtml;
  return (await import('@klarebrief/core/lean')).readText;
}
