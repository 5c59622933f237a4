import type { Letter, LetterFormat } from '../model/letter.ts';
import { readText } from './text.ts';

/** The reader of a format of text. Markdown and HTML bring a parser with them, so they are loaded only when asked for. */
export async function readerOf(format: Exclude<LetterFormat, 'docx'>): Promise<(source: string) => Letter> {
  if (format === 'markdown') return (await import('./markdown.ts')).readMarkdown;
  if (format === 'html') return (await import('./html.ts')).readHtml;
  return readText;
}
