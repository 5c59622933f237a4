import { layer, type RunFormat, readFormat } from './format.ts';
import { chosenContent, textBoxes } from './markup.ts';
import type { ParagraphText } from './paragraph.ts';
import type { StoryContext } from './story-context.ts';
import { child, childValue, type XmlNode } from './xml.ts';

/** Reads a `w:r`: its text when it shows, and the fields, notes and text boxes in it. */
export function readRun(run: XmlNode, style: RunFormat, context: StoryContext, paragraph: ParagraphText): void {
  const properties = child(run, 'w:rPr');
  const { styles } = context;
  const character = styles.character(childValue(properties, 'w:rStyle'));
  const format = layer(styles.defaults, style, character, readFormat(properties));
  readContent(run.children, format, context, paragraph);
}

function readContent(
  nodes: readonly XmlNode[],
  format: RunFormat,
  context: StoryContext,
  paragraph: ParagraphText,
): void {
  for (const node of nodes) {
    if (node.name === 'mc:AlternateContent') readContent(chosenContent(node), format, context, paragraph);
    else if (node.name === 'w:fldChar') readFieldMark(node, context, paragraph);
    else if (node.name === 'w:instrText') context.fields.code(node.text);
    else if (!format.hidden) readVisible(node, format, context, paragraph);
  }
}

function readFieldMark(mark: XmlNode, { fields }: StoryContext, paragraph: ParagraphText): void {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') fields.begin(mark, paragraph);
  else if (type === 'separate') fields.separate();
  else if (type === 'end') fields.end(paragraph);
}

function readVisible(node: XmlNode, format: RunFormat, context: StoryContext, paragraph: ParagraphText): void {
  const shows = context.fields.visible;
  if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') {
    if (shows) context.boxes.push(...textBoxes(node));
    return;
  }
  if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
    const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    if (shows) context.notes.push({ kind, id: node.attributes['w:id'] ?? '' });
    return;
  }
  const text = visibleText(node);
  if (text === '') return;
  context.fields.result(text);
  if (!shows) return;
  if (node.name === 'w:t' || node.name === 'm:t') {
    paragraph.pieces.push({ offset: paragraph.text.length, length: text.length, ...locate(node, context.xml) });
  }
  paragraph.add(text, (format.bold || format.underline) ?? false);
}

function visibleText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
    case 'm:t':
      // Word shows a line end in the XML as a space, and without xml:space drops space at both ends.
      return node.text.slice(...kept(node)).replace(/[\t\r\n]/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbol(node);
    default:
      return '';
  }
}

/** Start and end of the part of a `w:t` that shows. By hand: a pattern for space at the end is quadratic. */
function kept({ attributes, text }: XmlNode): readonly [start: number, end: number] {
  let start = 0;
  let end = text.length;
  if (attributes['xml:space'] === 'preserve') return [start, end];
  while (start < end && isXmlSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function locate(node: XmlNode, xml: string): { readonly source: number; readonly escaped: boolean } {
  const end = node.inner + node.text.length;
  const escaped = xml.slice(node.inner, end) !== node.text || xml[end] !== '<';
  return { source: node.inner + kept(node)[0], escaped };
}

/** Symbol fonts give a character a picture of their own, mostly in the private use area: nothing to read there. */
function symbol(node: XmlNode): string {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  const isPicture = /^(?:symbol|wingdings|webdings)/i.test(node.attributes['w:font'] ?? '');
  const isCharacter = code >= 0x20 && code < 0xfffe && !(code >= 0xd800 && code <= 0xf8ff);
  return isCharacter && !isPicture ? String.fromCharCode(code) : ' ';
}
