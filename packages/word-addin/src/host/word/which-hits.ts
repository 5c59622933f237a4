import { solidText } from './solid.ts';

/** A place in the text that a reader sees. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Which of the hits of Word's search may be this place; none when that cannot be told. Word does not say whether its search goes
 * through words that are deleted or hidden, which depends on what the writer has on the screen. `variants`: the text of the paragraph
 * with and without those. Each variant with as many hits has its say: to find nothing is better than to replace the wrong words.
 */
export function whichHits(hits: number, place: Place, variants: readonly string[]): readonly number[] {
  const words = place.text.slice(place.start, place.end);
  const before = solidText(place.text.slice(0, place.start));
  const after = solidText(place.text.slice(place.end));
  const possible = new Set<number>();
  for (const variant of new Set([place.text, ...variants])) {
    const places = placesOf(variant, words);
    if (places.length !== hits) continue;
    const fitting = places.flatMap((at, number) => {
      const [left, right] = [variant.slice(0, at), variant.slice(at + words.length)];
      return holds(solidText(left), before) && holds(solidText(right), after) ? [number] : [];
    });
    if (fitting.length === 0) return [];
    for (const number of fitting) possible.add(number);
  }
  return [...possible];
}

/** Where words stand in a text, one behind the other, as Word's search goes. */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Whether a text becomes `part` when some of it is left out. */
function holds(text: string, part: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length && at < part.length; index++) {
    if (text[index] === part[at]) at += 1;
  }
  return at === part.length;
}
