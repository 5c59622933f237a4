import type { Block, Letter, Span } from '@klarebrief/core';
import { findPlaceholders, looksLikeTemplate } from '@klarebrief/core/read/placeholders';
import type { PlacedStory } from './document.ts';
import { Groups } from './groups.ts';
import type { DocxMap, DocxPiece } from './map.ts';
import { isBlank, joinAll, type Paragraph } from './paragraph.ts';
import { DocxError } from './problem.ts';

/** A paragraph with its number, counted from 1 over all that is read. */
interface Line {
  readonly paragraph: Paragraph;
  readonly number: number;
}

/** Puts the stories after each other as one letter. Throws `DocxError` `empty` when there is no text. */
export function assembleLetter(
  stories: readonly PlacedStory[],
  template: boolean,
  declared: Letter['declared'],
): { readonly letter: Letter; readonly map: DocxMap } {
  const parts = [...new Set(stories.map((story) => story.part))];
  const groups = new Groups();
  const blocks: Block[] = [];
  const pieces: DocxPiece[] = [];
  const placeholders: Span[] = [];
  const texts: string[] = [];
  let offset = 0;
  let count = 0;
  for (const story of stories) {
    const part = parts.indexOf(story.part);
    for (const { paragraph, number } of lines(story.paragraphs, count)) {
      if (isBlank(paragraph.text)) continue;
      blocks.push(toBlock(paragraph, story.region, offset, number, groups));
      for (const piece of paragraph.pieces) pieces.push({ ...piece, offset: piece.offset + offset, part });
      for (const { start, end } of paragraph.blanks) placeholders.push({ start: start + offset, end: end + offset });
      texts.push(paragraph.text);
      offset += paragraph.text.length + 1;
    }
    count += story.paragraphs.length;
    groups.endLists();
  }
  if (blocks.length === 0) throw new DocxError('empty');
  const text = texts.join('\n');
  const blanks = inOrder([...placeholders, ...withoutOverlap(findPlaceholders(text), placeholders)]);
  const letter: Letter = {
    format: 'docx',
    text,
    blocks,
    placeholders: blanks,
    template: template || stories.some((story) => story.template) || looksLikeTemplate(text, blanks),
    declared,
  };
  return { letter, map: { parts, pieces } };
}

/** Blanks typed by hand, where no field marks them already. */
function withoutOverlap(typed: readonly Span[], fields: readonly Span[]): Span[] {
  return typed.filter(({ start, end }) => fields.every((field) => field.end <= start || field.start >= end));
}

/** Numbers the paragraphs and joins those without a mark between them; the joined one has the number of the first text. */
function lines(paragraphs: readonly Paragraph[], before: number): readonly Line[] {
  const result: Line[] = [];
  let open: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.joinsNext) {
      open.push(paragraph);
      continue;
    }
    const skipped = open.findIndex(({ text }) => !isBlank(text));
    const back = skipped === -1 ? 0 : open.length - skipped;
    const joined = open.length === 0 ? paragraph : joinAll(open, paragraph);
    result.push({ paragraph: joined, number: before + index + 1 - back });
    open = [];
  }
  return result;
}

function toBlock(paragraph: Paragraph, region: Block['region'], offset: number, number: number, groups: Groups): Block {
  const { text, level, list, table } = paragraph;
  const start = offset + text.search(/\S/u);
  const end = offset + text.trimEnd().length;
  const place = { start, end, region, paragraph: number };
  const block = paragraph.emphasised ? { ...place, emphasised: true } : place;
  if (level === undefined && list) return { ...block, kind: 'list-item', group: groups.list(list) };
  groups.endLists();
  if (level !== undefined) return { ...block, kind: 'heading', level };
  if (table) return { ...block, kind: 'table-cell', group: groups.table(table.table), row: table.row };
  return { ...block, kind: 'paragraph' };
}

/** In reading order, each place once: a field inside another is marked by both. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
  }
  return result;
}
