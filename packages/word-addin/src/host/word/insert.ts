import type { Insertion } from '@klarebrief/core/lean';
import type { InsertionTarget, Outcome } from '../host.ts';
import { insertParagraphs } from './insert-paragraphs.ts';
import { type Line, linesOf, samplesOf, spacingOf } from './insertion-plan.ts';
import { insertionXml } from './insertion-xml.ts';
import type { WordProgram } from './program.ts';
import type { WordReading } from './read-letter.ts';
import { nearest, paragraphsOf, type WordParagraph } from './stories.ts';

/**
 * Puts in paragraphs behind or before a block, looking like those around them.
 *
 * As XML in one call, since Word has no other way to make a heading, text and a list one step of undo. Not in a browser, where undo
 * is gone altogether after `insertOoxml` (office-js issue 6423), nor where it fails: there paragraph by paragraph, which takes as
 * many steps to undo.
 */
export async function insertAt(
  program: WordProgram,
  context: Word.RequestContext,
  reading: WordReading,
  insertion: Insertion,
  { at, side, withHeading }: InsertionTarget,
): Promise<Outcome> {
  const { letter, places, paragraphs, source } = reading;
  const own = side === 'behind' ? places.ofBlock(at, 'end').at(-1) : places.ofBlock(at, 'start')[0];
  if (!own) return 'unsupported';
  const collection = await paragraphsOf(context, own.story);
  collection?.load('items/text');
  await context.sync();
  const anchor = collection && nearest(collection.items, own);
  if (!anchor) return 'moved';
  const samples = samplesOf(letter, at);
  const headings = new Set(
    letter.blocks.flatMap(({ kind, start }) => (kind === 'heading' ? places.ofBlock(start, 'start') : [])),
  );
  const lines = linesOf(insertion, withHeading, side, spacingOf(headings, paragraphs));
  const location = side === 'behind' ? 'After' : 'Before';
  if (source && !program.inBrowser) {
    const before = collection.items.length;
    const taken = await takeXml(context, anchor, insertionXml(lines, samples, source), location);
    if (taken) {
      return program.run((fresh) => lookAfter(fresh, own, before, lines)).catch(() => 'done' as const);
    }
    if ((await program.run((fresh) => count(fresh, own))) !== before) return 'failed';
  }
  const sampleOf = (start: number | undefined): Word.Paragraph | null => {
    const [paragraph] = start === undefined ? [] : places.ofBlock(start, 'start');
    return paragraph ? nearest(collection.items, paragraph) : null;
  };
  const looks = {
    heading: sampleOf(samples.heading?.start),
    text: sampleOf(samples.text?.start),
    item: sampleOf(samples.item?.start),
  };
  await insertParagraphs(context, anchor, location, lines, looks);
  return 'done';
}

async function takeXml(
  context: Word.RequestContext,
  anchor: Word.Paragraph,
  xml: string,
  location: 'After' | 'Before',
): Promise<boolean> {
  try {
    anchor.getRange('Whole').insertOoxml(xml, location);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** How many paragraphs there are now. In a run of its own: what a run knows of a collection may be from before a change. */
async function count(context: Word.RequestContext, { story }: WordParagraph): Promise<number> {
  const paragraphs = await paragraphsOf(context, story);
  paragraphs?.load('items/text');
  await context.sync();
  return paragraphs?.items.length ?? 0;
}

/**
 * Looks what came of the XML. Word puts an empty paragraph behind it in some places and versions: that one goes out again. `failed` when
 * there are fewer paragraphs than were put in, so that the last one runs into the text behind it: the writer has to see to that.
 */
async function lookAfter(
  context: Word.RequestContext,
  { story }: WordParagraph,
  before: number,
  lines: readonly Line[],
): Promise<Outcome> {
  const paragraphs = await paragraphsOf(context, story);
  if (!paragraphs) return 'failed';
  paragraphs.load('items/text');
  await context.sync();
  const more = paragraphs.items.length - before - lines.length;
  if (more < 0) return 'failed';
  if (more !== 1) return 'done';
  const texts = paragraphs.items.map(({ text }) => text);
  const first = texts.findIndex((_, index) => lines.every((line, offset) => texts[index + offset] === line.text));
  const extra = first === -1 ? undefined : paragraphs.items[first + lines.length];
  if (extra?.text !== '') return 'done';
  extra.delete();
  await context.sync();
  return 'done';
}
