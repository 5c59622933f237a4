import { readParagraph } from './inline.ts';
import { chosenContent, isSkipped, showsPlaceholder } from './markup.ts';
import type { Paragraph } from './paragraph.ts';
import { type NoteMark, StoryContext } from './story-context.ts';
import type { Styles } from './styles.ts';
import { child, toggle, type XmlNode } from './xml.ts';

/** The paragraphs of a body, header, footer, note or text box, and what hangs on them. */
export interface Story {
  readonly paragraphs: readonly Paragraph[];
  /** Contents of text boxes, each a story of its own. */
  readonly boxes: readonly XmlNode[];
  readonly notes: readonly NoteMark[];
  /** `w:sectPr` of every section that ends here. */
  readonly sections: readonly XmlNode[];
  /** True when a field of a template without a value stands in it. */
  readonly template: boolean;
}

/** A table and the number of rows seen. */
interface Table {
  readonly node: XmlNode;
  row: number;
}

/** Reads all below `root`, an element of the part with this XML. */
export function readStory(root: XmlNode, xml: string, styles: Styles): Story {
  const first = read(root, xml, styles, new Set());
  const { unclosed } = first.fields;
  // A field without an end would hide the rest of the letter.
  const context = unclosed.length === 0 ? first : read(root, xml, styles, new Set(unclosed));
  const { paragraphs, boxes, notes, sections, fields } = context;
  return { paragraphs, boxes, notes, sections, template: fields.template };
}

function read(root: XmlNode, xml: string, styles: Styles, ignoredFields: ReadonlySet<XmlNode>): StoryContext {
  const context = new StoryContext(xml, styles, ignoredFields);
  readBlocks(root.children, undefined, context);
  endLine(context);
  return context;
}

function readBlocks(nodes: readonly XmlNode[], table: Table | undefined, context: StoryContext): void {
  for (const node of nodes) {
    switch (node.name) {
      case 'w:p':
        context.paragraphs.push(readParagraph(node, table && { table: table.node, row: table.row }, context));
        break;
      case 'w:tbl':
        endLine(context);
        readBlocks(node.children, { node, row: 0 }, context);
        endLine(context);
        break;
      case 'w:tr':
        readRow(node, table, context);
        break;
      case 'w:tc':
        readBlocks(node.children, table, context);
        endLine(context);
        break;
      case 'w:sdt':
        readControl(node, table, context);
        break;
      case 'w:sectPr':
        context.sections.push(node);
        break;
      case 'mc:AlternateContent':
        readBlocks(chosenContent(node), table, context);
        break;
      default:
        if (!isSkipped(node.name)) readBlocks(node.children, table, context);
    }
  }
}

function readRow(row: XmlNode, table: Table | undefined, context: StoryContext): void {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del') || toggle(properties, 'w:hidden')) return;
  if (table) table.row += 1;
  readBlocks(row.children, table, context);
}

function readControl(control: XmlNode, table: Table | undefined, context: StoryContext): void {
  const depth = showsPlaceholder(control) ? 1 : 0;
  context.placeholders += depth;
  readBlocks(control.children, table, context);
  context.placeholders -= depth;
}

/** The last paragraph of a cell or story has nothing to go on in, whatever its mark says. */
function endLine({ paragraphs }: StoryContext): void {
  const last = paragraphs.pop();
  if (last) paragraphs.push(last.joinsNext ? { ...last, joinsNext: false } : last);
}
