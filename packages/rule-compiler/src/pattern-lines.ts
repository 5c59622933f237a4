import type { Checked, Keys, Parsed, Problem } from '@klarebrief/settings/authoring';
import { hasIdleGap, readPattern, type Sequence } from './pattern-source.ts';
import { type WordGroups, writeOutGroups } from './word-groups.ts';

/** Reads the patterns of a list in a file; `keys` lead to the list. */
export function readLines(
  file: Parsed,
  keys: Keys,
  lines: readonly string[],
  groups: WordGroups,
): Checked<readonly Sequence[]> {
  const value: Sequence[] = [];
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const result = readPattern(writeOutGroups(line, groups));
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
