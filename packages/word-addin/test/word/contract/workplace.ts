import type { Host } from '../../../src/host/host.ts';
import type { DocumentInput } from '../model/document.ts';
import type { Switches } from '../model/switches.ts';

/** What a test looks at and does in the document: what a person sees, and what a person or a co-author does. */
interface Desk {
  text(): Promise<readonly string[]>;
  /** Style and list of each paragraph of the body: `Kop 2`, `Lijstalinea •`. */
  looks(): Promise<readonly string[]>;
  underlined(): Promise<readonly string[]>;
  selected(): Promise<string | null>;
  lit(): Promise<readonly string[]>;
  comments(): Promise<readonly { text: string; on: string }[]>;
  /** Steps of undo until the document is as it was, and whether it is. */
  stepsBack(): Promise<number>;
  undo(): Promise<boolean>;
  type(paragraph: number, start: number, end: number, text: string): Promise<void>;
  addParagraph(before: number, text: string): Promise<void>;
  clickPane(): Promise<void>;
  clickMark(words: string): Promise<void>;
  accept(words: string, suggestion: string): Promise<void>;
  /** How often something went to the document and back since the last time this was asked. */
  trips(): Promise<number>;
}

export interface Workplace {
  readonly host: Pick<
    Host,
    'readLetter' | 'showMarks' | 'select' | 'replace' | 'insert' | 'comment' | 'documentValues' | 'userValues'
  >;
  readonly desk: Desk;
  /** Ids of marks that were clicked, and how often a hint came. */
  heard(): Promise<{ readonly picked: readonly string[]; readonly hints: number }>;
  close(): Promise<void>;
}

/** Opens a document in a Word that differs so. */
export type Open = (document: DocumentInput, switches?: Partial<Switches>) => Promise<Workplace>;
