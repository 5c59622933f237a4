import type { Line } from './insertion-plan.ts';

/** Paragraphs of the document to copy the looks of; null where there is none. */
export interface ParagraphSamples {
  readonly heading: Word.Paragraph | null;
  readonly text: Word.Paragraph | null;
  readonly item: Word.Paragraph | null;
}

interface Inserted {
  readonly line: Line;
  readonly paragraph: Word.Paragraph;
}

const LOOKS =
  'style,alignment,firstLineIndent,leftIndent,lineSpacing,spaceAfter,spaceBefore,font/name,font/size,font/bold,font/italic,font/color';

/** Puts in paragraphs one by one, each a step of undo, and gives them the looks of the samples. */
export async function insertParagraphs(
  context: Word.RequestContext,
  anchor: Word.Paragraph,
  location: 'After' | 'Before',
  lines: readonly Line[],
  samples: ParagraphSamples,
): Promise<void> {
  for (const sample of Object.values(samples)) sample?.load(LOOKS);
  await context.sync();
  const inserted: Inserted[] = [];
  for (const line of lines) {
    const paragraph =
      inserted.at(-1)?.paragraph.insertParagraph(line.text, 'After') ?? anchor.insertParagraph(line.text, location);
    dress(paragraph, line, samples);
    paragraph.load('isListItem');
    inserted.push({ line, paragraph });
  }
  await context.sync();
  await setLists(context, inserted);
}

function dress(paragraph: Word.Paragraph, { kind }: Line, samples: ParagraphSamples): void {
  const sample = (kind === 'empty' ? null : samples[kind]) ?? samples.text;
  if (sample) {
    paragraph.style = sample.style;
    paragraph.alignment = sample.alignment;
    paragraph.firstLineIndent = sample.firstLineIndent;
    paragraph.leftIndent = sample.leftIndent;
    paragraph.lineSpacing = sample.lineSpacing;
    paragraph.spaceAfter = sample.spaceAfter;
    paragraph.spaceBefore = sample.spaceBefore;
    const { name, size, bold, italic, color } = sample.font;
    paragraph.font.set({ name, size, bold, italic, color });
  }
  if (kind === 'heading' && !samples.heading) paragraph.font.bold = true;
}

/** A new paragraph is a list item when its style or the paragraph beside it says so; here that is put right. */
async function setLists(context: Word.RequestContext, inserted: readonly Inserted[]): Promise<void> {
  const missing = inserted.filter(({ line, paragraph }) => line.kind === 'item' && !paragraph.isListItem);
  for (const { line, paragraph } of inserted) {
    if (line.kind !== 'item' && paragraph.isListItem) paragraph.detachFromList();
  }
  const [first, ...others] = missing;
  if (!first) return context.sync();
  const list = first.paragraph.startNewList();
  list.setLevelBullet(0, 'Solid');
  list.load('id');
  await context.sync();
  for (const { paragraph } of others) paragraph.attachToList(list.id, 0);
  await context.sync();
}
