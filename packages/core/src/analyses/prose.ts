import type { Context } from '../context.ts';
import { parts } from './parts.ts';

/**
 * Indexes of the sentences in running text: no headings, fields, letterhead, signature or footer, and no fixed line that says why
 * nobody signed. In order.
 */
export function prose(context: Context): readonly number[] {
  const { of } = context.get(parts);
  const { sentences } = context.parsed;
  const fixed = context.sentencesWith('taal:slotregel');
  const found: number[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++)
    if (of[sentences.block[sentence] ?? 0] === 'body' && !fixed.has(sentence)) found.push(sentence);
  return found;
}
