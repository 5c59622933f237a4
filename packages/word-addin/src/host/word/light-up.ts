import type { WordProgram } from './program.ts';

/** Lights a range up without a change to the document, where Word can. Gives what puts the light out before its time. */
export async function lightUp(
  program: WordProgram,
  context: Word.RequestContext,
  range: Word.Range,
): Promise<() => Promise<void>> {
  if (!program.supports('1.8')) return async () => {};
  try {
    range.highlight();
    context.trackedObjects.add(range);
    await context.sync();
  } catch {
    return async () => {};
  }
  let lit = true;
  const darken = async (): Promise<void> => {
    if (!lit) return;
    lit = false;
    range.removeHighlight();
    context.trackedObjects.remove(range);
    // The range may be gone by now, and its light with it.
    await context.sync().catch(() => undefined);
  };
  setTimeout(() => void darken(), program.patience.glow);
  return darken;
}
