import type { CheckSource } from './file-types.ts';

/** Values for `{name}` that each kind of data rule gives, beside `{actual}`, which every finding has. */
const BY_KIND: Readonly<Record<Exclude<CheckSource['kind'], 'code'>, readonly string[]>> = {
  term: ['use'],
  explain: ['meaning'],
  limit: ['value', 'limit', 'place'],
  sequence: ['use'],
  presence: [],
  absence: [],
};

/** The names that may stand as `{name}` in the texts of a rule of this kind; null when only its code knows. */
export function valueNames(kind: CheckSource['kind']): readonly string[] | null {
  return kind === 'code' ? null : ['actual', ...BY_KIND[kind]];
}

/** The names in braces that get no value. With null only names that no code would give: `{Naam}`, `{de naam}`. */
export function strayValueNames(text: string, known: readonly string[] | null): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => (known ? !known.includes(name) : !/^[a-z]+$/.test(name)));
}
