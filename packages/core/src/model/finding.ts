import type { Insertion } from '../insertions/insertion.ts';
import type { Span } from './letter.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The five parts of the score, by their Dutch names, as the report shows them. */
export const dimensions = ['taal', 'jargon', 'bezwaar', 'hulp', 'opbouw'] as const;
export type Dimension = (typeof dimensions)[number];

/** A replacement of `Letter.text` between two offsets. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a finding. Edits do not overlap and are in order. */
export interface Suggestion {
  /** Dutch, imperative, for a button or a menu: 'Vervang door "daarom"'. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The text that the one edit puts in, in its parts: for who writes it with headings and lists of another format. */
  readonly insertion?: PlacedInsertion;
}

/** A text with the place where it goes into a letter: behind a block that ends there, or in front of one that starts there. */
export interface PlacedInsertion extends Insertion {
  /** Offset in `Letter.text`. */
  readonly at: number;
  readonly side: 'behind' | 'before';
  readonly withHeading: boolean;
}

/** What a rule gives: a place and the values that its message needs. */
export interface Match extends Span {
  /** Values for `{name}` in the message, note and advice of the rule. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Texts that can stand in place of the matched text, best first. */
  readonly expected?: readonly string[];
  readonly suggestions?: readonly Suggestion[];
  readonly severity?: Severity | undefined;
  /** The entry of `rules/termen/` that was used, or the word itself: what a municipality can leave alone (`Settings.ignoreTerms`). */
  readonly term?: string | undefined;
  /** Words about this one match, instead of the note of the rule. */
  readonly note?: string | undefined;
  /** Why the rule is not sure of this match: stands in front of the note, and an error is reported as a warning. Dutch. */
  readonly doubt?: string | undefined;
  /** Who follows the advice writes the whole span anew: see `withoutDoubles`. */
  readonly covers?: boolean | undefined;
}

/** One problem in one letter, with all that a reader of the report needs. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** What is wrong. Dutch, one sentence. */
  readonly message: string;
  /** Why it matters and what to write instead. Dutch. */
  readonly note: string;
  /** The text at the place. */
  readonly actual: string;
  readonly expected: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** Page of the rule. */
  readonly url: string;
  /** The difficult word, as `Settings.ignoreTerms` names it; undefined for a finding that is not about a word. */
  readonly term?: string | undefined;
  /** True while the rule is on trial: shown as info, outside the score. */
  readonly trial: boolean;
}

/** What people see of a finding in a list, whatever the program. */
export interface FindingInWords extends Pick<Finding, 'severity' | 'dimension' | 'message' | 'note' | 'url'> {
  /** What to write, in a line without a full stop; empty when there is no better text. */
  readonly write: string;
}

/** A rule that could not do its work on this letter. The other rules went on. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}
