import type { InsertionText, ParagraphTemplate, TextTemplate } from '../model/ruleset.ts';

/** A text that can be put into a letter as it is; blanks between square brackets are for the writer to fill in. */
export interface Insertion {
  /** Dutch, imperative, for a button or a menu: "Voeg de uitleg over bezwaar in". */
  readonly title: string;
  readonly heading: string;
  readonly paragraphs: readonly InsertedParagraph[];
}

export type InsertedParagraph =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Values by name; what is not known is absent. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Fills in a text. `organisations`: the values of each organisation that it lists. */
export function fillIn(text: InsertionText, values: Values, organisations: readonly Values[]): Insertion {
  const fill = (paragraph: ParagraphTemplate): InsertedParagraph | null => {
    if (paragraph.kind === 'text') {
      const filled = fillTemplate(paragraph.text, values);
      return filled === null ? null : { kind: 'text', text: filled };
    }
    if (paragraph.kind === 'list') return { kind: 'list', items: fillAll(paragraph.items, values) };
    return { kind: 'list', items: organisations.map((each) => fillAll(paragraph.sentences, each).join(' ')) };
  };
  const { title, heading, paragraphs } = text;
  return { title, heading, paragraphs: paragraphs.map(fill).filter((paragraph) => paragraph !== null) };
}

/** The insertion as lines of plain text, with an empty line between paragraphs and "- " before each item of a list. */
export function plainText({ heading, paragraphs }: Insertion, withHeading: boolean): string {
  const blocks = paragraphs.map((paragraph) =>
    paragraph.kind === 'text' ? paragraph.text : paragraph.items.map((item) => `- ${item}`).join('\n'),
  );
  return (withHeading ? [heading, ...blocks] : blocks).join('\n\n');
}

function fillAll(templates: readonly TextTemplate[], values: Values): string[] {
  return templates.map((each) => fillTemplate(each, values)).filter((filled) => filled !== null);
}

/** Null when a value is not known and nothing can stand in its place. */
function fillTemplate(template: TextTemplate, values: Values): string | null {
  let filled = '';
  for (const piece of template) {
    const part = typeof piece === 'string' ? piece : (values[piece.value] ?? otherwise(piece.otherwise, values));
    if (part === null) return null;
    filled += part;
  }
  return filled;
}

function otherwise(template: TextTemplate | undefined, values: Values): string | null {
  return template ? fillTemplate(template, values) : null;
}
