import { FieldStack } from './fields.ts';
import type { Paragraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import type { XmlNode } from './xml.ts';

/** A footnote or endnote mark in the text. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What is gathered while one story is read: a body, a header, a note, a text box. */
export class StoryContext {
  readonly xml: string;
  readonly styles: Styles;
  readonly fields: FieldStack;
  readonly paragraphs: Paragraph[] = [];
  readonly boxes: XmlNode[] = [];
  readonly notes: NoteMark[] = [];
  readonly sections: XmlNode[] = [];
  /** How many block content controls around this place show placeholder text. */
  placeholders = 0;

  constructor(xml: string, styles: Styles, ignoredFields: ReadonlySet<XmlNode>) {
    this.xml = xml;
    this.styles = styles;
    this.fields = new FieldStack(ignoredFields);
  }
}
