import { characterClass, UPPER } from '../parse/characters.ts';

/** Texts that can stand in the place of a match, best first, with what a report says of them. */
export interface Fixes {
  readonly texts: readonly string[];
  /** The title of the suggestion of each text. */
  readonly titles: readonly string[];
  /** '"nu" of "op dit moment"'. */
  readonly quoted: string;
}

/** The same fixes for a match that starts with a small letter, and for one that starts with a capital. */
export interface CasedFixes {
  readonly small: Fixes;
  readonly capital: Fixes;
}

/** Makes the fixes out of their texts. They depend on the rules alone: keep them for the next letter. */
export function casedFixes(texts: readonly string[]): CasedFixes {
  return {
    small: fixesOf(texts),
    capital: fixesOf(texts.map(capitalised)),
  };
}

/** Those of the fixes that take the case of what stands at an offset. */
export function inCaseOf({ small, capital }: CasedFixes, text: string, offset: number): Fixes {
  return (characterClass(text.charCodeAt(offset)) & UPPER) !== 0 ? capital : small;
}

/** "Nu" for "nu". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fixesOf(texts: readonly string[]): Fixes {
  return { texts, titles: texts.map((text) => `Vervang door "${text}"`), quoted: quoted(texts) };
}

/** Texts in quotation marks with "of" in between. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(' of ');
}
