import type { Span } from '@klarebrief/core';

/** A text in which quotes are looked up without regard to how white space is laid out. */
export interface FoldedText {
  /**
   * Every place of the quote, as offsets into the text before folding. Where it stands as whole words, places within longer
   * words do not count.
   */
  find(quote: string): readonly Span[];
}

/** Folds a text: every run of white space, line feeds too, counts as one space. */
export function foldText(text: string): FoldedText {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charAt(at));
    if (space && kept.at(-1) === ' ') continue;
    kept.push(space ? ' ' : text.charAt(at));
    offsets.push(at);
  }
  const folded = kept.join('');
  return {
    find(quote) {
      const wanted = quote.trim().replace(/\s+/g, ' ');
      const all: number[] = [];
      for (let at = folded.indexOf(wanted); wanted && at >= 0; at = folded.indexOf(wanted, at + 1)) all.push(at);
      const whole = all.filter((at) => standsAlone(folded, at, at + wanted.length));
      return (whole.length > 0 ? whole : all).map((at) => ({
        start: offsets[at] ?? 0,
        end: (offsets[at + wanted.length - 1] ?? 0) + 1,
      }));
    },
  };
}

/** True when two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/^[\p{L}\d]{2}/u.test(text.slice(start - 1, start + 1)) && !/^[\p{L}\d]{2}/u.test(text.slice(end - 1, end + 1))
  );
}
