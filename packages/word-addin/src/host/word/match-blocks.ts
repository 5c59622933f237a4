/** Which paragraphs of Word a block of the letter is; more than one where a deleted mark joins them. */
export interface MatchedBlock {
  readonly paragraphs: readonly number[];
  /** False when the texts differ, and only the order says that they belong together. */
  readonly exact: boolean;
}

/** Most blocks and paragraphs that are skipped to find the thread again: text boxes, and what a co-author just wrote. */
const MAX_SKIP = 60;

/**
 * Lays the blocks that a reader found next to the paragraphs that Word gave, both in order and as solid text without empty ones.
 * A block that has no paragraph in Word, such as one in a text box, gets an empty list.
 */
export function matchBlocks(blocks: readonly string[], paragraphs: readonly string[]): readonly MatchedBlock[] {
  const matched: MatchedBlock[] = [];
  let next = 0;
  while (matched.length < blocks.length) {
    const found = resume(blocks, paragraphs, matched.length, next);
    const skippedBlocks = found?.block ?? blocks.length - matched.length;
    const skippedParagraphs = found?.paragraph ?? paragraphs.length - next;
    for (let index = 0; index < skippedBlocks; index++) {
      const pairs = skippedBlocks === skippedParagraphs;
      matched.push({ paragraphs: pairs ? [next + index] : [], exact: false });
    }
    next += skippedParagraphs;
    if (!found) continue;
    matched.push({ paragraphs: Array.from({ length: found.count }, (_, index) => next + index), exact: true });
    next += found.count;
  }
  return matched;
}

/** The nearest pair that fits: how many blocks and paragraphs to skip, and how many paragraphs the block takes. */
function resume(
  blocks: readonly string[],
  paragraphs: readonly string[],
  block: number,
  paragraph: number,
): { readonly block: number; readonly paragraph: number; readonly count: number } | null {
  for (let skip = 0; skip <= MAX_SKIP; skip++) {
    for (let a = 0; a <= skip; a++) {
      const count = fit(blocks[block + a], paragraphs, paragraph + skip - a);
      if (count > 0) return { block: a, paragraph: skip - a, count };
    }
  }
  return null;
}

/** How many paragraphs from here make up exactly this block; 0 when they do not. */
function fit(block: string | undefined, paragraphs: readonly string[], from: number): number {
  if (block === undefined) return 0;
  let length = 0;
  for (let at = from; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? '';
    if (!block.startsWith(paragraph, length)) return 0;
    length += paragraph.length;
    if (length === block.length) return at - from + 1;
  }
  return 0;
}
