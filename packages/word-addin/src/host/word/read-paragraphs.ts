import type { WordProgram } from './program.ts';
import { BODY, edgeTypes, type Look, type Story, type WordParagraph } from './stories.ts';

/** All that is asked of Word for one reading. */
export interface Asked {
  /** The document as one piece of XML; null where Word does not give it. */
  readonly xml: string | null;
  /** In the order of a letter: headers, body, notes, footers. */
  readonly paragraphs: readonly WordParagraph[];
}

interface Loaded {
  readonly story: Story;
  readonly paragraphs: Word.ParagraphCollection;
}

const LOOK =
  'items/text,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel,items/font/bold,items/font/underline';

/**
 * Asks Word for the document: four round trips, whatever its length, and one or two more on a Word that knows less.
 * The body of the document in XML, and the texts of all paragraphs, to find the places again.
 */
export async function readParagraphs(program: WordProgram, context: Word.RequestContext): Promise<Asked> {
  const { body, sections } = context.document;
  const start = async (withXml: boolean): Promise<{ xml: string | null; paragraphs: Word.ParagraphCollection }> => {
    const xml = withXml ? body.getOoxml() : null;
    const { paragraphs } = body;
    paragraphs.load(withXml ? 'items/text' : LOOK);
    sections.load('items');
    await context.sync();
    return { xml: xml ? xml.value : null, paragraphs };
  };
  // Word on the web gives no XML of some documents and says GeneralException.
  const { xml, paragraphs } = await start(true).catch(() => start(false));
  const edges = loadEdges(sections.items, xml, program.inBrowser);
  const notes = program.supports('1.5') ? loadNotes(body) : [];
  const bodyTexts = await visibleTexts(program, context, paragraphs.items);
  const noteBodies = notes.flatMap(({ kind, items }) =>
    items.items.map((note, item): Loaded => ({ story: { kind, item }, paragraphs: note.body.paragraphs })),
  );
  for (const note of noteBodies) note.paragraphs.load('items/text');
  const edgeItems = edges.flatMap((edge) => edge.paragraphs.items);
  const edgeTexts = edgeItems.length + noteBodies.length === 0 ? [] : await visibleTexts(program, context, edgeItems);
  const noteItems = noteBodies.flatMap((note) => note.paragraphs.items);
  const noteTexts = noteItems.length === 0 ? [] : await visibleTexts(program, context, noteItems);
  const textOf = new Map<Word.Paragraph, string>();
  const remember = (items: readonly Word.Paragraph[], texts: readonly string[]): void => {
    for (const [index, item] of items.entries()) textOf.set(item, texts[index] ?? item.text);
  };
  remember(paragraphs.items, bodyTexts);
  remember(edgeItems, edgeTexts);
  remember(noteItems, noteTexts);
  const isHeader = ({ story }: Loaded): boolean => story.kind === 'header';
  const stories: readonly Loaded[] = [
    ...edges.filter(isHeader),
    { story: BODY, paragraphs },
    ...noteBodies,
    ...edges.filter((edge) => !isHeader(edge)),
  ];
  return {
    xml,
    paragraphs: stories.flatMap(({ story, paragraphs: { items } }) =>
      items.map((item, index): WordParagraph => {
        const seen = { story, index, raw: item.text, text: textOf.get(item) ?? item.text };
        return xml === null && story === BODY ? { ...seen, look: lookOf(item) } : seen;
      }),
    ),
  };
}

/**
 * Headers and footers of every section, as far as the XML names them: asking Word for one that is not there may make it. Where the XML
 * does not speak of them, which is in a browser, only the usual one.
 */
function loadEdges(sections: readonly Word.Section[], xml: string | null, inBrowser: boolean): readonly Loaded[] {
  const names = { FirstPage: 'first', Primary: 'default', EvenPages: 'even' };
  const isSilent = xml === null || inBrowser;
  return (['header', 'footer'] as const).flatMap((kind) => {
    const named = new Set(
      Array.from((xml ?? '').matchAll(new RegExp(`<w:${kind}Reference [^>]*w:type="(\\w+)"`, 'g')), ([, type]) => type),
    );
    return edgeTypes
      .filter((type) => named.has(names[type]) || (isSilent && type === 'Primary'))
      .flatMap((type) =>
        sections.map((each, section): Loaded => {
          const { paragraphs } = kind === 'header' ? each.getHeader(type) : each.getFooter(type);
          paragraphs.load('items/text');
          return { story: { kind, section, type }, paragraphs };
        }),
      );
  });
}

function loadNotes(body: Word.Body): readonly { kind: 'footnotes' | 'endnotes'; items: Word.NoteItemCollection }[] {
  return (['footnotes', 'endnotes'] as const).map((kind) => {
    const items = body[kind];
    items.load('items');
    return { kind, items };
  });
}

/** The least that any Word can give, for when it refuses the rest: the body alone. One round trip. */
export async function readBody(context: Word.RequestContext): Promise<Asked> {
  const { paragraphs } = context.document.body;
  paragraphs.load(LOOK);
  await context.sync();
  const seen = paragraphs.items.map((item, index): WordParagraph => {
    return { story: BODY, index, raw: item.text, text: item.text, look: lookOf(item) };
  });
  return { xml: null, paragraphs: seen };
}

/** What a reader sees of each paragraph, from the best call that this Word knows. Sends what waits, also without paragraphs. */
async function visibleTexts(
  program: WordProgram,
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<readonly string[]> {
  if (program.supports('1.7')) {
    const texts = paragraphs.map((paragraph) => paragraph.getText());
    await context.sync();
    return texts.map(({ value }) => value);
  }
  if (program.supports('1.4')) {
    const texts = paragraphs.map((paragraph) => paragraph.getReviewedText('Current'));
    await context.sync();
    return texts.map(({ value }) => value);
  }
  await context.sync();
  return paragraphs.map(({ text }) => text);
}

function lookOf(paragraph: Word.Paragraph): Look {
  const { styleBuiltIn, outlineLevel, isListItem, tableNestingLevel, font } = paragraph;
  const named = /^Heading(\d)$/.exec(String(styleBuiltIn))?.[1];
  const level = named === undefined ? outlineLevel : Number(named);
  return {
    level: level >= 1 && level <= 9 ? Math.min(level, 6) : undefined,
    isListItem,
    inTable: tableNestingLevel > 0,
    emphasised: font.bold || !['', 'None', 'Mixed'].includes(font.underline),
  };
}
