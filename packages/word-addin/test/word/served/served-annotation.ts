import { type FakeAnnotation, type FakeDocument, WordError } from '../model/document.ts';
import { ServedRange } from './served-range.ts';
import { Entity, type Wire } from './wire.ts';

class ServedCritique extends Entity implements Wire<Word.CritiqueAnnotation, 'range' | 'critique'> {
  override readonly objects: readonly string[] = ['range'];
  readonly #document: FakeDocument;
  readonly #annotation: FakeAnnotation;

  constructor(document: FakeDocument, annotation: FakeAnnotation) {
    super();
    this.#document = document;
    this.#annotation = annotation;
  }

  get critique(): Word.Critique {
    return this.#annotation.critique;
  }

  get range(): ServedRange {
    const { paragraph, start, end } = this.#annotation;
    return new ServedRange(this.#document, { story: 'body', first: paragraph, start, last: paragraph, end });
  }
}

export class ServedAnnotation extends Entity implements Wire<Word.Annotation, 'id' | 'critiqueAnnotation' | 'delete'> {
  override readonly objects: readonly string[] = ['critiqueAnnotation'];
  readonly #document: FakeDocument;
  readonly id: string;

  constructor(document: FakeDocument, id: string) {
    super();
    this.#document = document;
    this.id = id;
  }

  get critiqueAnnotation(): ServedCritique {
    const annotation = this.#document.annotations.find(({ id }) => id === this.id);
    if (!annotation) throw new WordError('ItemNotFound');
    return new ServedCritique(this.#document, annotation);
  }

  delete(): void {
    this.#document.removeAnnotation(this.id);
  }
}
