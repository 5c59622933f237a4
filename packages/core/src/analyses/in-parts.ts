import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { type Part, parts } from './parts.ts';

/** Those of the hits that stand in one of these parts of the letter. */
export function inParts(context: Context, hits: readonly Hit[], among: readonly Part[]): readonly Hit[] {
  const { of } = context.get(parts);
  return hits.filter(({ first }) => {
    const part = of[context.blockAt(first)];
    return part !== undefined && among.includes(part);
  });
}
