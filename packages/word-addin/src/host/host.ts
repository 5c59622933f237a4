import type { Insertion, Letter } from '@klarebrief/core/lean';

/**
 * What the pane asks of the program that holds the letter: Word (`word.ts`) or the page itself (`page.ts`). The rest of the add-in
 * knows this port and no Office.js.
 *
 * Nothing here throws for what a user can meet: each call that may fail gives an `Outcome`.
 */
export interface Host {
  readonly kind: 'word' | 'page';
  /** The letter as it stands now. This is the truth: hints only say when to ask again. Rejects when the program gives no text. */
  readLetter(): Promise<Reading>;
  /** Calls back when the letter may have changed. It may call too often or not at all. Gives a function that ends it. */
  onHint(listener: () => void): () => void;
  /** Shows these findings in the letter, in place of those shown before, as well as this program can. Never changes the document. */
  showMarks(reading: Reading, marks: readonly Mark[]): Promise<MarkLevel>;
  /** Calls back with the id of a mark when the reader clicks it. Gives a function that ends it. */
  onMarkPicked(listener: (id: string) => void): () => void;
  /** Selects the place, scrolls to it and lights it up for a moment. */
  select(reading: Reading, place: TextPlace): Promise<Outcome>;
  /** Puts `text` in the place of `place.actual`, with the looks of what stood there. One step of undo. */
  replace(reading: Reading, place: TextPlace, text: string): Promise<Outcome>;
  /** Puts in paragraphs behind or before the block at `at`, in the styles of the document. One step of undo. */
  insert(reading: Reading, insertion: Insertion, target: InsertionTarget): Promise<Outcome>;
  /** A comment at the place. Only when the user asks for it. */
  comment(reading: Reading, place: TextPlace, text: string): Promise<Outcome>;
  /** Values kept with this document (which findings its writer ignores), by name; null when absent. */
  readonly documentValues: ValueStore;
  /** Values kept for this user on this computer (the settings form); null when absent. */
  readonly userValues: ValueStore;
}

/** One reading of the letter. `letter` goes to the checker; the host remembers what belongs to it. */
export interface Reading {
  readonly letter: Letter;
  /** Differs whenever the text differs. */
  readonly version: string;
}

/** A range of `Letter.text` (UTF-16 offsets) with the text that stands there: a host that finds something else there gives `moved`. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly actual: string;
}

export interface Mark extends TextPlace {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What can stand in the place of `actual`, best first: a program with a menu at the mark offers them there. */
  readonly suggestions?: readonly string[];
}

/** Offset in `Letter.text`: behind the block that ends there, or before the one that starts there. */
export interface InsertionTarget {
  readonly at: number;
  readonly side: 'behind' | 'before';
  readonly withHeading: boolean;
}

/** How marks are shown: as Word's own annotations, only when a card is clicked, or not at all in the document. */
export type MarkLevel = 'annotations' | 'highlight' | 'none';

/** `moved`: the text at the place is another by now, nothing was changed. `unsupported`: this program cannot do it. */
export type Outcome = 'done' | 'moved' | 'unsupported' | 'failed';

export interface ValueStore {
  read(name: string): Promise<string | null>;
  /** Null takes the value away. */
  write(name: string, value: string | null): Promise<Outcome>;
}
