import type { FakeDocument, StoryName } from '../model/document.ts';
import { type FakeParagraph, rawText, type StyleId, styles } from '../model/paragraph.ts';
import { ServedAnnotation } from './served-annotation.ts';
import { ServedRange, searchIn } from './served-range.ts';
import { Entity, EntityList, type Wire } from './wire.ts';

/** The looks of the words of a paragraph; of these only bold is kept. */
class ServedFont
  extends Entity
  implements Wire<Word.Font, 'bold' | 'underline' | 'name' | 'size' | 'italic' | 'color'>
{
  readonly #paragraph: ServedParagraph;
  readonly underline = 'None';
  name = 'Arial';
  size = 10;
  italic = false;
  color = '#000000';

  constructor(paragraph: ServedParagraph) {
    super();
    this.#paragraph = paragraph;
  }

  get bold(): boolean {
    const { runs } = this.#paragraph.model;
    return runs.length > 0 && runs.every(({ bold }) => bold);
  }

  set bold(bold: boolean) {
    this.#paragraph.change((each) => ({ ...each, runs: each.runs.map((run) => ({ ...run, bold })) }));
  }
}

class ServedListOf extends Entity implements Wire<Word.List, 'id' | 'setLevelBullet'> {
  readonly id: number;

  constructor(id: number) {
    super();
    this.id = id;
  }

  setLevelBullet(): void {}
}

export class ServedParagraph
  extends Entity
  implements
    Wire<
      Word.Paragraph,
      | 'text'
      | 'uniqueLocalId'
      | 'style'
      | 'styleBuiltIn'
      | 'outlineLevel'
      | 'isListItem'
      | 'tableNestingLevel'
      | 'alignment'
      | 'firstLineIndent'
      | 'leftIndent'
      | 'lineSpacing'
      | 'spaceAfter'
      | 'spaceBefore'
      | 'font'
      | 'getText'
      | 'getReviewedText'
      | 'search'
      | 'getRange'
      | 'insertParagraph'
      | 'insertAnnotations'
      | 'getAnnotations'
      | 'delete'
      | 'startNewList'
      | 'attachToList'
      | 'detachFromList'
    >
{
  override readonly objects: readonly string[] = ['font'];
  override readonly since: Readonly<Record<string, number>> = {
    getText: 1.7,
    getReviewedText: 1.4,
    getRange: 1.3,
    insertAnnotations: 1.7,
    getAnnotations: 1.7,
    startNewList: 1.3,
    attachToList: 1.3,
    detachFromList: 1.3,
    uniqueLocalId: 1.6,
  };
  readonly #document: FakeDocument;
  readonly #story: StoryName;
  readonly #id: string;
  alignment: Word.Alignment | 'Mixed' | 'Unknown' | 'Left' | 'Centered' | 'Right' | 'Justified' = 'Left';
  firstLineIndent = 0;
  leftIndent = 0;
  lineSpacing = 12;
  spaceAfter = 6;
  spaceBefore = 0;

  constructor(document: FakeDocument, story: StoryName, id: string) {
    super();
    this.#document = document;
    this.#story = story;
    this.#id = id;
  }

  get model(): FakeParagraph {
    return this.#document.paragraph(this.#story, this.#id);
  }

  change(change: (paragraph: FakeParagraph) => FakeParagraph): void {
    this.#document.edit(this.#story, (all) => all.map((each) => (each.id === this.#id ? change(each) : each)));
  }

  get text(): string {
    return rawText(this.model);
  }

  get uniqueLocalId(): string {
    return this.#id;
  }

  get style(): string {
    return styles[this.model.style];
  }

  set style(name: string) {
    const [id] = Object.entries(styles).find(([, each]) => each === name) ?? [];
    if (id !== undefined) this.change((each) => ({ ...each, style: id as StyleId }));
  }

  get styleBuiltIn(): Word.BuiltInStyleName {
    const names = { Standaard: 'Normal', Kop1: 'Heading1', Kop2: 'Heading2', Lijstalinea: 'ListParagraph' } as const;
    return names[this.model.style] as Word.BuiltInStyleName;
  }

  get outlineLevel(): number {
    return { Standaard: 10, Kop1: 1, Kop2: 2, Lijstalinea: 10 }[this.model.style];
  }

  get isListItem(): boolean {
    return this.model.list !== undefined;
  }

  get tableNestingLevel(): number {
    return this.model.table ? 1 : 0;
  }

  get font(): ServedFont {
    return new ServedFont(this);
  }

  getText(options?: object | null): string {
    const chosen: Readonly<Record<string, unknown>> = { ...options };
    const { IncludeHiddenText, IncludeTextMarkedAsDeleted } = chosen;
    return this.model.runs
      .filter(({ note }) => note === undefined)
      .filter(({ hidden, deleted }) => (!hidden || IncludeHiddenText) && (!deleted || IncludeTextMarkedAsDeleted))
      .map(({ text }) => text)
      .join('');
  }

  getReviewedText(): string {
    return this.model.runs.map(({ text, deleted }) => (deleted ? '' : text)).join('');
  }

  search(words: string): EntityList {
    return searchIn(this.#document, this.#story, this.#id, words);
  }

  getRange(): ServedRange {
    const place = { first: this.#id, start: 0, last: this.#id, end: this.text.length };
    return new ServedRange(this.#document, { story: this.#story, ...place });
  }

  insertParagraph(text: string, location: string): ServedParagraph {
    const { style, list } = this.model;
    const fresh = {
      id: this.#document.newId(),
      style,
      ...(list === undefined ? {} : { list }),
      runs: text === '' ? [] : [{ text }],
    };
    this.#document.edit(this.#story, (all) => {
      const at = all.findIndex(({ id }) => id === this.#id) + (location === 'After' ? 1 : 0);
      return [...all.slice(0, at), fresh, ...all.slice(at)];
    });
    return new ServedParagraph(this.#document, this.#story, fresh.id);
  }

  insertAnnotations({ critiques }: Word.AnnotationSet): string[] {
    return [...this.#document.annotate(this.model, critiques)];
  }

  getAnnotations(): EntityList {
    const own = this.#document.annotations.filter(({ paragraph }) => paragraph === this.#id);
    return new EntityList(own.map(({ id }) => new ServedAnnotation(this.#document, id)));
  }

  delete(): void {
    this.#document.edit(this.#story, (all) => all.filter(({ id }) => id !== this.#id));
  }

  startNewList(): ServedListOf {
    const list = 100 + Number(this.#id.slice(1));
    this.change((each) => ({ ...each, list }));
    return new ServedListOf(list);
  }

  attachToList(list: number): object {
    this.change((each) => ({ ...each, list }));
    return new ServedListOf(list);
  }

  detachFromList(): void {
    this.change(({ list: _, ...rest }) => rest);
  }
}
