import type { Outcome, TextPlace } from '../host.ts';
import { changedPart } from './changed-part.ts';
import { findRange } from './find-range.ts';
import type { WordPlace } from './places.ts';
import type { WordProgram } from './program.ts';
import type { WordReading } from './read-letter.ts';
import { solidText } from './solid.ts';
import { refind } from './stories.ts';

/** A range of Word, or why there is none. */
type Found = { readonly range: Word.Range } | { readonly outcome: Exclude<Outcome, 'done'> };

/** The place in the document as it is now. A place over several paragraphs gives its first. */
async function rangeOf(
  program: WordProgram,
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
  whole: boolean,
): Promise<Found> {
  if (!stillSays(reading, place)) return { outcome: 'moved' };
  const [first] = reading.places.find(place);
  return first ? inDocument(program, context, first, whole) : { outcome: 'unsupported' };
}

/**
 * Replaces the text of a place. Verified before: other text there gives `moved`. What does not change is left alone, so it keeps its
 * looks; what comes in gets those of what it replaces. One call, so one step of undo. Refuses with `unsupported` to take a note, a
 * merge field or hidden words with it, and to join paragraphs.
 */
export async function replacePlace(
  program: WordProgram,
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
  text: string,
): Promise<Outcome> {
  if (!stillSays(reading, place)) return 'moved';
  const places = reading.places.find(place);
  const [first] = places;
  if (!first || places.length > 1) return 'unsupported';
  const part = changedPart(first.paragraph.text, first.start, first.end, text);
  if (!part) return 'done';
  const found = await inDocument(program, context, { ...first, ...part }, true);
  if (!('range' in found)) return found.outcome;
  const { range } = found;
  range.load('text');
  const fields = program.supports('1.4') ? range.fields : null;
  fields?.load('items');
  const reviewed = program.supports('1.4') ? range.getReviewedText('Current') : null;
  await context.sync();
  if (solidText(reviewed ? reviewed.value : range.text) !== solidText(first.paragraph.text.slice(part.start, part.end)))
    return 'unsupported';
  if (range.text.includes('\u0002') || (fields && fields.items.length > 0)) return 'unsupported';
  if (part.text === '') range.delete();
  else range.insertText(part.text, 'Replace');
  await context.sync();
  return 'done';
}

/** Selects a place and scrolls to it; in a browser at least its beginning. */
export async function selectPlace(
  program: WordProgram,
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
): Promise<Found> {
  const found = await rangeOf(program, context, reading, place, !program.inBrowser);
  if (!('range' in found)) return found;
  found.range.select('Select');
  await context.sync();
  return found;
}

/** Puts a comment at a place. Word takes none in headers, footers and notes, and does not say so (office-js issue 341). */
export async function commentPlace(
  program: WordProgram,
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
  text: string,
): Promise<Outcome> {
  const inBody = reading.places.find(place)[0]?.paragraph.story.kind === 'body';
  if (!inBody) return 'unsupported';
  const found = await rangeOf(program, context, reading, place, true);
  if (!('range' in found)) return found.outcome;
  found.range.insertComment(text);
  await context.sync();
  return 'done';
}

function stillSays({ letter }: WordReading, { start, end, actual }: TextPlace): boolean {
  return letter.text.slice(start, end) === actual;
}

async function inDocument(
  program: WordProgram,
  context: Word.RequestContext,
  place: WordPlace,
  whole: boolean,
): Promise<Found> {
  const paragraph = await refind(context, place.paragraph);
  if (!paragraph) return { outcome: 'moved' };
  const range = await findRange(program, context, paragraph, place, whole);
  return range ? { range } : { outcome: 'failed' };
}
