import { type FakeDocument, type FakeRange, WordError } from '../model/document.ts';
import { NOTE_MARK, rawText, shows, sliceRuns } from '../model/paragraph.ts';
import { fromFlatXml } from '../model/xml.ts';
import { Entity, EntityList, type Wire } from './wire.ts';

/** A field in a range; nothing is asked of it but whether it is there. */
class ServedField extends Entity {}

export class ServedRange
  extends Entity
  implements
    Wire<
      Word.Range,
      | 'text'
      | 'fields'
      | 'expandTo'
      | 'select'
      | 'highlight'
      | 'removeHighlight'
      | 'insertText'
      | 'insertOoxml'
      | 'insertComment'
      | 'getReviewedText'
      | 'delete'
    >
{
  override readonly objects: readonly string[] = ['fields'];
  override readonly since: Readonly<Record<string, number>> = {
    fields: 1.4,
    expandTo: 1.3,
    highlight: 1.8,
    removeHighlight: 1.8,
    insertComment: 1.4,
    getReviewedText: 1.4,
  };
  readonly #document: FakeDocument;
  readonly range: FakeRange;

  constructor(document: FakeDocument, range: FakeRange) {
    super();
    this.#document = document;
    this.range = range;
  }

  get text(): string {
    return this.#document.textOf(this.range);
  }

  get fields(): EntityList {
    const { story, first, start, end } = this.range;
    const runs = sliceRuns(this.#document.paragraph(story, first), start, end);
    return new EntityList(runs.filter(({ field }) => field !== undefined).map(() => new ServedField()));
  }

  getReviewedText(): string {
    const { story, first, start, end } = this.range;
    const runs = sliceRuns(this.#document.paragraph(story, first), start, end);
    return runs.map(({ text, deleted }) => (deleted ? '' : text)).join('');
  }

  expandTo({ range }: ServedRange): ServedRange {
    if (this.#document.switches.expandIsUndoStep) this.#document.idleStep();
    return new ServedRange(this.#document, { ...this.range, last: range.last, end: range.end });
  }

  select(): void {
    this.#document.selection = this.range;
    this.#document.redraw();
  }

  highlight(): void {
    this.#document.highlights.push(this.range);
    this.#document.redraw();
  }

  removeHighlight(): void {
    const { range } = this;
    this.#document.highlights = this.#document.highlights.filter(
      (each) => JSON.stringify(each) !== JSON.stringify(range),
    );
    this.#document.redraw();
  }

  delete(): void {
    this.#document.replace(this.range, '');
  }

  insertText(text: string, location: string): ServedRange {
    if (location !== 'Replace' || text === '') throw new WordError('InvalidArgument');
    this.#document.replace(this.range, text);
    return new ServedRange(this.#document, { ...this.range, end: this.range.start + text.length });
  }

  insertOoxml(xml: string, location: string): ServedRange {
    const { switches } = this.#document;
    if (switches.refusesXml || (location !== 'After' && location !== 'Before')) throw new WordError('GeneralException');
    const fresh = [...fromFlatXml(xml, () => this.#document.newId())];
    if (switches.xmlLeavesParagraph) fresh.push({ id: this.#document.newId(), style: 'Standaard', runs: [] });
    const { story, first, last } = this.range;
    this.#document.edit(story, (paragraphs) => {
      const at = paragraphs.findIndex(({ id }) => id === (location === 'After' ? last : first));
      const split = location === 'After' ? at + 1 : at;
      const next = paragraphs[split];
      const ending = fresh.at(-1);
      if (switches.xmlJoins && next && ending) {
        fresh.splice(-1, 1, { ...next, runs: [...ending.runs, ...next.runs] });
        return [...paragraphs.slice(0, split), ...fresh, ...paragraphs.slice(split + 1)];
      }
      return [...paragraphs.slice(0, split), ...fresh, ...paragraphs.slice(split)];
    });
    if (switches.xmlEndsUndo) this.#document.forgetPast();
    return this;
  }

  insertComment(text: string): Entity {
    // Word takes none outside the body, and does not say so.
    if (this.range.story === 'body') this.#document.comments.push({ text, on: this.text });
    this.#document.redraw();
    return new (class extends Entity {})();
  }
}

/** Where Word's search finds words in a paragraph: also in deleted and hidden text, but never across a mark. */
export function searchIn(document: FakeDocument, story: string, id: string, words: string): EntityList {
  if (words.length > 255) throw new WordError('SearchStringInvalidOrTooLong');
  const paragraph = document.paragraph(story, id);
  const seen = shows(paragraph);
  // Where each character that is searched stands in all there is; the mark of a note always stands between.
  const at = seen.flatMap((isSeen, index) => {
    const isMark = rawText(paragraph)[index] === NOTE_MARK;
    return isSeen || isMark || !document.switches.searchesVisible ? [index] : [];
  });
  const text = at.map((index) => rawText(paragraph)[index]).join('');
  const signs: Readonly<Record<string, string>> = { t: '\t', l: '\u000b', s: '\u00a0', '~': '\u001e', '^': '^' };
  const plain = words.replace(/\^(.)/g, (sign, name: string) => signs[name] ?? sign);
  const straight = (value: string): string => value.replaceAll('’', "'").replaceAll('‘', "'");
  const hits: Entity[] = [];
  const all = straight(text);
  const part = straight(plain);
  for (let hit = all.indexOf(part); hit !== -1; hit = all.indexOf(part, hit + part.length)) {
    const [start = 0, last = 0] = [at[hit], at[hit + part.length - 1]];
    hits.push(new ServedRange(document, { story, first: id, start, last: id, end: last + 1 }));
  }
  return new EntityList(hits);
}
