import type { Block, Insertion, Letter } from '@klarebrief/core/lean';

/** The elements of the page that show a letter: headings, paragraphs, lists and tables, and nothing of its looks. */
export function nodesOf({ format, text, blocks }: Letter): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const last = nodes[nodes.length - 1];
    const goesOn = before?.kind === block.kind && before.group === block.group && last !== undefined;
    if (block.kind === 'list-item') {
      const list = goesOn ? last : added(nodes, block.ordered ? 'ol' : 'ul');
      list.append(filled('li', words, block));
    } else if (block.kind === 'table-cell') {
      const table = goesOn ? last : added(nodes, 'table');
      const row = goesOn && before?.row === block.row ? table.lastElementChild : null;
      (row ?? table.appendChild(document.createElement('tr'))).append(filled('td', words, block));
    } else {
      nodes.push(filled(block.kind === 'heading' ? `h${block.level ?? 2}` : 'p', words, block));
    }
    if (before && format === 'text' && !isParted(text, before, block))
      nodes[nodes.length - 2]?.toggleAttribute('data-tight', true);
    before = block;
  }
  return nodes;
}

/** Whether an empty line stands between two blocks: the lines of an address belong together. */
function isParted(text: string, before: Block, block: Block): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph') return true;
  return /\n\s*\n/.test(text.slice(before.end, block.start));
}

/** The elements for a text that is put into the letter. `level`: of its heading. */
export function nodesOfInsertion(
  { heading, paragraphs }: Insertion,
  withHeading: boolean,
  level: number,
): HTMLElement[] {
  const nodes = paragraphs.map((paragraph) => {
    if (paragraph.kind === 'text') return filled('p', paragraph.text);
    const list = document.createElement('ul');
    list.append(...paragraph.items.map((item) => filled('li', item)));
    return list;
  });
  return withHeading ? [filled(`h${level}`, heading), ...nodes] : nodes;
}

/** The elements as the text that `insertHTML` of browsers wants. */
export function htmlOf(nodes: readonly HTMLElement[]): string {
  return nodes.map(({ outerHTML }) => outerHTML).join('');
}

function added(nodes: HTMLElement[], tag: string): HTMLElement {
  const node = document.createElement(tag);
  nodes.push(node);
  return node;
}

/** Lines of one block are parted by breaks. */
function filled(tag: string, words: string, block?: Block): HTMLElement {
  const element = document.createElement(tag);
  const inside = block?.emphasised ? element.appendChild(document.createElement('strong')) : element;
  words.split('\n').forEach((line, index) => {
    if (index > 0) inside.append(document.createElement('br'));
    inside.append(line.trim());
  });
  if (block && block.region !== 'body') element.dataset.region = block.region;
  return element;
}
