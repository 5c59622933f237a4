import type { Letter } from '@klarebrief/core/lean';
import type { LetterFile, ReadFile } from '../check/protocol.ts';
import type { Host, Outcome, Reading, TextPlace } from './host.ts';
import { changeAt } from './page/change.ts';
import { EXAMPLE_LETTER } from './page/example-letter.ts';
import { findAgainIn } from './page/find-again.ts';
import { insertAt } from './page/insert.ts';
import { letterOf, type PageLetter } from './page/letter-of.ts';
import { drawMarks, lightUp, markAt, type PlacedMark } from './page/marks.ts';
import { nodesOf } from './page/nodes-of.ts';
import { buildSurface, emptyParagraph } from './page/surface.ts';
import { catchFiles, catchPaste } from './page/take-in.ts';
import { browserStore, memoryStore } from './page/value-stores.ts';

/** Reads a file or a pasted text as a letter. */
export type ReadLetter = (file: LetterFile) => Promise<ReadFile>;

const UNREADABLE: ReadFile = { problem: 'Dit bestand is niet te lezen. Plak de tekst van de brief in het vak.' };

/** A plain browser as the place of the letter: people paste, type or drop it in the page. Builds that page inside `parent`. */
export function createPageHost(parent: HTMLElement, readFile: ReadLetter): Host {
  const surface = buildSurface(parent);
  const { sheet } = surface;
  const documentValues = memoryStore();
  const hints = new Set<() => void>();
  const picks = new Set<(id: string) => void>();
  let marks: readonly PlacedMark[] = [];
  /** What the file said of itself; typing does not change that. */
  let said: Pick<Letter, 'declared' | 'template'> | null = null;
  /** The range that a card lit up last: Escape brings the cursor there. */
  let lit: Range | null = null;
  document.execCommand('defaultParagraphSeparator', false, 'p');

  const changed = (): void => {
    if (!sheet.firstElementChild) sheet.append(emptyParagraph());
    const empty = (sheet.textContent ?? '').trim() === '';
    if (empty) said = null;
    surface.showEmpty(empty);
    surface.undoButton.disabled = false;
    for (const hint of hints) hint();
  };
  const show = (letter: Letter): void => {
    sheet.replaceChildren(...nodesOf(letter));
    sheet.scrollTop = 0;
    documentValues.clear();
    changed();
    said = { declared: letter.declared, template: letter.template };
    // Setting the letter as a whole is no step of the browser's undo.
    surface.undoButton.disabled = true;
  };
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const read = await readFile({ name, bytes }).catch(() => UNREADABLE);
    if ('problem' in read) surface.showProblem(read.problem);
    else {
      surface.showProblem(null);
      show(read.letter);
    }
  };
  const openFile = async (file: File): Promise<void> => open(file.name, new Uint8Array(await file.arrayBuffer()));

  const placed = (reading: Reading, place: TextPlace): { page: PageLetter; at: number; range: Range } | null => {
    const page = letterOf(sheet);
    const at = findAgainIn(reading.letter.text, page.letter.text)(place);
    const range = at === null ? null : page.rangeOf(at, at + place.actual.length);
    return at === null || !range ? null : { page, at, range };
  };
  const pick = (): void => {
    const { focusNode, focusOffset } = document.getSelection() ?? {};
    if (!focusNode || !sheet.contains(focusNode)) return;
    const found = markAt(marks, focusNode, focusOffset ?? 0);
    if (!found) return;
    lit = found.range;
    lightUp(lit);
    for (const listener of picks) listener(found.mark.id);
  };

  surface.showEmpty(true);
  sheet.addEventListener('input', changed);
  sheet.addEventListener('click', pick);
  sheet.addEventListener('keyup', ({ key }) => {
    if (/^(?:Arrow|Home|End|Page)/.test(key)) pick();
  });
  surface.openButton.addEventListener('click', () => surface.fileInput.click());
  surface.fileInput.addEventListener('change', () => {
    const [file] = surface.fileInput.files ?? [];
    if (file) void openFile(file);
    surface.fileInput.value = '';
  });
  surface.exampleButton.addEventListener(
    'click',
    () => void open('voorbeeld.html', new TextEncoder().encode(EXAMPLE_LETTER)),
  );
  surface.undoButton.addEventListener('click', () => {
    sheet.focus({ preventScroll: true });
    document.execCommand('undo');
    surface.undoButton.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || !lit || (target instanceof Node && sheet.contains(target))) return;
    sheet.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(lit.startContainer, lit.startOffset, lit.startContainer, lit.startOffset);
  });
  catchPaste(sheet, readFile);
  catchFiles(document, surface.showDropping, (file) => void openFile(file));

  return {
    kind: 'page',
    async readLetter() {
      const { letter } = letterOf(sheet);
      return { letter: { ...letter, ...said }, version: letter.text };
    },
    onHint: (listener) => joined(hints, listener),
    async showMarks(reading, wanted) {
      const page = letterOf(sheet);
      const findAgain = findAgainIn(reading.letter.text, page.letter.text);
      marks = wanted.flatMap((mark) => {
        const at = findAgain(mark);
        const range = at === null ? null : page.rangeOf(at, at + mark.actual.length);
        return range ? [{ mark, range }] : [];
      });
      return drawMarks(marks);
    },
    onMarkPicked: (listener) => joined(picks, listener),
    async select(reading, place) {
      const found = placed(reading, place);
      lit = found?.range ?? null;
      lightUp(lit);
      if (!lit) return 'moved';
      scrollTo(lit);
      return 'done';
    },
    async replace(reading, place, text): Promise<Outcome> {
      const found = placed(reading, place);
      if (!found) return 'moved';
      lightUp(null);
      return changeAt(sheet, found.range, 'insertText', text) ? 'done' : 'failed';
    },
    async insert(reading, insertion, target): Promise<Outcome> {
      lightUp(null);
      return insertAt(sheet, reading, insertion, target);
    },
    comment: async () => 'unsupported',
    documentValues,
    userValues: browserStore(),
  };
}

function joined<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function scrollTo({ startContainer }: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
