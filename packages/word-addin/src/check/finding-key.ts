import type { Finding } from '@klarebrief/core/lean';

/**
 * What stands for a finding when its writer ignores it: the rule with the words it is about, wherever they stand. A hash of the
 * words, so that no text of the letter is kept twice.
 */
export function findingKey({ ruleId, term, actual }: Pick<Finding, 'ruleId' | 'term' | 'actual'>): string {
  return `${ruleId}#${hashOf((term ?? actual).toLowerCase().replace(/\s+/g, ' ').trim())}`;
}

/** FNV-1a of the UTF-16 units, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
