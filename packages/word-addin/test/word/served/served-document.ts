import { type FakeDocument, type StoryName, WordError } from '../model/document.ts';
import { toFlatXml } from '../model/xml.ts';
import { ServedAnnotation } from './served-annotation.ts';
import { ServedParagraph } from './served-paragraph.ts';
import { Entity, EntityList, type Wire } from './wire.ts';

class ServedBody extends Entity implements Wire<Word.Body, 'getOoxml' | 'paragraphs' | 'footnotes' | 'endnotes'> {
  override readonly objects: readonly string[] = ['paragraphs', 'footnotes', 'endnotes'];
  override readonly since: Readonly<Record<string, number>> = { footnotes: 1.5, endnotes: 1.5 };
  readonly #document: FakeDocument;
  readonly #story: StoryName;
  readonly endnotes = new EntityList([]);

  constructor(document: FakeDocument, story: StoryName) {
    super();
    this.#document = document;
    this.#story = story;
  }

  getOoxml(): string {
    if (this.#document.switches.noXml) throw new WordError('GeneralException');
    const xml = toFlatXml(this.#document);
    return this.#document.switches.damagedXml ? xml.replace('</w:body>', '') : xml;
  }

  get paragraphs(): EntityList {
    const ids = this.#document.story(this.#story).map(({ id }) => id);
    return new EntityList(ids.map((id) => new ServedParagraph(this.#document, this.#story, id)));
  }

  get footnotes(): EntityList {
    return new EntityList(this.#document.notes.map((name) => new ServedNote(new ServedBody(this.#document, name))));
  }
}

class ServedNote extends Entity implements Wire<Word.NoteItem, 'body' | 'type'> {
  override readonly objects: readonly string[] = ['body'];
  readonly type = 'Footnote';
  readonly body: ServedBody;

  constructor(body: ServedBody) {
    super();
    this.body = body;
  }
}

class ServedSection extends Entity implements Wire<Word.Section, 'getHeader' | 'getFooter'> {
  readonly #document: FakeDocument;

  constructor(document: FakeDocument) {
    super();
    this.#document = document;
  }

  getHeader(type: string): ServedBody {
    return this.#edge(type, 'header');
  }

  getFooter(type: string): ServedBody {
    return this.#edge(type, 'footer');
  }

  #edge(type: string, kind: 'header' | 'footer'): ServedBody {
    const story = type === 'Primary' ? kind : 'none';
    if (this.#document.switches.makesHeaders && this.#document.story(story).length === 0) this.#document.idleStep();
    return new ServedBody(this.#document, story);
  }
}

export class ServedDocument extends Entity implements Wire<Word.Document, 'body' | 'sections' | 'getAnnotationById'> {
  override readonly objects: readonly string[] = ['body', 'sections'];
  override readonly since: Readonly<Record<string, number>> = { getAnnotationById: 1.7 };
  readonly #document: FakeDocument;

  constructor(document: FakeDocument) {
    super();
    this.#document = document;
  }

  get body(): ServedBody {
    return new ServedBody(this.#document, 'body');
  }

  get sections(): EntityList {
    return new EntityList([new ServedSection(this.#document)]);
  }

  getAnnotationById(id: string): ServedAnnotation {
    return new ServedAnnotation(this.#document, id);
  }
}
