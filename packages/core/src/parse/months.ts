/** Names of months, as the source of a regular expression. */
export const DUTCH_MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
export const ENGLISH_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
