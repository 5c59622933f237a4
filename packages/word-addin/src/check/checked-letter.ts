import type {
  Checklist,
  Dimension,
  FindingInWords,
  Insertion,
  Language,
  LetterType,
  Severity,
  Verdict,
} from '@klarebrief/core/lean';
import type { InsertionTarget, TextPlace } from '../host/host.ts';

/** What the pane shows of one letter: plain values, made in the worker, so that the page itself holds no checker. */
export interface CheckedLetter {
  readonly language: Language;
  readonly letterType: ShownLetterType;
  readonly words: number;
  readonly verdict: Verdict;
  /** Things to mend before the letter can be sent: findings that are errors. */
  readonly errors: number;
  readonly warnings: number;
  readonly tips: number;
  /** 0 to 100; null for a letter without sentences. */
  readonly score: number | null;
  readonly dimensions: readonly { readonly name: Dimension; readonly score: number }[];
  readonly meetsB1Guidelines: boolean;
  readonly route: Checklist;
  readonly help: Checklist;
  /** The most important first; within one severity the rules that cost the most points first. */
  readonly groups: readonly FindingGroup[];
  /** Findings that the writer ignores, in order of place. */
  readonly ignored: readonly ShownFinding[];
  /** Rules that could not do their work. */
  readonly failures: readonly string[];
}

interface ShownLetterType {
  readonly value: LetterType;
  readonly name: string;
  /** "zeker", "waarschijnlijk" or "misschien". */
  readonly certainty: string;
  /** True when the writer said which type it is. */
  readonly chosen: boolean;
}

/** The findings of one rule that are equally bad, in order of place. */
export interface FindingGroup {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters to the reader. The notes of the findings tend to start with it. */
  readonly why: string;
  readonly findings: readonly ShownFinding[];
}

export interface ShownFinding extends FindingInWords {
  /** The same for the same finding in the next check of the letter, as far as that can be told. */
  readonly id: string;
  /** What stands for the finding, and all of its rule about the same words, when its writer ignores it. */
  readonly key: string;
  /** The words at the place, shortened. */
  readonly quote: string;
  readonly place: TextPlace;
  /** True when nothing is wrong at the place itself: a text is not there, and can be put in. */
  readonly lacks: boolean;
  readonly fixes: readonly Fix[];
}

/** One way to mend a finding with one click: one change to the letter. `title`: Dutch, for a button. */
export type Fix =
  | { readonly kind: 'replace'; readonly title: string; readonly place: TextPlace; readonly text: string }
  | {
      readonly kind: 'insert';
      readonly title: string;
      readonly insertion: Insertion;
      readonly target: InsertionTarget;
    };
