/**
 * The characters of a text that can be seen, with where each stands. Word and the reader of its XML agree on these; they do not on
 * spaces, line ends, tabs, special hyphens and the marks of notes and fields.
 */
export interface Solid {
  readonly text: string;
  /** Offset of each character of `text` in the text it was taken from. */
  readonly at: readonly number[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Word marks notes, fields and special hyphens with them.
const LOOSE = /[\s\u0000-\u001f\u00ad\u2011\u200b\ufffc]+/g;

/** The characters alone, which is far quicker than with their places. */
export function solidText(text: string): string {
  return text.replace(LOOSE, '');
}

/** Takes out the characters on which readers of Word documents do not agree. */
export function solid(text: string): Solid {
  const at: number[] = [];
  let next = 0;
  const keepUpTo = (end: number): void => {
    for (; next < end; next++) at.push(next);
  };
  for (const { index, 0: loose } of text.matchAll(LOOSE)) {
    keepUpTo(index);
    next = index + loose.length;
  }
  keepUpTo(text.length);
  return { text: solidText(text), at };
}

/** How many solid characters stand before `offset`. */
export function solidBefore({ at }: Solid, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often `part` stands in `text`, not counting overlaps, as Word's search counts. */
export function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
