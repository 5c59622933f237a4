import { SaxesParser } from 'saxes';
import { MAX_DEPTH, MAX_ELEMENTS } from './limits.ts';
import { NameScope } from './names.ts';
import { DocxError } from './problem.ts';

/** An element of a part. Names carry the usual prefixes (`w:p`), whatever prefixes the file has. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The character data directly in this element. */
  readonly text: string;
  /** Offset in the part's XML, in UTF-16 units, right after the open tag. */
  readonly inner: number;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** Counts the elements over all parts of one file. */
export interface ElementCount {
  elements: number;
}

/**
 * Parses one part into a tree. Throws `DocxError`: `doctype`, `too-deep`, `too-large`, or `damaged` when it is not
 * well-formed.
 */
export function parseXml(xml: string, count: ElementCount): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '', inner: 0 };
  const stack: OpenNode[] = [root];
  const names = new NameScope();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new DocxError('doctype');
  });
  parser.on('attribute', ({ name, value }) => names.declare(name, value, stack.length));
  parser.on('opentag', (tag) => {
    count.elements += 1;
    if (count.elements > MAX_ELEMENTS) throw new DocxError('too-large');
    if (stack.length > MAX_DEPTH) throw new DocxError('too-deep');
    const node: OpenNode = {
      name: names.element(tag.name),
      attributes: names.attributes(tag.attributes),
      children: [],
      text: '',
      inner: parser.position,
    };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('closetag', () => {
    stack.pop();
    names.leave(stack.length);
  });
  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged');
  }
  const [top] = root.children;
  if (!top) throw new DocxError('damaged');
  return top;
}

/** The first child with this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** The `w:val` of the first child with this name. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** An on/off property: undefined when it is not there, and on when it is there without a value. */
export function toggle(node: XmlNode | undefined, name: string): boolean | undefined {
  const property = child(node, name);
  if (!property) return undefined;
  return !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '');
}
