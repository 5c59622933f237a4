import type { Outcome, TextPlace } from '../host.ts';
import { changedPart } from './changed-part.ts';
import { findRange } from './find-range.ts';
import type { WordPlace } from './places.ts';
import type { WordProgram } from './program.ts';
import type { WordReading } from './read-letter.ts';
import { refind } from './stories.ts';

/** A range of Word, or why there is none. */
type Found = { readonly range: Word.Range } | { readonly outcome: Exclude<Outcome, 'done'> };

/** The place in the document as it is now. A place over several paragraphs gives its first. */
async function rangeOf(context: Word.RequestContext, reading: WordReading, place: TextPlace): Promise<Found> {
  if (!stillSays(reading, place)) return { outcome: 'moved' };
  const [first] = reading.places.find(place);
  return first ? inDocument(context, first) : { outcome: 'unsupported' };
}

/**
 * Replaces the text of a place. Verified before: other text there gives `moved`. What does not change is left alone, so it keeps its
 * looks; what comes in gets those of what it replaces. One call, so one step of undo. Refuses with `unsupported` to take a note or a
 * merge field with it, and to join paragraphs.
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
  const found = await inDocument(context, { ...first, ...part });
  if (!('range' in found)) return found.outcome;
  const { range } = found;
  range.load('text');
  const fields = program.supports('1.4') ? range.fields : null;
  fields?.load('items');
  await context.sync();
  if (range.text.includes('\u0002') || (fields && fields.items.length > 0)) return 'unsupported';
  if (part.text === '') range.delete();
  else range.insertText(part.text, 'Replace');
  await context.sync();
  return 'done';
}

/** Selects a place and scrolls to it. */
export async function selectPlace(
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
): Promise<Found> {
  const found = await rangeOf(context, reading, place);
  if (!('range' in found)) return found;
  found.range.select('Select');
  await context.sync();
  return found;
}

/** Puts a comment at a place. Word takes none in headers, footers and notes, and does not say so (office-js issue 341). */
export async function commentPlace(
  context: Word.RequestContext,
  reading: WordReading,
  place: TextPlace,
  text: string,
): Promise<Outcome> {
  const inBody = reading.places.find(place)[0]?.paragraph.story.kind === 'body';
  if (!inBody) return 'unsupported';
  const found = await rangeOf(context, reading, place);
  if (!('range' in found)) return found.outcome;
  found.range.insertComment(text);
  await context.sync();
  return 'done';
}

function stillSays({ letter }: WordReading, { start, end, actual }: TextPlace): boolean {
  return letter.text.slice(start, end) === actual;
}

async function inDocument(context: Word.RequestContext, place: WordPlace): Promise<Found> {
  const paragraph = await refind(context, place.paragraph);
  if (!paragraph) return { outcome: 'moved' };
  const range = await findRange(context, paragraph, place);
  return range ? { range } : { outcome: 'failed' };
}
