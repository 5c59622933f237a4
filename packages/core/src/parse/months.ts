/** The months in order, in small letters as Dutch writes them. */
export const DUTCH_MONTHS: readonly string[] =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** A month as texts write it, as the source of a regular expression. */
export const DUTCH_MONTH = `(?:${DUTCH_MONTHS.join('|')})`;
export const ENGLISH_MONTH = `(?:${ENGLISH_MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
