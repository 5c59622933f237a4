import type { Block, BlockRegion, Letter, Span } from '@klarebrief/core/lean';
import { findPlaceholders, looksLikeTemplate } from '@klarebrief/core/read/placeholders';
import { regionOf, type WordParagraph } from './stories.ts';

/** The letter, and how far each region moved from where the reader of the XML had it. */
export interface Composed {
  readonly letter: Letter;
  /** To be taken from an offset in the letter to get the offset in what was read from the XML; absent for what was not. */
  readonly shifts: Partial<Readonly<Record<BlockRegion, number>>>;
}

interface Piece {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Span[];
  readonly template: boolean;
}

const ORDER: readonly BlockRegion[] = ['header', 'body', 'note', 'footer'];

/**
 * The letter out of what the XML says and, for what is not in it, the bare paragraphs: Word on the web gives the XML of the body
 * without headers, footers and notes (office-js-docs issue 583).
 */
export function composeLetter(fromXml: Letter | null, paragraphs: readonly WordParagraph[]): Composed {
  let text = '';
  const blocks: Block[] = [];
  const placeholders: Span[] = [];
  const shifts: Partial<Record<BlockRegion, number>> = {};
  let template = fromXml?.template ?? false;
  for (const region of ORDER) {
    const cut = fromXml && regionStart(fromXml, region);
    const piece = fromXml && cut !== null ? cutOut(fromXml, region) : bare(region, paragraphs);
    if (piece.blocks.length === 0) continue;
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : '\n') + piece.text;
    const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    blocks.push(...piece.blocks.map(move));
    placeholders.push(...piece.placeholders.map(move));
    template ||= piece.template;
    if (cut !== null) shifts[region] = start - cut;
  }
  const declared = fromXml?.declared ?? {};
  return { letter: { format: 'docx', text, blocks, placeholders, template, declared }, shifts };
}

function regionStart({ blocks }: Letter, region: BlockRegion): number | null {
  return blocks.find((block) => block.region === region)?.start ?? null;
}

/** The blocks of a region stand after one another. */
function cutOut({ text, blocks, placeholders, template }: Letter, region: BlockRegion): Piece {
  const own = blocks.filter((block) => block.region === region);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  const inside = placeholders.filter((span) => span.start >= start && span.end <= end);
  return { text: text.slice(start, end), blocks: own.map(move), placeholders: inside.map(move), template };
}

function bare(region: BlockRegion, paragraphs: readonly WordParagraph[]): Piece {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (const { story, text, look } of paragraphs) {
    const line = visible(text);
    // Sections repeat their headers, and every header would count as often.
    const repeats = region !== 'body' && region !== 'note' && seen.has(line);
    if (regionOf(story) !== region || line === '' || repeats) continue;
    seen.add(line);
    const place = { start: offset, end: offset + line.length, region };
    const block = look?.emphasised ? { ...place, emphasised: true } : place;
    if (look?.level !== undefined) blocks.push({ ...block, kind: 'heading', level: look.level });
    else if (look?.isListItem) blocks.push({ ...block, kind: 'list-item' });
    else blocks.push({ ...block, kind: look?.inTable ? 'table-cell' : 'paragraph' });
    lines.push(line);
    offset += line.length + 1;
  }
  const text = lines.join('\n');
  const placeholders = findPlaceholders(text);
  return { text, blocks, placeholders, template: looksLikeTemplate(text, placeholders) };
}

/** Word marks a note with \x02, a line end with \x0b, a special hyphen with \x1e or \x1f, and a cell or a field with others. */
function visible(text: string): string {
  return (
    text
      .replaceAll('\u000b', '\n')
      .replaceAll('\u001e', '\u2011')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks.
      .replace(/[\u0000-\u0008\u000c-\u001f]/g, '')
      .trim()
  );
}
