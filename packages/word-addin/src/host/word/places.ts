import type { Letter } from '@klarebrief/core/lean';
import type { TextPlace } from '../host.ts';
import { type MatchedBlock, matchBlocks } from './match-blocks.ts';
import { occurrences, type Solid, solid, solidBefore, solidText } from './solid.ts';
import { regionOf, type WordParagraph } from './stories.ts';

/** A range of `paragraph.text`. */
export interface WordPlace {
  readonly paragraph: WordParagraph;
  readonly start: number;
  readonly end: number;
}

interface PlacedParagraph {
  readonly paragraph: WordParagraph;
  readonly text: string;
}

/** From offsets in the letter to paragraphs of Word. */
export class Places {
  readonly #letter: Letter;
  /** Of each block: its paragraphs in Word. */
  readonly #blocks: readonly { readonly matched: MatchedBlock; readonly paragraphs: readonly PlacedParagraph[] }[];

  constructor(letter: Letter, paragraphs: readonly WordParagraph[]) {
    this.#letter = letter;
    const placed = paragraphs
      .map((paragraph) => ({ paragraph, text: solidText(paragraph.text) }))
      .filter((each) => each.text !== '');
    const byRegion = new Map(
      [...new Set(letter.blocks.map(({ region }) => region))].map((region) => {
        const own = placed.filter(({ paragraph }) => regionOf(paragraph.story) === region);
        const blocks = letter.blocks.filter((block) => block.region === region);
        const texts = blocks.map(({ start, end }) => solidText(letter.text.slice(start, end)));
        const matched = matchBlocks(
          texts,
          own.map((each) => each.text),
        );
        return [region, matched.map((each) => ({ matched: each, paragraphs: pick(own, each) })).values()];
      }),
    );
    this.#blocks = letter.blocks.map(({ region }) => {
      return byRegion.get(region)?.next().value ?? { matched: { paragraphs: [], exact: false }, paragraphs: [] };
    });
  }

  /** The paragraphs of the block that starts or ends at this offset; empty when Word has none. */
  ofBlock(at: number, side: 'start' | 'end'): readonly WordParagraph[] {
    const block = this.#letter.blocks.findIndex((each) => each[side] === at);
    return this.#blocks[block]?.paragraphs.map(({ paragraph }) => paragraph) ?? [];
  }

  /** The pieces of a place, one for each paragraph it goes over. Empty when it cannot be found in Word. */
  find(place: TextPlace): readonly WordPlace[] {
    const { blocks } = this.#letter;
    const isPoint = place.start === place.end;
    return blocks.flatMap((block, index) => {
      const touches = isPoint
        ? block.start <= place.start && place.end <= block.end
        : block.start < place.end && place.start < block.end;
      if (!touches) return [];
      const start = Math.max(place.start, block.start) - block.start;
      const end = Math.min(place.end, block.end) - block.start;
      return this.#inBlock(index, start, end);
    });
  }

  #inBlock(index: number, start: number, end: number): readonly WordPlace[] {
    const block = this.#letter.blocks[index];
    const own = this.#blocks[index];
    if (!block || !own) return [];
    const text = solid(this.#letter.text.slice(block.start, block.end));
    const from = solidBefore(text, start);
    const to = Math.max(from, solidBefore(text, end));
    const [only] = own.paragraphs;
    if (!own.matched.exact) return only ? loosely(text.text, from, to, only) : [];
    const places: WordPlace[] = [];
    let offset = 0;
    for (const { paragraph } of own.paragraphs) {
      const within = solid(paragraph.text);
      const first = Math.max(from - offset, 0);
      const last = Math.min(to - offset, within.at.length);
      if (first < last || (from === to && first <= within.at.length && last >= 0 && places.length === 0)) {
        places.push({
          paragraph,
          start: first === from - offset ? sameOffset(text, from, start, within, first, 'start') : 0,
          end: last === to - offset ? sameOffset(text, to, end, within, last, 'end') : paragraph.text.length,
        });
      }
      offset += within.at.length;
    }
    return places;
  }
}

/**
 * The offset in a paragraph of Word for one in a block: at the same character, and among spaces as far behind the character before.
 * `count` and `own` say how many solid characters stand before it, in the block and in the paragraph.
 */
function sameOffset(
  block: Solid,
  count: number,
  offset: number,
  paragraph: Solid,
  own: number,
  edge: 'start' | 'end',
): number {
  const before = (paragraph.at[own - 1] ?? -1) + 1;
  const next = paragraph.at[own] ?? Number.POSITIVE_INFINITY;
  if (edge === 'start' && block.at[count] === offset) return next;
  const spaces = offset - ((block.at[count - 1] ?? -1) + 1);
  return Math.min(before + spaces, next);
}

function pick(
  paragraphs: readonly PlacedParagraph[],
  { paragraphs: numbers }: MatchedBlock,
): readonly PlacedParagraph[] {
  return numbers.flatMap((number) => paragraphs[number] ?? []);
}

/** In a paragraph with another text, the place with the same words, when both have them equally often. */
function loosely(block: string, from: number, to: number, { paragraph }: PlacedParagraph): readonly WordPlace[] {
  const within = solid(paragraph.text);
  const words = block.slice(from, to);
  const count = occurrences(within.text, words);
  if (count === 0 || count !== occurrences(block, words)) return [];
  let at = within.text.indexOf(words);
  for (let before = occurrences(block.slice(0, from), words); before > 0; before--) {
    at = within.text.indexOf(words, at + words.length);
  }
  const start = within.at[at];
  return start === undefined ? [] : [{ paragraph, start, end: (within.at[at + words.length - 1] ?? start) + 1 }];
}
