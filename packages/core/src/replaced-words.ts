import type { Finding } from './model/finding.ts';

/** The words of the letter that a better text takes the place of, where those are not the marked ones; null when they are. */
export function replacedWords(
  { start, end, expected, suggestions }: Pick<Finding, 'start' | 'end' | 'expected' | 'suggestions'>,
  text: string,
): string | null {
  const edit = suggestions
    .flatMap(({ edits }) => (edits.length === 1 ? edits : []))
    .find((each) => each.start < each.end && expected.includes(each.text));
  if (!edit || (edit.start === start && edit.end === end)) return null;
  return text.slice(edit.start, edit.end);
}
