import type { Mark, MarkLevel } from '../host.ts';

/** A mark with the range of the page that it covers; the browser keeps the range in place while people type. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

/** Names for `::highlight()` in the style sheet. */
const NAMES = { error: 'letter-error', warning: 'letter-warning', info: 'letter-info' } as const;
const LIT = 'letter-lit';

/** Underlines that do not touch the text: the CSS Custom Highlight API. Browsers without it show none. */
export function drawMarks(marks: readonly PlacedMark[]): MarkLevel {
  if (!canDraw()) return 'none';
  for (const [severity, name] of Object.entries(NAMES)) {
    const ranges = marks.filter(({ mark }) => mark.severity === severity).map(({ range }) => range);
    CSS.highlights.set(name, new Highlight(...ranges));
  }
  return 'annotations';
}

/** Lights up one range, in place of the one before; null puts it out. Browsers that draw no marks select it. */
export function lightUp(range: Range | null): void {
  if (!canDraw()) {
    const selection = document.getSelection();
    if (range)
      selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return;
  }
  if (!range) CSS.highlights.delete(LIT);
  else {
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(LIT, highlight);
  }
}

/** The mark at a place of the page; of several the shortest, which is the most precise. */
export function markAt(marks: readonly PlacedMark[], node: Node, offset: number): PlacedMark | null {
  const here = marks.filter(({ range }) => !range.collapsed && range.isPointInRange(node, offset));
  const length = ({ mark }: PlacedMark): number => mark.end - mark.start;
  return here.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

function canDraw(): boolean {
  return 'highlights' in CSS;
}
