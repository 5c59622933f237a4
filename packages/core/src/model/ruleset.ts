import type { Pattern } from '../kinds/pattern.ts';
import type { Dimension, Severity } from './finding.ts';
import type { Language } from './letter.ts';
import type { LetterType, Remedy } from './report.ts';
import type { Rows } from './rows.ts';

/** What a rule file says of its rule, without the parts that only its kind knows. */
export interface RuleMeta {
  /** For ever the same: "bezwaar/termijn-ontbreekt". */
  readonly id: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** `proef`: on trial, reported as info and outside the score. */
  readonly status: 'actief' | 'proef';
  /** Points out of 100 that a finding takes from its dimension; by its severity when absent. */
  readonly cost?: number;
  /** Letters of this language are checked; both when absent. */
  readonly language?: Language;
  /** Only letters of these types are checked; all when absent. */
  readonly letterTypes?: readonly LetterType[];
  /** What is wrong; `{name}` takes a value of the match. */
  readonly message: string;
  /** Why it matters to the reader. */
  readonly why: string;
  /** What to write instead; `{name}` takes a value of the match. */
  readonly advice: string;
  /** What to write, by the value `perRoute` of the match, or else `route`; it follows the advice. */
  readonly perRoute?: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly check: RuleCheck;
}

/** How a rule finds its matches. All but `code` are data. */
export type RuleCheck =
  | { readonly kind: 'term' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'limit'; readonly measure: Measure; readonly steps: readonly LimitStep[] }
  | { readonly kind: 'sequence'; readonly items: readonly SequenceItem[]; readonly settledBy?: number }
  | { readonly kind: 'presence'; readonly signals: readonly string[]; readonly within: Scope }
  | { readonly kind: 'absence'; readonly signals: readonly string[]; readonly within: Scope }
  | { readonly kind: 'code' };

export type Measure = 'words-per-sentence' | 'words-per-paragraph' | 'items-per-list';
/** How bad it is to go above a limit. */
export interface LimitStep {
  /** The limit: a value above it is reported. */
  readonly above: number;
  readonly severity: Severity;
}
/** One family of sequences within a rule. */
export interface SequenceItem {
  /** In the pattern set, from `targets.sequences` on. */
  readonly target: number;
  /** Texts that can stand in its place. */
  readonly use: readonly string[];
  /** Its last word without these first letters can stand in its place: with "on", "redelijk" for "niet onredelijk". */
  readonly strip?: string;
  readonly severity?: Severity;
  readonly note?: string;
}
/** Part of the letter that a presence or an absence is about. */
export type Scope = 'letter' | 'clause' | 'ending';

/** A difficult word with its forms. */
export interface Term {
  readonly term: string;
  /** The theme of its file: "ambtelijk", "afkortingen" … */
  readonly theme: string;
  readonly class: 'replace' | 'explain';
  readonly level: 'warning' | 'info';
  readonly use: readonly string[];
  /** Who follows the advice writes the whole phrase anew: findings about words in it say nothing more. */
  readonly covers?: boolean;
  readonly advice?: string;
  /** For the class `explain`: what it means, in a clause. */
  readonly meaning?: string;
  readonly sources: readonly string[];
}

/** One inflected form; its target in the pattern set is `targets.forms + index`. */
export interface TermForm {
  /** Index in `terms`. */
  readonly term: number;
  /** Texts that can stand in place of this form; empty when there is none that always fits. */
  readonly fix: readonly string[];
  /** A split verb: the particle, which goes when the verb is replaced, or makes place for the second part of the replacement. */
  readonly particle?: string;
  /** A split verb: words that it does not reach over to its particle. */
  readonly stop?: readonly string[];
  /** What can stand in its place at certain places of a sentence only. */
  readonly placed?: PlacedFix;
}

/**
 * Where the fix of a form fits. `participle`: behind or in front of its auxiliary, "hebben wij verzocht". `infinitive`: with "te" and an
 * infinitive behind it, and then without that "te", "dient … te betalen". `front`: the word goes, and the fix opens its sentence, "is echter".
 * `bare`: no article or adjective stands in front, and the fix takes the place of the first word, "voor nadere informatie".
 */
export type FixPlace = (typeof fixPlaces)[number];
export const fixPlaces = ['participle', 'infinitive', 'front', 'bare'] as const;

/** What can stand in place of a form at one kind of place. */
export interface PlacedFix {
  readonly at: FixPlace;
  readonly text: string;
}

/** An organisation that helps the reader. */
export interface HelpOrganisation {
  readonly id: string;
  readonly name: string;
  /** True for the sender's own desks, benefit offices and firms: known, but not independent help. */
  readonly independent: boolean;
  readonly commercial: boolean;
  /** A name that is only one in capitals: "MEE" is an organisation, "mee" is not. */
  readonly acronym?: string;
  /** Life areas (leefgebieden) of the sociale kaart. */
  readonly areas: readonly string[];
  /** What it helps with, in plain Dutch without a full stop; absent for one that is not proposed to the writer. */
  readonly whatFor?: string;
  /** The same in plain English, for a letter in English. */
  readonly whatForEnglish?: string;
  readonly contact: readonly string[];
  /** True when this contact holds in the whole country, so that another one in a letter is a mistake. */
  readonly nationwide?: boolean;
  /** ISO date on which the contact was checked. */
  readonly checkedOn: string;
  readonly source: string;
  /** Ids of other organisations that this one is too: only for an entry of a sociale kaart. */
  readonly alsoIs?: readonly string[];
}

/**
 * A text with values in it, each by its name and with what stands there when it is not known. An unknown value without an
 * `otherwise` makes the whole text fall away.
 */
export type TextTemplate = readonly (string | { readonly value: string; readonly otherwise?: TextTemplate })[];

/** A text of `rules/teksten/` that can be put into a letter. */
export interface InsertionText {
  readonly id: string;
  /** Dutch, imperative, for a button or a menu: "Voeg de uitleg over bezwaar in". */
  readonly title: string;
  /** Of the letters that it goes into. */
  readonly language: Language;
  /** The route that it explains, in letters of `letterTypes`; absent for a text about help. */
  readonly remedy?: Exclude<Remedy, 'none'>;
  readonly letterTypes: readonly LetterType[];
  readonly heading: string;
  readonly paragraphs: readonly ParagraphTemplate[];
}

/** `organisations`: a list with an item for each organisation, made of these sentences. */
export type ParagraphTemplate =
  | { readonly kind: 'text'; readonly text: TextTemplate }
  | { readonly kind: 'list'; readonly items: readonly TextTemplate[] }
  | { readonly kind: 'organisations'; readonly sentences: readonly TextTemplate[] };

/** Everything out of `rules/`, as the rule compiler makes it. */
export interface Ruleset {
  readonly version: string;
  readonly rules: readonly RuleMeta[];
  readonly signals: readonly string[];
  readonly terms: Rows<Term>;
  readonly forms: Rows<TermForm>;
  readonly organisations: readonly HelpOrganisation[];
  readonly texts: readonly InsertionText[];
  /** Word lists by file name; words are folded. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string | null }>>;
  /** Where each family of targets starts in the pattern set. Order: signals, organisations, forms, sequences, guards. */
  readonly targets: {
    readonly organisations: number;
    readonly forms: number;
    readonly sequences: number;
    readonly guards: number;
  };
  /** Guard of a target: where the guard matches too, the match does not count. */
  readonly guards: readonly (readonly [target: number, guard: number])[];
  readonly words: readonly string[];
  readonly wildcards: readonly string[];
  readonly patterns: readonly Pattern[];
}
