import { MAX_DEPTH } from './limits.ts';
import type { ParagraphText } from './paragraph.ts';
import { DocxError } from './problem.ts';
import type { XmlNode } from './xml.ts';

/** A field that is being read: `{ MERGEFIELD Naam }` and what it shows. */
interface OpenField {
  readonly begin: XmlNode;
  readonly paragraph: ParagraphText;
  readonly start: number;
  instruction: string;
  result: string;
  inResult: boolean;
  /** True while what stands in it does not show. */
  hides: boolean;
  holdsMerge: boolean;
}

const MERGE: ReadonlySet<string> = new Set(['MERGEFIELD', 'DOCVARIABLE', 'DOCPROPERTY', 'FILLIN', 'ASK']);

/** Fields that keep a value between their marks but show nothing. */
const SILENT: ReadonlySet<string> = new Set(['ASK', 'SET']);

/** A name between marks, as Word («Naam», <<Naam>>) and LibreOffice (<Naam>) show a field without a value. */
const FIELD_NAME = /^\s*(?:«[^»]*»|<<[^>]*>>|<[^<>]*>|\[[^\]]*\]|\{\{?[^{}]*\}?\})\s*$/;
const QUOTED_NAMES = /«[^«»\n]*»/g;

/** The fields that are open at some place in the text; fields can stand in the code and in the result of other fields. */
export class FieldStack {
  readonly #open: OpenField[] = [];
  readonly #ignored: ReadonlySet<XmlNode>;
  /** How many of the open fields hide what stands here. */
  #hiding = 0;
  /** True once a field of a template was seen that has no value yet. */
  template = false;

  /** `ignored` are begin marks that have no end. */
  constructor(ignored: ReadonlySet<XmlNode>) {
    this.#ignored = ignored;
  }

  /** True when text here shows: it is in the result of every open field. */
  get visible(): boolean {
    return this.#hiding === 0;
  }

  /** The begin marks of the fields that are still open. */
  get unclosed(): readonly XmlNode[] {
    return this.#open.map((field) => field.begin);
  }

  /** Opens a field. Throws `DocxError` `too-deep`. */
  begin(begin: XmlNode, paragraph: ParagraphText): void {
    if (this.#ignored.has(begin)) return;
    if (this.#open.length >= MAX_DEPTH) throw new DocxError('too-deep');
    const start = paragraph.text.length;
    const empty = { instruction: '', result: '', inResult: false, hides: true, holdsMerge: false };
    this.#open.push({ begin, paragraph, start, ...empty });
    this.#hiding += 1;
  }

  /** Adds a piece of the code of the innermost field; Word cuts it up as it does text. */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Adds text to the result of the innermost field, whether it shows or not. */
  result(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inResult) field.result += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    field.hides = SILENT.has(fieldType(field));
    if (!field.hides) this.#hiding -= 1;
  }

  /** Ends the innermost field and marks in its paragraph what is a blank of a template. */
  end(paragraph: ParagraphText): void {
    const field = this.#open.pop();
    if (!field) return;
    if (field.hides) this.#hiding -= 1;
    const isMerge = MERGE.has(fieldType(field));
    const shows = this.visible && field.paragraph === paragraph;
    if (isMerge && hasNoValue(field)) {
      this.template = true;
      if (shows) paragraph.blank(field.start);
    } else if (field.holdsMerge && shows) {
      this.#quotedNames(paragraph, field.start);
    }
    if (fieldType(field) === 'FORMDROPDOWN' && this.visible && field.result === '') {
      paragraph.add(chosenEntry(field.begin), false);
    }
    this.result(field.result);
    const outer = this.#open.at(-1);
    if (outer && (isMerge || field.holdsMerge)) outer.holdsMerge = true;
  }

  /** An IF field shows the text of its merge fields, not the fields themselves. */
  #quotedNames(paragraph: ParagraphText, from: number): void {
    for (const match of paragraph.text.slice(from).matchAll(QUOTED_NAMES)) {
      this.template = true;
      const start = from + match.index;
      paragraph.blanks.push({ start, end: start + match[0].length });
    }
  }
}

function fieldType(field: OpenField): string {
  return /^\s*(\w+)/.exec(field.instruction)?.[1]?.toUpperCase() ?? '';
}

function hasNoValue({ instruction, result }: OpenField): boolean {
  const name = /^\s*\w+\s+(?:"([^"]*)"|(\S+))/.exec(instruction);
  return result.trim() === '' || FIELD_NAME.test(result) || result.trim() === (name?.[1] ?? name?.[2]);
}

/** The entry of a drop-down form field: it stands in the form data, not in the text. */
function chosenEntry(begin: XmlNode): string {
  const data = begin.children.find((each) => each.name === 'w:ffData');
  const list = data?.children.find((each) => each.name === 'w:ddList')?.children ?? [];
  const entries = list.filter((each) => each.name === 'w:listEntry');
  const chosen = list.find((each) => each.name === 'w:result') ?? list.find((each) => each.name === 'w:default');
  return entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? '';
}
