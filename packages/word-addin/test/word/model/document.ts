import {
  type FakeParagraph,
  NOTE_MARK,
  type Run,
  rawText,
  type StyleId,
  shows,
  sliceRuns,
  toRaw,
  visibleText,
  withText,
} from './paragraph.ts';
import { newestWord, type Switches } from './switches.ts';

/** What a test says of a paragraph. */
export type ParagraphInput = Partial<Omit<FakeParagraph, 'id' | 'runs'>> & { readonly runs: readonly (Run | string)[] };
/** What a test says of a document; a string is a paragraph of plain text. */
export interface DocumentInput {
  readonly body: readonly (string | ParagraphInput)[];
  readonly header?: readonly (string | ParagraphInput)[];
  readonly footer?: readonly (string | ParagraphInput)[];
  readonly notes?: readonly (string | ParagraphInput)[];
}

/** Names of the stories: `body`, `header`, `footer`, `note0` … */
export type StoryName = string;
type Stories = Readonly<Record<StoryName, readonly FakeParagraph[]>>;

/** A place in a story; offsets are in the raw text of the paragraph. */
export interface FakeRange {
  readonly story: StoryName;
  readonly first: string;
  readonly start: number;
  readonly last: string;
  readonly end: number;
}

export interface FakeAnnotation {
  readonly id: string;
  readonly critique: Word.Critique;
  readonly paragraph: string;
  start: number;
  end: number;
  /** False when Word has it and does not draw it. */
  readonly visible: boolean;
}

export interface Events {
  readonly paragraphs: () => void;
  readonly clicked: (id: string) => void;
  readonly popup: (args: { id: string; action: string; critiqueSuggestion: string }) => void;
  readonly drawn: () => void;
}

/** An error with the code that Word gives. */
export class WordError extends Error {
  readonly code: string;

  constructor(code: string, detail = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
  }
}

/** The document that stands behind the fake Word. Every edit is a step of undo. */
export class FakeDocument {
  readonly switches: Switches;
  readonly settings = new Map<string, unknown>();
  readonly comments: { readonly text: string; readonly on: string }[] = [];
  annotations: FakeAnnotation[] = [];
  highlights: FakeRange[] = [];
  selection: FakeRange | null = null;
  /** Whether the user has clicked in the pane. */
  clicked = true;
  stories: Stories;
  readonly #listeners = new Set<Partial<Events>>();
  #past: Stories[] = [];
  #nextId = 1;
  #deletesFailed = 0;

  constructor(input: DocumentInput, switches: Partial<Switches> = {}) {
    this.switches = { ...newestWord, ...switches };
    this.clicked = !this.switches.invisibleBeforeClick;
    const make = (paragraphs: readonly (string | ParagraphInput)[] = []): readonly FakeParagraph[] =>
      paragraphs.map((each) => this.#paragraph(each));
    const notes = (input.notes ?? []).map((note, index) => {
      const [paragraph] = make([note]);
      // A note begins with its own mark.
      const runs = [{ text: NOTE_MARK, note: index }, { text: ' ' }, ...(paragraph?.runs ?? [])];
      return [`note${index}`, paragraph ? [{ ...paragraph, runs }] : []];
    });
    this.stories = {
      header: make(input.header),
      body: make(input.body),
      footer: make(input.footer),
      ...Object.fromEntries(notes),
    };
  }

  #paragraph(input: string | ParagraphInput): FakeParagraph {
    const { runs, ...rest } = typeof input === 'string' ? { runs: [input] } : input;
    return {
      style: 'Standaard' as StyleId,
      ...rest,
      id: this.newId(),
      runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
    };
  }

  newId(): string {
    return `p${this.#nextId++}`;
  }

  story(name: StoryName): readonly FakeParagraph[] {
    return this.stories[name] ?? [];
  }

  /** The paragraph with this id. Throws `ItemNotFound`. */
  paragraph(story: StoryName, id: string): FakeParagraph {
    const found = this.story(story).find((each) => each.id === id);
    if (!found) throw new WordError('ItemNotFound');
    return found;
  }

  get notes(): readonly string[] {
    return Object.keys(this.stories).filter((name) => name.startsWith('note'));
  }

  /** The texts of the paragraphs of the body, as a reader sees them. */
  get text(): readonly string[] {
    return this.story('body').map(visibleText);
  }

  textOf({ story, first, start, last, end }: FakeRange): string {
    const paragraphs = this.story(story);
    const from = paragraphs.findIndex(({ id }) => id === first);
    const to = paragraphs.findIndex(({ id }) => id === last);
    const texts = paragraphs.slice(from, to + 1).map(rawText);
    if (texts.length === 1) return (texts[0] ?? '').slice(start, end);
    return texts
      .map((text, index) => (index === 0 ? text.slice(start) : index === to - from ? text.slice(0, end) : text))
      .join('\r');
  }

  /** One edit, one step of undo. */
  edit(story: StoryName, change: (paragraphs: readonly FakeParagraph[]) => readonly FakeParagraph[]): void {
    if (this.switches.readOnly) throw new WordError('AccessDenied');
    this.#past.push(this.stories);
    this.stories = { ...this.stories, [story]: change(this.story(story)) };
    const ids = new Set(Object.values(this.stories).flatMap((paragraphs) => paragraphs.map(({ id }) => id)));
    this.annotations = this.annotations.filter(({ paragraph }) => ids.has(paragraph));
    this.#changed();
  }

