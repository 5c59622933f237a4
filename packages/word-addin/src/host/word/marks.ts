import type { Mark, MarkLevel } from '../host.ts';
import type { WordPlace } from './places.ts';
import { critiqueOf } from './popup.ts';
import type { WordProgram } from './program.ts';
import type { WordReading } from './read-letter.ts';
import { solidText } from './solid.ts';
import { BODY, nearest, type WordParagraph } from './stories.ts';

/** A mark as it stands in the document. */
export interface ShownMark {
  readonly mark: Mark;
  readonly place: WordPlace;
}

/** A mark that is to be shown, with the paragraph of Word to put it on. */
interface Wanted extends ShownMark {
  readonly target: Word.Paragraph;
}

/** Word may fail once while the pane opens (office-js issue 6595). */
const MOST_TRIES = 3;

/**
 * The findings as annotations of Word: coloured lines that are not part of the document. Only the body has them; a finding over
 * several paragraphs is marked in the first.
 *
 * Whether Word can show them is found out by trying: without a subscription it says that it can and then fails. What was put in is
 * read back, and what stands on other words than it should is taken out again.
 */
export class Annotations {
  readonly #program: WordProgram;
  /** By the id that Word gave. */
  readonly #shown = new Map<string, ShownMark>();
  /** Once true, Word has shown annotations, so that a failure is about this document and not about this Word. */
  #worked = false;
  #failures = 0;
  /** True while what Word has was put in before the user came to the pane, so that Word may not draw it. */
  #unseen = false;

  constructor(program: WordProgram) {
    this.#program = program;
  }

  /** The mark that Word knows by this id. */
  shown(id: string): ShownMark | undefined {
    return this.#shown.get(id);
  }

  /** How marks are shown in this Word, as far as that is known by now. */
  get level(): MarkLevel {
    const isDoubtful = !this.#worked && this.#failures > 0;
    return isDoubtful || !this.#program.supports('1.7') ? 'highlight' : 'annotations';
  }

  /** Shows these marks in place of those of before: five round trips at most, two when nothing changed, none for no marks at all. */
  async show(context: Word.RequestContext, reading: WordReading, marks: readonly Mark[]): Promise<MarkLevel> {
    const useless = !this.#worked && this.#failures >= MOST_TRIES;
    if (useless || !this.#program.supports('1.7')) return 'highlight';
    if (marks.length === 0 && this.#shown.size === 0) return this.level;
    const attempt = async (): Promise<boolean> => {
      try {
        await this.#show(context, reading, marks);
        return true;
      } catch {
        return false;
      }
    };
    // Word for Mac says ItemNotFound once to taking away annotations that are there (office-js issue 4319).
    if ((await attempt()) || (this.#worked && (await attempt()))) return 'annotations';
    this.#failures += 1;
    return 'highlight';
  }

  async #show(context: Word.RequestContext, reading: WordReading, marks: readonly Mark[]): Promise<void> {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const wanted = this.#wanted(reading, marks, paragraphs.items);
    const standing = await this.#standing(context, paragraphs.items);
    const redraws = this.#unseen && this.#program.isAwake();
    const kept = new Set<string>();
    const fresh = wanted.filter((each) => {
      const id = redraws
        ? undefined
        : standing.find(({ id, paragraph }) => paragraph === each.target && !kept.has(id) && this.#isSame(id, each))
            ?.id;
      if (id === undefined) return true;
      kept.add(id);
      this.#shown.set(id, each);
      return false;
    });
    for (const { id, annotation } of standing) {
      if (kept.has(id)) continue;
      annotation.delete();
    }
    if (fresh.length > 0 || kept.size < standing.length) await this.#insert(context, fresh, kept);
    this.#unseen = !this.#program.isAwake();
  }

  #wanted({ places }: WordReading, marks: readonly Mark[], items: readonly Word.Paragraph[]): readonly Wanted[] {
    const targets = new Map<WordParagraph, Word.Paragraph | null>();
    const taken = new Set<string>();
    return marks.flatMap((mark) => {
      const [place] = places.find(mark);
      if (!place || place.paragraph.story !== BODY || place.start === place.end) return [];
      const { paragraph, start, end } = place;
      const known = targets.get(paragraph);
      const target = known === undefined ? nearest(items, paragraph) : known;
      targets.set(paragraph, target);
      // Of two findings on the same words the first, which is the more important one, gets the line.
      const key = `${paragraph.index}:${start}:${end}`;
      if (!target || taken.has(key)) return [];
      taken.add(key);
      return [{ mark, place, target }];
    });
  }

  /** Annotations of ours that Word still has. Those of other add-ins are not touched. */
  async #standing(
    context: Word.RequestContext,
    items: readonly Word.Paragraph[],
  ): Promise<readonly { id: string; annotation: Word.Annotation; paragraph: Word.Paragraph }[]> {
    if (this.#shown.size === 0) return [];
    const all = items.map((paragraph) => {
      const annotations = paragraph.getAnnotations();
      annotations.load('items/id');
      return { paragraph, annotations };
    });
    await context.sync();
    return all.flatMap(({ paragraph, annotations }) =>
      annotations.items
        .filter(({ id }) => this.#shown.has(id))
        .map((annotation) => ({ id: annotation.id, annotation, paragraph })),
    );
  }

  #isSame(id: string, { mark, place }: ShownMark): boolean {
    const shown = this.#shown.get(id);
    return (
      shown !== undefined &&
      shown.place.start === place.start &&
      shown.place.end === place.end &&
      shown.place.paragraph.text === place.paragraph.text &&
      shown.mark.severity === mark.severity &&
      shown.mark.suggestions?.join('\n') === mark.suggestions?.join('\n')
    );
  }

  /** Sends what is to go, puts in what is wanted, and reads back where it stands. */
  async #insert(context: Word.RequestContext, wanted: readonly Wanted[], kept: ReadonlySet<string>): Promise<void> {
    const withPopup = this.#program.supports('1.8');
    const groups = new Map<Word.Paragraph, Wanted[]>();
    for (const each of wanted) groups.set(each.target, [...(groups.get(each.target) ?? []), each]);
    const inserted = Array.from(groups, ([target, group]) => {
      const critiques = group.map(({ mark, place: { start, end } }) => critiqueOf(mark, start, end - start, withPopup));
      return { group, ids: target.insertAnnotations({ critiques }) };
    });
    await context.sync();
    for (const id of this.#shown.keys()) if (!kept.has(id)) this.#shown.delete(id);
    const made = inserted.flatMap(({ group, ids }) =>
      ids.value.flatMap((id, index) => {
        const wish = group[index];
        return wish ? [{ id, wish, annotation: context.document.getAnnotationById(id) }] : [];
      }),
    );
    if (made.length === 0) return;
    const ranges = made.map(({ annotation }) => {
      const { range } = annotation.critiqueAnnotation;
      range.load('text');
      return range;
    });
    await context.sync();
    this.#worked = true;
    let wrong = 0;
    for (const [index, { id, wish, annotation }] of made.entries()) {
      const { paragraph, start, end } = wish.place;
      const says = solidText(ranges[index]?.text ?? '');
      if (says === solidText(paragraph.text.slice(start, end))) {
        this.#shown.set(id, { mark: wish.mark, place: wish.place });
      } else {
        annotation.delete();
        wrong++;
      }
    }
    if (wrong > 0) await context.sync();
  }
}
