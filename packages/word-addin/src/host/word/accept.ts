import { findRange } from './find-range.ts';
import type { ShownMark } from './marks.ts';
import type { WordPlace } from './places.ts';
import type { WordProgram } from './program.ts';
import { solidText } from './solid.ts';
import { paragraphsOf } from './stories.ts';

/**
 * Sees to it that a suggestion chosen in Word's own menu comes to stand in the letter, once. Word for Mac 16.108 does not replace
 * (office-js issue 6644), and Word on the web, where its Editor marks the same words, puts the suggestion in beside them (6358).
 * Looks first, waits, looks again: Word tells of the choice before it carries it out. True when the letter says what was chosen.
 */
export async function finishAccept(program: WordProgram, { place }: ShownMark, suggestion: string): Promise<boolean> {
  if ((await program.run((context) => lookAt(context, place, suggestion))) === 'right') return true;
  await new Promise((resolve) => setTimeout(resolve, program.patience.accept));
  return program.run(async (context) => {
    const state = await lookAt(context, place, suggestion);
    if (state === 'right') return true;
    if (state === 'unknown') return false;
    const { paragraph, wrong } = state;
    const range = await findRange(program, context, paragraph, wrong, true);
    if (!range) return false;
    range.insertText(suggestion, 'Replace');
    await context.sync();
    return true;
  });
}

/** The text is right, it is something else by now, or this is what to replace with the suggestion. */
type State = 'right' | 'unknown' | { readonly paragraph: Word.Paragraph; readonly wrong: WordPlace };

async function lookAt(context: Word.RequestContext, place: WordPlace, suggestion: string): Promise<State> {
  const { story, index, text } = place.paragraph;
  const paragraphs = await paragraphsOf(context, story);
  if (!paragraphs) return 'unknown';
  paragraphs.load('items/text');
  await context.sync();
  const paragraph = paragraphs.items[index];
  if (!paragraph) return 'unknown';
  const visible = paragraph.getText();
  await context.sync();
  const before = text.slice(0, place.start);
  const actual = text.slice(place.start, place.end);
  const after = text.slice(place.end);
  const now = visible.value;
  const says = (middle: string): boolean => solidText(now) === solidText(before + middle + after);
  if (says(suggestion)) return 'right';
  const middles = [actual, actual + suggestion, suggestion + actual, suggestion + suggestion];
  if (!middles.some(says)) return 'unknown';
  const end = now.length - after.length;
  return {
    paragraph,
    wrong: { paragraph: { ...place.paragraph, text: now, raw: paragraph.text }, start: place.start, end },
  };
}
