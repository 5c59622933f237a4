import type { Finding } from './model/finding.ts';

/** Better texts that are named, the best first. */
const MOST = 4;

/**
 * What to write, in a line without a full stop: 'Schrijf: "als" of "wanneer"'. Where that takes the place of other words than the marked
 * ones, it says of which: 'Vervang "na ontvangst" door "na de datum"'. Empty when there is no better text. `mark`: sets words off.
 */
export function betterWords(
  finding: Pick<Finding, 'start' | 'end' | 'expected' | 'suggestions'>,
  text: string,
  mark: (words: string) => string = quoted,
): string {
  if (finding.expected.length === 0) return '';
  const choices = either(finding.expected.slice(0, MOST).map(mark));
  const replaced = replacedWords(finding, text);
  return replaced === null ? `Schrijf: ${choices}` : `Vervang ${mark(replaced)} door ${choices}`;
}

/** The words of the letter that a better text takes the place of, where those are not the marked ones; null when they are. */
function replacedWords(
  { start, end, expected, suggestions }: Parameters<typeof betterWords>[0],
  text: string,
): string | null {
  const edit = suggestions
    .flatMap(({ edits }) => (edits.length === 1 ? edits : []))
    .find((each) => each.start < each.end && expected.includes(each.text));
  if (!edit || (edit.start === start && edit.end === end)) return null;
  return text.slice(edit.start, edit.end);
}

function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ')}"`;
}

/** "a", "a of b", "a, b of c". */
function either(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} of ${last}`;
}
