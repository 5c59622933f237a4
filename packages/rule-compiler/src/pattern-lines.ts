import type { Checked, Keys, Parsed, Problem } from '@klarebrief/settings/authoring';
import type { WordGroups } from './file-types.ts';
import { hasIdleGap, readPattern, type Sequence } from './pattern-source.ts';

/** Reads the patterns of a list in a file; `keys` lead to the list. */
export function readLines(
  file: Parsed,
  keys: Keys,
  lines: readonly string[],
  groups: WordGroups = {},
): Checked<readonly Sequence[]> {
  const value: Sequence[] = [];
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const result = readPattern(withGroups(line, groups));
    const place = [...keys, index];
    if (!result.ok) problems.push(file.fault(place, result.message));
    else if (result.sequences.every(hasIdleGap))
      problems.push(
        file.warning(
          place,
          `Het gat aan het begin of het einde van "${line}" doet niets. Haal het weg of zet er een woord achter.`,
        ),
      );
    if (result.ok) value.push(...result.sequences);
  });
  return { value, problems };
}

/** Writes the groups of a line out; a group may hold the name of another. */
function withGroups(line: string, groups: WordGroups): string {
  return line.replace(/\{([a-z]+)\}/g, (name, group: string) => {
    const { [group]: words, ...others } = groups;
    return words ? `(${words.map((each) => withGroups(each, others)).join('|')})` : name;
  });
}
