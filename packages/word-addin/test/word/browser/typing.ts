import type { FakeDocument, StoryName } from '../model/document.ts';
import { rawText } from '../model/paragraph.ts';

/** Where the cursor stands: in the raw text of a paragraph. */
interface Caret {
  readonly story: StoryName;
  readonly id: string;
  readonly at: number;
}

/** Lets a person type in the drawn page: what the browser would do to the page is done to the document. */
export class Typing {
  readonly #document: FakeDocument;
  readonly #page: HTMLElement;
  #caret: Caret | null = null;

  /** `redraw` draws at once: the next key may come before the browser draws. */
  constructor(document: FakeDocument, page: HTMLElement, redraw: () => void) {
    this.#document = document;
    this.#page = page;
    page.contentEditable = 'true';
    page.spellcheck = false;
    page.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      this.#input(event);
      redraw();
    });
    page.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      document.undo();
    });
  }

  /** Puts the cursor where it was before the page was drawn again. */
  restore(): void {
    if (!this.#caret || !this.#page.contains(window.document.activeElement)) return;
    const { id, at } = this.#caret;
    const block = this.#page.querySelector(`[data-id="${id}"]`);
    const pieces = [...(block?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const piece = pieces.findLast(({ dataset }) => Number(dataset.start) <= at);
    const text = piece?.firstChild;
    const selection = window.getSelection();
    if (text && piece)
      selection?.collapse(text, Math.min(at - Number(piece.dataset.start), text.textContent?.length ?? 0));
    else if (block) selection?.collapse(block, 0);
  }

  #input({ inputType, data }: InputEvent): void {
    const range = window.getSelection()?.getRangeAt(0);
    const start = range && caretAt(range.startContainer, range.startOffset);
    const end = range && caretAt(range.endContainer, range.endOffset);
    if (!start || !end) return;
    const { story, id } = start;
    if (inputType === 'insertParagraph') {
      this.#caret = { story, id: this.#document.split(story, id, start.at), at: 0 };
      return;
    }
    const isDelete = inputType.startsWith('delete');
    const collapsed = start.id === end.id && start.at === end.at;
    if (isDelete && collapsed && start.at === 0) {
      this.#joinBefore(start);
      return;
    }
    if (start.id !== end.id) return;
    const from = isDelete && collapsed ? start.at - 1 : start.at;
    const text = isDelete ? '' : (data ?? '');
    this.#caret = { story, id, at: from + text.length };
    this.#document.replace({ story, first: id, start: from, last: id, end: end.at }, text);
  }

  #joinBefore({ story, id }: Caret): void {
    const paragraphs = this.#document.story(story);
    const before = paragraphs[paragraphs.findIndex((each) => each.id === id) - 1];
    if (!before) return;
    this.#caret = { story, id: before.id, at: rawText(before).length };
    this.#document.join(story, id);
  }
}

function caretAt(node: Node, offset: number): Caret | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-id]');
  const story = element?.closest<HTMLElement>('[data-story]')?.dataset.story;
  const id = block?.dataset.id;
  if (!block || id === undefined || story === undefined) return null;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece) return { story, id, at: Number(piece.dataset.start) + offset };
  // The browser may name the paragraph and the number of a piece in it.
  const pieces = [...block.querySelectorAll<HTMLElement>('[data-start]')];
  const before = pieces[offset - 1];
  const at = before ? Number(before.dataset.start) + (before.textContent?.length ?? 0) : 0;
  return { story, id, at };
}
