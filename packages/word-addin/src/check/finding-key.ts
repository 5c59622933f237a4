import type { Finding } from '@klarebrief/core/lean';

/**
 * What stands for a finding when its writer ignores it in the whole letter: the rule with the words it is about, wherever they stand. A hash of the
 * words, so that no text of the letter is kept twice.
 */
function findingKey({ ruleId, term, actual }: Finding): string {
  return `${ruleId}#${hashOf((term ?? actual).toLowerCase().replace(/\s+/g, ' ').trim())}`;
}

/** FNV-1a of the UTF-16 units, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The two names of a finding: with its place among others of the same key, and without. */
export interface FindingName {
  readonly id: string;
  readonly key: string;
}

/** Names all findings of a letter; also those that are ignored, so that the others keep their names. */
export function nameFindings(findings: readonly Finding[]): (finding: Finding) => FindingName {
  const counts = new Map<string, number>();
  const names = new Map<string, FindingName>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    names.set(placeOf(finding), { key, id: `${key}.${count}` });
  }
  return (finding) => names.get(placeOf(finding)) ?? { key: findingKey(finding), id: placeOf(finding) };
}

function placeOf({ ruleId, start, end }: Finding): string {
  return `${ruleId}@${start}-${end}`;
}
