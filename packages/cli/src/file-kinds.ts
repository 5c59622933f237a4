import type { LetterFormat } from '@klarebrief/core';

const formats: ReadonlyMap<string, LetterFormat> = new Map([
  ['.docx', 'docx'],
  ['.dotx', 'docx'],
  ['.docm', 'docx'],
  ['.dotm', 'docx'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/** For a sentence: the kinds of files that can be read. */
export const readableKinds = '.docx, .dotx, .docm, .txt, .md en .html';

/** How to read a file of this name. Undefined for a kind that cannot be read; a name without an ending is text. */
export function formatOf(path: string): LetterFormat | undefined {
  const extension = extensionOf(path);
  return extension === '' ? 'text' : formats.get(extension);
}

/** True when the name ends in one of the kinds that can be read. */
export function isReadable(path: string): boolean {
  return formats.has(extensionOf(path)) && !isLockFile(path);
}

/** Kinds of files that may well be letters, and that cannot be read. */
const otherDocuments: ReadonlySet<string> = new Set(
  '.doc .dot .odt .ott .fodt .rtf .pdf .pages .wps .wpd .xps .eml .msg .mht .mhtml'.split(' '),
);

/** True for a document of a kind that cannot be read. Pictures and tables are no letters. */
export function isOtherDocument(path: string): boolean {
  return otherDocuments.has(extensionOf(path)) && !isLockFile(path);
}

/** In lower case, with the dot; empty when there is none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Word keeps `~$brief.docx` beside a letter that is open. */
function isLockFile(path: string): boolean {
  return /(?:^|[/\\])~\$[^/\\]*$/u.test(path);
}
