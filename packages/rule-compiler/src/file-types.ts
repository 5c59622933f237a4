import type { Dimension, FixPlace, LetterType, Settings, Severity } from '@klarebrief/core/authoring';

/** The routes that a text can be about. */
type Remedy = 'bezwaar' | 'beroep' | 'zienswijze';

/** A file with one rule. These types describe the files of `rules/` as YAML gives them, after validation. */
export interface RuleFile {
  id: string;
  title: string;
  dimension: Dimension;
  severity: Severity;
  status: 'actief' | 'proef';
  cost?: number;
  language?: 'nl' | 'en';
  letterTypes?: LetterType[];
  message: string;
  why: string;
  advice: string;
  /**
   * What to write, by the remedy that the letter must offer; it follows the advice. An appeal that goes to no court stands apart, and so do
   * letters that need no route.
   */
  perRoute?: Partial<
    Record<
      Remedy | 'aanslag' | 'administratief-beroep' | 'nog-geen-besluit' | 'betalingsherinnering' | 'klachtafhandeling',
      string
    >
  >;
  sources: string[];
  check: CheckSource;
  examples: ExampleSource[];
  quiet?: QuietSource[];
}

/** How a rule finds its matches, before patterns have become symbols. */
export type CheckSource =
  | { kind: 'term' | 'explain' | 'code' }
  | {
      kind: 'limit';
      measure: 'words-per-sentence' | 'words-per-paragraph' | 'items-per-list';
      steps: { above: number; severity: Severity }[];
    }
  | { kind: 'sequence'; groups?: WordGroups; unless?: string[]; settledBy?: string[]; items: SequenceSource[] }
  | { kind: 'presence' | 'absence'; signals: string[]; within: 'letter' | 'clause' | 'ending' };

/** Patterns that mean the same, with what can stand in their place. */
export interface SequenceSource {
  patterns: string[];
  unless?: string[];
  use?: string[];
  strip?: string;
  severity?: Severity;
  note?: string;
}

/** What holds for an example beside its text. */
export interface Circumstances {
  letterType?: LetterType;
  language?: 'nl' | 'en';
  settings?: Settings;
  /** ISO date of the day on which the letter is checked. */
  today?: string;
}

/** A text that breaks the rule once, and the same text mended. */
export interface ExampleSource extends Circumstances {
  bad: string;
  good?: string;
  /** The words of `bad` that the finding points at. */
  quote?: string;
}

/** A text that looks like a fault and is none. */
export interface QuietSource extends Circumstances {
  text: string;
  because: string;
}

/** A file of `termen/`. */
export interface TermFile {
  theme: string;
  terms: TermSource[];
}

/** A difficult word with its forms. */
export interface TermSource {
  term: string;
  class: 'replace' | 'explain';
  use?: string[];
  /** Inflected form -> replacement in that form, or null when there is none. */
  forms?: Record<string, string | null>;
  /**
   * `stop`: words that the verb does not reach over to its particle: "dient om kosten te besparen". `open`: more can follow the particle
   * than the end of its clause. A replacement in two parts, "moet … betalen", takes the places of both.
   */
  split?: { particle: string; stop?: string[]; open?: boolean; forms: Record<string, string | null> };
  /** Replacements that only fit at one kind of place, by that place and by the first word of the form. */
  where?: Partial<Record<FixPlace, Record<string, string>>>;
  /** `false`: no replacement always fits. `forms`: only those of `forms` and `split` do. */
  fix?: boolean | 'forms';
  /** Who follows the advice writes the whole phrase anew: findings about words in it say nothing more. */
  covers?: boolean;
  advice?: string;
  meaning?: string;
  /** `phrase` is a pattern; `text` is what it stands for, as a test, where the phrase alone is none. */
  unless?: { phrase: string; because: string; text?: string }[];
  level?: 'warning' | 'info';
  sources: string[];
}

/** Words that stand for one another in the patterns of one file, by name: `{bezwaarstuk}` is one of them. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** A file of `signalen/`. */
export interface SignalFile {
  groups?: WordGroups;
  signals: { id: string; about?: string; patterns: string[]; unless?: string[] }[];
}

/** The file `hulporganisaties.yaml`. */
export interface OrganisationFile {
  organisations: {
    id: string;
    name: string;
    names: string[];
    unless?: string[];
    independent: boolean;
    acronym?: string;
    commercial?: boolean;
    nationwide?: boolean;
    areas: string[];
    whatFor?: string;
    whatForEnglish?: string;
    contact: string[];
    checkedOn: string;
    source: string;
  }[];
}

/** A file of `teksten/`: a text that can be put into a letter. `{value|otherwise}` takes a value. */
export interface TextFile {
  id: string;
  title: string;
  /** Of the letters that it goes into; Dutch when absent. */
  language?: 'nl' | 'en';
  remedy?: Remedy;
  letterTypes?: LetterType[];
  heading: string;
  paragraphs: ({ text: string } | { list: string[] } | { organisations: string[] })[];
  sources: string[];
}

/** A file of `woordenlijsten/`; each entry of `words` may hold several words. */
export interface ListFile {
  about: string;
  words: string[];
}

/** A file `bronnen*.yaml`, by id. */
export type SourcesFile = Record<
  string,
  { title: string; organisation?: string | null; url: string | null; checkedOn: string }
>;
