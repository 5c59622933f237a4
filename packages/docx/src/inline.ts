import type { RunFormat } from './format.ts';
import { chosenContent, isSkipped, showsPlaceholder } from './markup.ts';
import { type Paragraph, ParagraphText, type TablePlace } from './paragraph.ts';
import { readRun } from './run.ts';
import type { StoryContext } from './story-context.ts';
import { type ListPlace, outlineLevel, type ParagraphStyle, readList } from './styles.ts';
import { child, childValue, toggle, type XmlNode } from './xml.ts';

/** Reads a `w:p`. */
export function readParagraph(node: XmlNode, table: TablePlace | undefined, context: StoryContext): Paragraph {
  const properties = child(node, 'w:pPr');
  const style = context.styles.paragraph(childValue(properties, 'w:pStyle'));
  const outline = childValue(properties, 'w:outlineLvl');
  const section = child(properties, 'w:sectPr');
  if (section) context.sections.push(section);
  const builder = new ParagraphText();
  readInline(node.children, style.format, context, builder);
  if (context.placeholders > 0) builder.blank(0);
  return {
    text: builder.text,
    pieces: builder.pieces,
    blanks: builder.blanks,
    emphasised: builder.emphasised,
    level: outline === undefined ? style.level : outlineLevel(outline),
    list: listPlace(properties, style),
    table,
    joinsNext: hidesMark(child(properties, 'w:rPr'), style),
  };
}

function readInline(
  nodes: readonly XmlNode[],
  style: RunFormat,
  context: StoryContext,
  paragraph: ParagraphText,
): void {
  for (const node of nodes) {
    if (isSkipped(node.name) || node.name === 'w:rt') continue;
    const start = paragraph.text.length;
    if (node.name === 'w:r' || node.name === 'm:r') {
      readRun(node, style, context, paragraph);
      const ruby = child(node, 'w:ruby');
      if (ruby) readInline(ruby.children, style, context, paragraph);
    } else if (node.name === 'mc:AlternateContent') {
      readInline(chosenContent(node), style, context, paragraph);
    } else if (node.name === 'w:fldSimple') {
      context.fields.begin(node, paragraph);
      context.fields.code(node.attributes['w:instr'] ?? '');
      context.fields.separate();
      readInline(node.children, style, context, paragraph);
      context.fields.end(paragraph);
    } else {
      readInline(node.children, style, context, paragraph);
      if (node.name === 'w:sdt' && showsPlaceholder(node)) paragraph.blank(start);
    }
  }
}

function listPlace(properties: XmlNode | undefined, style: ParagraphStyle): ListPlace | undefined {
  const direct = readList(properties);
  const id = direct.id ?? style.list.id;
  if (id === undefined || id === '0') return undefined;
  const level = Number(direct.level ?? style.list.level ?? 0);
  return { id, level: Number.isInteger(level) ? Math.min(Math.max(level, 0), 8) : 0 };
}

/** A mark deleted or moved away under track changes, or hidden (so Word sets a heading and its text in one line). */
function hidesMark(mark: XmlNode | undefined, style: ParagraphStyle): boolean {
  const gone = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
  return gone !== undefined || (toggle(mark, 'w:vanish') ?? style.format.hidden ?? false);
}
