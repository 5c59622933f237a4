import type { BlockRegion } from '@klarebrief/core/lean';

/** Kinds of headers and footers, in the order in which they are read: the first page's first. */
export const edgeTypes = ['FirstPage', 'Primary', 'EvenPages'] as const;
type EdgeType = (typeof edgeTypes)[number];

/** A part of the document that has paragraphs of its own. Numbers count from 0. */
export type Story =
  | { readonly kind: 'body' }
  | { readonly kind: 'header' | 'footer'; readonly section: number; readonly type: EdgeType }
  | { readonly kind: 'footnotes' | 'endnotes'; readonly item: number };

/** The body of the letter, by far the most asked for. */
export const BODY: Story = { kind: 'body' };

/** What a paragraph looks like; read only where the XML of the document does not tell. */
export interface Look {
  /** 1 to 6 for a heading. */
  readonly level: number | undefined;
  readonly isListItem: boolean;
  readonly inTable: boolean;
  readonly emphasised: boolean;
}

/** A paragraph as Word gave it. */
export interface WordParagraph {
  readonly story: Story;
  /** Number in the story, counted from 0. */
  readonly index: number;
  /** `Paragraph.text`: with marks of notes, and with what is deleted or hidden where Word gives that too. */
  readonly raw: string;
  /** What a reader sees; the text by which Word counts the characters of annotations. */
  readonly text: string;
  readonly look?: Look;
}

/** Where in a letter this story stands. */
export function regionOf(story: Story): BlockRegion {
  if (story.kind === 'footnotes' || story.kind === 'endnotes') return 'note';
  return story.kind;
}

/** The paragraphs of a story, not loaded yet; null when the story is gone. Takes a round trip for all but the body. */
export async function paragraphsOf(
  context: Word.RequestContext,
  story: Story,
): Promise<Word.ParagraphCollection | null> {
  const { document } = context;
  switch (story.kind) {
    case 'body':
      return document.body.paragraphs;
    case 'header':
    case 'footer': {
      const { sections } = document;
      sections.load('items');
      await context.sync();
      const section = sections.items[story.section];
      const edge = story.kind === 'header' ? section?.getHeader(story.type) : section?.getFooter(story.type);
      return edge?.paragraphs ?? null;
    }
    default: {
      const notes = document.body[story.kind];
      notes.load('items');
      await context.sync();
      return notes.items[story.item]?.body.paragraphs ?? null;
    }
  }
}

/**
 * The paragraph as it stands in the document now; null when it is another by now. What is looked for is its text, nearest to
 * where it stood: Word's `uniqueLocalId` moves to the new paragraph when somebody presses Enter (office-js issue 5784).
 */
export async function refind(context: Word.RequestContext, paragraph: WordParagraph): Promise<Word.Paragraph | null> {
  const paragraphs = await paragraphsOf(context, paragraph.story);
  if (!paragraphs) return null;
  paragraphs.load('items/text');
  await context.sync();
  return nearest(paragraphs.items, paragraph);
}

/** The paragraph with the same text that stands nearest to where it stood. */
export function nearest(items: readonly Word.Paragraph[], { index, raw }: WordParagraph): Word.Paragraph | null {
  for (let distance = 0; distance < items.length; distance++) {
    for (const at of [index - distance, index + distance]) {
      const item = items[at];
      if (item?.text === raw) return item;
    }
  }
  return null;
}
