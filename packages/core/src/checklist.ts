import type { Quote } from './model/report.ts';

/** `absent`: it may be left out. `needless`: it is there, in a letter where it does not belong. */
export type ChecklistState = 'good' | 'wrong' | 'missing' | 'absent' | 'needless';

/** One thing that a letter can tell its reader. */
export interface ChecklistRow {
  readonly id: string;
  /** "tot wanneer". */
  readonly label: string;
  readonly state: ChecklistState;
  /** What there is to say of it beyond its label and state: "klopt niet". Empty when that is nothing. */
  readonly said: string;
  /** The words that say it; null when there are none, or when the label is enough. */
  readonly quote: Quote | null;
}

/** What a letter must tell of one subject, as a list to tick off. All texts are Dutch. */
export interface Checklist {
  /** "Bezwaar maken". Some are a question. */
  readonly title: string;
  readonly statusText: string;
  /** `bad` and `doubtful` ask for work. */
  readonly verdict: 'good' | 'doubtful' | 'bad' | 'none';
  /** A line above the rows; empty where they speak for themselves. */
  readonly lead: string;
  readonly rows: readonly ChecklistRow[];
}
