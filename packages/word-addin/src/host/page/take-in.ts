import type { ReadFile } from '../../check/protocol.ts';
import type { ReadLetter } from '../page.ts';
import { changeAt } from './change.ts';
import { htmlOf, nodesOf } from './nodes-of.ts';

/** Takes what people paste without its looks: headings, lists and tables stay, fonts and colours do not come along. */
export function catchPaste(sheet: HTMLElement, read: ReadLetter): void {
  sheet.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
    if (!range || (html === '' && text === '')) return;
    event.preventDefault();
    const file = html === '' ? { name: 'tekst.txt', source: text } : { name: 'tekst.html', source: html };
    const taken = read({ name: file.name, bytes: new TextEncoder().encode(file.source) });
    // What cannot be read as a letter still comes in, as bare words.
    void taken
      .catch((): ReadFile => ({ problem: '' }))
      .then((result) => {
        if ('problem' in result) {
          changeAt(sheet, range, 'insertText', text);
          return;
        }
        const { blocks } = result.letter;
        const [only] = blocks;
        // Words in the middle of a sentence make no paragraph of their own.
        if (blocks.length === 1 && only?.kind === 'paragraph')
          changeAt(sheet, range, 'insertText', result.letter.text.slice(only.start, only.end));
        else changeAt(sheet, range, 'insertHTML', htmlOf(nodesOf(result.letter)));
      });
  });
}

/** Takes a file that somebody drops anywhere in the page. */
export function catchFiles(
  page: Document,
  showDropping: (dropping: boolean) => void,
  take: (file: File) => void,
): void {
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    showDropping(true);
  });
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) showDropping(false);
  });
  page.addEventListener('drop', (event) => {
    showDropping(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
