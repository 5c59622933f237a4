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
}

/** What a rule gives: a place and the values that its message needs. */
export interface Match extends Span {
  /** Values for `{name}` in the message, note and advice of the rule. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Texts that can stand in place of the matched text, best first. */
  readonly expected?: readonly string[];
  readonly suggestions?: readonly Suggestion[];
  readonly severity?: Severity | undefined;
  /** Words about this one match, instead of the note of the rule. */
  readonly note?: string | undefined;
  /** Why the rule is not sure of this match: stands in front of the note, and an error is reported as a warning. Dutch. */
  readonly doubt?: string | undefined;
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
  /** True while the rule is on trial: shown as info, outside the score. */
  readonly trial: boolean;
}

/** A rule that could not do its work on this letter. The other rules went on. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}