  /** Replaces text inside a paragraph; annotations behind it move along, those on it go. */
  replace({ story, first, start, last, end }: FakeRange, text: string): void {
    if (first !== last) throw new WordError('GeneralException');
    this.annotations = this.annotations.filter(
      (each) => each.paragraph !== first || each.end <= start || each.start >= end,
    );
    for (const each of this.annotations) {
      if (each.paragraph !== first || each.start < end) continue;
      each.start += text.length - (end - start);
      each.end += text.length - (end - start);
    }
    this.edit(story, (paragraphs) =>
      paragraphs.map((each) => (each.id === first ? withText(each, start, end, text) : each)),
    );
  }

  /** Puts a step in the list of undo that changes nothing. */
  idleStep(): void {
    this.#past.push(this.stories);
  }

  undo(): boolean {
    const before = this.#past.pop();
    if (!before) return false;
    this.stories = before;
    this.#changed();
    return true;
  }

  forgetPast(): void {
    this.#past = [];
  }

  get stepsBack(): number {
    return this.#past.length;
  }

  /** Somebody types: text comes in, or is taken out, in a paragraph of the body. */
  type(paragraph: number, start: number, end: number, text: string): void {
    const target = this.story('body')[paragraph];
    if (target) this.replace({ story: 'body', first: target.id, start, last: target.id, end }, text);
  }

  /** Somebody presses Enter in a paragraph. */
  split(story: StoryName, id: string, at: number): string {
    const fresh = this.newId();
    this.edit(story, (paragraphs) =>
      paragraphs.flatMap((each) => {
        if (each.id !== id) return [each];
        const rest = { ...each, id: fresh, runs: sliceRuns(each, at, Number.POSITIVE_INFINITY) };
        // Behind a heading comes text.
        const style = each.style === 'Kop1' || each.style === 'Kop2' ? 'Standaard' : each.style;
        return [{ ...each, runs: sliceRuns(each, 0, at) }, rest.runs.length === 0 ? { ...rest, style } : rest];
      }),
    );
    return fresh;
  }

  /** Somebody presses Backspace at the start of a paragraph. */
  join(story: StoryName, id: string): void {
    this.edit(story, (paragraphs) => {
      const at = paragraphs.findIndex((each) => each.id === id);
      const [before, own] = [paragraphs[at - 1], paragraphs[at]];
      if (!before || !own) return paragraphs;
      const joined = { ...before, runs: [...before.runs, ...own.runs] };
      return [...paragraphs.slice(0, at - 1), joined, ...paragraphs.slice(at + 1)];
    });
  }

  /** Somebody puts in a paragraph before the one with this number. */
  addParagraph(before: number, input: string | ParagraphInput): void {
    this.edit('body', (paragraphs) => {
      const fresh = this.#paragraph(input);
      const next = paragraphs[before];
      const swaps = this.switches.idsMove && next !== undefined;
      const added = swaps ? { ...fresh, id: next.id } : fresh;
      const moved = swaps ? [{ ...next, id: fresh.id }, ...paragraphs.slice(before + 1)] : paragraphs.slice(before);
      return [...paragraphs.slice(0, before), added, ...moved];
    });
  }

  annotate(paragraph: FakeParagraph, critiques: readonly Word.Critique[]): readonly string[] {
    if (this.switches.noSubscription) throw new WordError('GeneralException');
    return critiques.map((critique) => {
      const raw = (offset: number): number =>
        this.switches.annotationsCountDeleted ? offset : toRaw(paragraph, offset);
      const start = raw(critique.start);
      const end = raw(critique.start + critique.length - 1) + 1;
      if (critique.length < 1 || end > rawText(paragraph).length) throw new WordError('InvalidArgument');
      const id = `{${this.newId()}}`;
      this.annotations.push({ id, critique, paragraph: paragraph.id, start, end, visible: this.clicked });
      this.#tell('drawn');
      return id;
    });
  }

  removeAnnotation(id: string): void {
    if (this.switches.deleteFailsOnce && this.#deletesFailed++ === 0) throw new WordError('ItemNotFound');
    this.annotations = this.annotations.filter((each) => each.id !== id);
    this.#tell('drawn');
  }

  /** The annotations that can be seen, in reading order. */
  get drawn(): readonly FakeAnnotation[] {
    const order = this.story('body').map(({ id }) => id);
    return this.annotations
      .filter(({ visible }) => visible)
      .toSorted((a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph) || a.start - b.start);
  }

  /** The words that annotations which can be seen stand on, without what is deleted or hidden. */
  get underlined(): readonly string[] {
    return this.drawn.map(({ paragraph, start, end }) => {
      const found = this.paragraph('body', paragraph);
      const seen = shows(found);
      return rawText(found)
        .split('')
        .filter((_, index) => index >= start && index < end && seen[index])
        .join('');
    });
  }

  clickAnnotation(id: string): void {
    this.#tell('clicked', id);
  }

  /** The user chooses a suggestion in the menu of Word. */
  accept(id: string, suggestion: string): void {
    const found = this.annotations.find((each) => each.id === id);
    if (!found) return;
    this.#tell('popup', { id, action: 'Accept', critiqueSuggestion: suggestion });
    if (this.switches.acceptDoesNothing) return;
    const { paragraph, start, end } = found;
    const from = this.switches.acceptDoubles ? end : start;
    this.replace({ story: 'body', first: paragraph, start: from, last: paragraph, end }, suggestion);
  }

  listen(events: Partial<Events>): () => void {
    this.#listeners.add(events);
    return () => this.#listeners.delete(events);
  }

  /** Draws again: what is selected or lit up changed. */
  redraw(): void {
    this.#tell('drawn');
  }

  #changed(): void {
    if (!this.switches.losesEvents) this.#tell('paragraphs');
    this.#tell('drawn');
  }

  #tell<Name extends keyof Events>(name: Name, ...args: Parameters<Events[Name]>): void {
    for (const listener of this.#listeners)
      (listener[name] as ((...all: Parameters<Events[Name]>) => void) | undefined)?.(...args);
  }
}
