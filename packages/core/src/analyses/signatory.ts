import type { Context } from '../context.ts';
import { parts } from './parts.ts';

export const COLLEGE = /college|wethouders|b ?(?:&|en|\+) ?w\b/i;
/** The mayor as a body of his own. */
export const MAYOR_ALONE = /burgemeester(?! (?:en|&) wethouders)/i;

/** The council as a body. */
const COUNCIL = /\bgemeenteraad\b|\braad van de gemeente\b/i;

/** Who the letter is signed for; null when that is somebody else or not clear. */
export function signatory(context: Context): 'burgemeester' | 'college' | 'gemeenteraad' | null {
  const { of } = context.get(parts);
  const signed = context.letter.blocks
    .filter((_, index) => of[index] === 'closing' || of[index] === 'signature')
    .map(({ start, end }) => context.letter.text.slice(start, end))
    .join('\n');
  if (COLLEGE.test(signed)) return 'college';
  if (MAYOR_ALONE.test(signed)) return 'burgemeester';
  return COUNCIL.test(signed) ? 'gemeenteraad' : null;
}
