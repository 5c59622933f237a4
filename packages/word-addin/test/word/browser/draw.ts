import type { FakeDocument, FakeRange, StoryName } from '../model/document.ts';
import { type FakeParagraph, shows } from '../model/paragraph.ts';

/** Draws the document as a page: with the lines of annotations, what is lit up and selected, and what is deleted struck through. */
export function draw(document: FakeDocument, page: HTMLElement): void {
  const stories: readonly StoryName[] = ['header', 'body', ...document.notes, 'footer'];
  const parts = stories.flatMap((story) => {
    if (document.story(story).length === 0) return [];
    const part = element('div', { class: `story ${story.replace(/\d+$/, '')}`, 'data-story': story });
    part.append(...blocks(document, story));
    return [part];
  });
  const comments = document.comments.map(({ text, on }) => {
    const comment = element('aside', { class: 'comment' });
    comment.textContent = `${on}: ${text}`;
    return comment;
  });
  page.replaceChildren(...parts, ...comments);
}

function blocks(document: FakeDocument, story: StoryName): readonly HTMLElement[] {
  const drawn: HTMLElement[] = [];
  let table:
    | { readonly number: number; readonly rows: Map<number, HTMLElement>; readonly body: HTMLElement }
    | undefined;
  for (const paragraph of document.story(story)) {
    const block = drawParagraph(document, story, paragraph);
    if (!paragraph.table) {
      table = undefined;
      drawn.push(block);
      continue;
    }
    const { table: number, row } = paragraph.table;
    if (table?.number !== number) {
      table = { number, rows: new Map(), body: element('table', {}) };
      drawn.push(table.body);
    }
    const line = table.rows.get(row) ?? element('tr', {});
    if (!table.rows.has(row)) table.body.append(line);
    table.rows.set(row, line);
    const cell = element('td', {});
    cell.append(block);
    line.append(cell);
  }
  return drawn;
}

function drawParagraph(document: FakeDocument, story: StoryName, paragraph: FakeParagraph): HTMLElement {
  const { id, style, list } = paragraph;
  const block = element('p', { 'data-id': id, class: [style, ...(list === undefined ? [] : ['item'])].join(' ') });
  const looks = looksOf(document, story, paragraph);
  let start = 0;
  while (start < looks.length) {
    const look = looks[start];
    let end = start + 1;
    while (end < looks.length && looks[end]?.key === look?.key) end++;
    if (look && !look.hidden) {
      const piece = element('span', { class: look.classes, 'data-start': String(start) });
      if (look.annotation !== undefined) piece.dataset.annotation = look.annotation;
      const text = looks.slice(start, end).map(({ character }) => character);
      piece.textContent = text.join('').replaceAll('\u000b', '\n');
      block.append(piece);
    }
    start = end;
  }
  if (block.childElementCount === 0) block.append(element('br', {}));
  return block;
}

interface Look {
  readonly character: string;
  readonly classes: string;
  readonly hidden: boolean;
  readonly annotation: string | undefined;
  readonly key: string;
}

/** What each character of the raw text looks like. */
function looksOf(document: FakeDocument, story: StoryName, paragraph: FakeParagraph): readonly Look[] {
  const annotations = document.drawn.filter((each) => each.paragraph === paragraph.id);
  const seen = shows(paragraph);
  const within = (range: FakeRange | null, at: number): boolean =>
    range !== null && range.story === story && range.first === paragraph.id && range.start <= at && at < range.end;
  let offset = 0;
  return paragraph.runs.flatMap((run) => {
    const first = offset;
    offset += run.text.length;
    return run.text.split('').map((text, index): Look => {
      const at = first + index;
      const annotation = annotations.find(({ start, end }) => start <= at && at < end);
      const classes = [
        run.bold ? 'bold' : '',
        run.deleted ? 'deleted' : '',
        run.field === undefined ? '' : 'field',
        run.hint ? 'hint' : '',
        run.note === undefined ? '' : 'mark',
        annotation && seen[at] ? `annotation ${annotation.critique.colorScheme}` : '',
        document.highlights.some((range) => within(range, at)) ? 'lit' : '',
        within(document.selection, at) ? 'selected' : '',
      ];
      const look = {
        character: run.note === undefined ? text : String(run.note + 1),
        classes: classes.filter((each) => each !== '').join(' '),
        hidden: run.hidden ?? false,
        annotation: annotation?.id,
      };
      return { ...look, key: `${look.classes}|${look.hidden}|${look.annotation}` };
    });
  });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  const made = window.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(name, value);
  return made;
}
