import type { Place } from '@klarebrief/core';

/** A number the Dutch way, with at most one decimal. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** "Taal" for "taal". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "1 fout", "3 fouten". */
export function count(value: number, singular: string, plural: string): string {
  return `${value} ${value === 1 ? singular : plural}`;
}

/** "12:5" for a line and a column, "alinea 7" for Word. */
export function placeName(place: Place): string {
  return 'line' in place ? `${place.line}:${place.column}` : `alinea ${place.paragraph}`;
}

/** "a", "a of b", "a, b of c". */
export function either(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} of ${last}`;
}
