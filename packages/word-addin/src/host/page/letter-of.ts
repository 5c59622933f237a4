import type { Block, BlockKind, BlockRegion, Letter } from '@klarebrief/core/lean';
import { findPlaceholders, looksLikeTemplate } from '@klarebrief/core/read/placeholders';

/** A run of the letter's text and the node of the page that holds it; both of one length. */
interface Piece {
  readonly start: number;
  readonly node: Text;
}

/** The letter as it stands in the page, with the way back. */
export interface PageLetter {
  readonly letter: Letter;
  /** The range of the page for two offsets of `letter.text`; null when no text stands there. */
  rangeOf(start: number, end: number): Range | null;
}

const KINDS: Readonly<Record<string, BlockKind>> = { LI: 'list-item', TD: 'table-cell', TH: 'table-cell' };
const HEADING = /^H([1-6])$/;
const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TR|TD|TH|BLOCKQUOTE)$/;
const BOLD = /^(?:B|STRONG|U)$/;
const REGIONS: readonly BlockRegion[] = ['body', 'header', 'footer', 'note'];

interface Facts {
  readonly kind: BlockKind;
  readonly region: BlockRegion;
  readonly level?: number;
  readonly group?: number;
  readonly row?: number;
}

/** Reads the letter that people type in an element of the page. */
export function letterOf(root: Element): PageLetter {
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let text = '';
  let open: { facts: Facts; start: number; plain: boolean } | null = null;
  let group = 0;
  let row = 0;

  const close = (): void => {
    if (!open) return;
    const { facts, start: from, plain } = open;
    open = null;
    const written = text.slice(from);
    const start = from + written.length - written.trimStart().length;
    const end = from + written.trimEnd().length;
    if (end > start) blocks.push({ ...facts, start, end, ...(plain ? {} : { emphasised: true }) });
    text += '\n';
  };

  const walk = (node: Node, facts: Facts, bold: boolean): void => {
    if (node instanceof Text) {
      if (open === null && node.data.trim() === '') return;
      open ??= { facts, start: text.length, plain: false };
      if (!bold && node.data.trim() !== '') open.plain = true;
      pieces.push({ start: text.length, node });
      text += node.data.replace(/[\n\t\u00a0]/g, ' ');
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      if (open) text += '\n';
      return;
    }
    const isBlock = BLOCK.test(node.tagName);
    if (isBlock) close();
    if (node.tagName === 'UL' || node.tagName === 'OL' || node.tagName === 'TABLE') group++;
    if (node.tagName === 'TR') row++;
    const inner = isBlock ? factsOf(node, facts, group, row) : facts;
    for (const child of node.childNodes) walk(child, inner, bold || BOLD.test(node.tagName));
    if (isBlock) close();
  };

  for (const child of root.childNodes) walk(child, { kind: 'paragraph', region: 'body' }, false);
  close();
  const placeholders = findPlaceholders(text);
  const template = looksLikeTemplate(text, placeholders);
  return {
    letter: { format: 'html', text, blocks, placeholders, template, declared: {} },
    rangeOf: (start, end) => rangeOf(pieces, start, end),
  };
}

function factsOf(element: HTMLElement, around: Facts, group: number, row: number): Facts {
  const region = REGIONS.find((each) => each === element.dataset.region) ?? around.region;
  const level = HEADING.exec(element.tagName)?.[1];
  if (level !== undefined) return { kind: 'heading', region, level: Number(level) };
  const kind = KINDS[element.tagName];
  if (kind === 'list-item') return { kind, region, group };
  if (kind === 'table-cell') return { kind, region, group, row };
  // A paragraph in a cell or an item is part of it.
  return around.kind === 'paragraph' || around.kind === 'heading'
    ? { kind: 'paragraph', region }
    : { ...around, region };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => piece.start + piece.node.length > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start >= end) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}
