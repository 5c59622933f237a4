import type { Block, BlockRegion, Letter } from './model/letter.ts';

/** Words of a heading or a paragraph that a place names, in UTF-16 units. */
const LONGEST = 60;
/** A bold paragraph that is longer than this is no heading. */
const LONGEST_HEADING = 90;

const REGIONS: Readonly<Record<Exclude<BlockRegion, 'body'>, string>> = {
  header: 'in de koptekst',
  footer: 'in de voettekst',
  note: 'in een voetnoot of tekstvak',
};

/**
 * Where an offset of the text stands, for people and for a file whose paragraphs nobody counts, as in Word: 'onder "Wat moet u doen?"'.
 * By the nearest heading above it; where there is none, by how the paragraph starts.
 */
export function placeInWords({ text, blocks }: Pick<Letter, 'text' | 'blocks'>, offset: number): string {
  const next = blocks.findIndex(({ start }) => start > offset);
  const at = Math.max(0, (next === -1 ? blocks.length : next) - 1);
  const block = blocks[at];
  if (!block) return '';
  if (block.region !== 'body') return REGIONS[block.region];
  const named = ({ start, end }: Block): string => `"${short(text.slice(start, end))}"`;
  if (isHeading(block)) return `in de kop ${named(block)}`;
  const above = blocks.slice(0, at).findLast(isHeading);
  return above ? `onder ${named(above)}` : `in de alinea ${named(block)}`;
}

function isHeading({ kind, region, emphasised, start, end }: Block): boolean {
  if (region !== 'body') return false;
  return kind === 'heading' || (kind === 'paragraph' && emphasised === true && end - start <= LONGEST_HEADING);
}

/** The first words, on one line. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(' ', LONGEST))}…` : line;
}
