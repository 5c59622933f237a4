import type { Block, Insertion, Letter } from '@klarebrief/core/lean';
import { BODY, type WordParagraph } from './stories.ts';

/** A paragraph to put in, and what it looks like. */
export interface Line {
  readonly kind: 'heading' | 'text' | 'item' | 'empty';
  readonly text: string;
}

/** Blocks of the letter whose looks the new paragraphs get; null where the letter has none. */
export interface Samples {
  readonly heading: Block | null;
  readonly text: Block | null;
  readonly item: Block | null;
}

/** A paragraph of the letter that is shorter may be an address, a date or a name. In characters. */
const LEAST_PROSE = 60;
/** A heading without a heading style is not longer. In characters. */
const MOST_HEADING = 80;

/** The paragraphs of an insertion, with empty ones between where this letter has those between its own. */
export function linesOf(
  { heading, paragraphs }: Insertion,
  withHeading: boolean,
  side: 'behind' | 'before',
  spacing: Spacing,
): readonly Line[] {
  const groups: (readonly Line[])[] = paragraphs.map((paragraph) =>
    paragraph.kind === 'text'
      ? [{ kind: 'text', text: paragraph.text }]
      : paragraph.items.map((text): Line => ({ kind: 'item', text })),
  );
  const head: readonly Line[] = withHeading ? [{ kind: 'heading', text: heading }] : [];
  const empty: readonly Line[] = spacing.betweenParagraphs ? [{ kind: 'empty', text: '' }] : [];
  const underHeading = withHeading && spacing.underHeadings ? empty : [];
  const body = groups.flatMap((group, index) => (index === 0 ? group : [...empty, ...group]));
  const lines = [...head, ...underHeading, ...body];
  return side === 'behind' ? [...empty, ...lines] : [...lines, ...empty];
}

/** Where this letter has empty paragraphs for white space. */
export interface Spacing {
  readonly betweenParagraphs: boolean;
  readonly underHeadings: boolean;
}

/** Looks what stands behind most of the paragraphs of prose and the headings of the letter. */
export function spacingOf(headings: ReadonlySet<WordParagraph>, paragraphs: readonly WordParagraph[]): Spacing {
  const body = paragraphs.filter(({ story }) => story === BODY);
  const mostly = (of: (paragraph: WordParagraph) => boolean): boolean => {
    const followed = body.filter((paragraph, index) => of(paragraph) && index + 1 < body.length);
    const empty = followed.filter(({ index }) => body[index + 1]?.text.trim() === '');
    return empty.length * 2 > followed.length;
  };
  return {
    betweenParagraphs: mostly((each) => !headings.has(each) && each.text.length >= LEAST_PROSE),
    underHeadings: mostly((each) => headings.has(each)),
  };
}

/** The nearest paragraph of prose, heading and list item to a place in the letter. */
export function samplesOf({ blocks, text }: Letter, at: number): Samples {
  const body = blocks.filter(({ region }) => region === 'body');
  const nearest = (fits: (block: Block) => boolean): Block | null => {
    const distance = ({ start }: Block): number => Math.abs(start - at);
    return body.filter(fits).sort((a, b) => distance(a) - distance(b))[0] ?? null;
  };
  const size = ({ start, end }: Block): number => end - start;
  const isPlain = ({ kind, emphasised }: Block): boolean => kind === 'paragraph' && !emphasised;
  const isBold = (block: Block): boolean =>
    block.kind === 'paragraph' &&
    block.emphasised === true &&
    size(block) <= MOST_HEADING &&
    !text.slice(block.start, block.end).includes('\n');
  const levels = body.flatMap(({ level }) => level ?? []);
  const lowest = levels.length === 0 ? undefined : usual(levels);
  return {
    heading: nearest(({ kind, level }) => kind === 'heading' && level === lowest) ?? nearest(isBold),
    text: nearest((block) => isPlain(block) && size(block) >= LEAST_PROSE) ?? nearest(isPlain),
    item: nearest(({ kind }) => kind === 'list-item'),
  };
}

/** The level that most headings have; of two the deeper one, since the other is the title. */
function usual(levels: readonly number[]): number {
  const count = (level: number): number => levels.filter((each) => each === level).length;
  return levels.reduce((best, level) => {
    const more = count(level) - count(best);
    return more > 0 || (more === 0 && level > best) ? level : best;
  });
}
