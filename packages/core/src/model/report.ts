import type { Dimension, Finding, RuleFailure } from './finding.ts';
import type { Language, LetterFormat, Span } from './letter.ts';

export const letterTypes = [
  'besluit',
  'beslissing-op-bezwaar',
  'belastingaanslag',
  'uitspraak-op-bezwaar',
  'ontwerpbesluit',
  'voornemen',
  'herstelverzuim',
  'ontvangstbevestiging',
  'uitnodiging',
  'informatie',
  'verdaging',
  'klachtafhandeling',
  'betalingsherinnering',
] as const;
export type LetterType = (typeof letterTypes)[number];

/** A route against a decision, or before one; `none` for a letter that needs no route. */
export type Remedy = 'bezwaar' | 'beroep' | 'zienswijze' | 'none';
export type FoundRemedy = Remedy | 'klacht';
/** How the route of a letter stands against the one that its type must offer. `elsewhere`: the letter only says where to read of it. */
export type ObjectionStatus =
  | 'complete'
  | 'incomplete'
  | 'missing'
  | 'wrong-remedy'
  | 'elsewhere'
  | 'not-required'
  | 'should-not-be-there';

/** What the explanation of a route holds. `channel`: how to send it in, other than to an address. */
export const elementNames = [
  'remedy',
  'term',
  'body',
  'channel',
  'address',
  'content',
  'interimRelief',
  'courtFee',
] as const;
export type ElementName = (typeof elementNames)[number];

/** A span with the words that stand there. */
export interface Quote extends Span {
  readonly text: string;
}

/** What kind of letter it is, how sure that is, and the words that show it. */
export interface LetterTypeResult {
  readonly value: LetterType;
  /** 0 to 1; 1 when the caller or the file says the type. */
  readonly confidence: number;
  readonly evidence: readonly Span[];
}

/** The route that the letter must offer beside the one that it does offer. */
export interface ObjectionResult {
  /** The route that this type of letter must offer. */
  readonly remedy: Remedy;
  readonly status: ObjectionStatus;
  /** The route that the text really offers the reader. */
  readonly found: FoundRemedy;
  /** The words that give each element; null for one that is not there. */
  readonly elements: Readonly<Record<ElementName, Quote | null>>;
}

/** Whether the letter names help from outside the municipality. `without-contact`: it does not say how to reach them. */
export type HelpStatus = 'complete' | 'without-contact' | 'missing' | 'not-required';

/** Who the letter says can help, where it says so. */
export interface Organisation extends Span {
  /** Of the rules, of the sociale kaart, or of local organisations that only the letter knows. */
  readonly id: string;
  readonly name: string;
  /** Phone numbers, web and mail addresses as they stand in the letter. */
  readonly contact: readonly string[];
}

/** Who the letter sends its reader to for help. */
export interface HelpResult {
  readonly status: HelpStatus;
  readonly organisations: readonly Organisation[];
}

/** What was counted and measured in the running text. */
export interface Metrics {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence. */
  readonly meanSentenceLength: number;
  /** Sentences of more than 20 words. */
  readonly longSentences: number;
  /** Geometric mean of the ranks of the content words in a list of spoken Dutch; 1 is the most common word. */
  readonly meanWordRank: number;
  readonly passivesPerSentence: number;
  /** Clauses with a finite verb. */
  readonly clauses: number;
  readonly contentWordsPerClause: number;
  /** Words for which a plain one exists. */
  readonly jargonPerSentence: number;
  /** Words a sentence and the words of more than six letters in a hundred, added up; a higher value is harder. */
  readonly lix: number;
  /** Flesch reading ease as Douma put it for Dutch; a higher value is easier, and 0 to 100 is usual. */
  readonly fleschDouma: number;
}

/** One guideline with what was measured and what it asks for. */
export interface Guideline {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly met: boolean;
}

/** How hard the running text is, measured without a reader. */
export interface ReadabilityResult {
  /** 0 (easiest) to 100. Compares two texts; says nothing of a reader. */
  readonly difficulty: number;
  readonly meetsB1Guidelines: boolean;
  readonly guidelines: readonly Guideline[];
  readonly metrics: Metrics;
}

/** Points that one finding costs. */
export interface Loss {
  readonly dimension: Dimension;
  readonly ruleId: string;
  /** Index in `Report.findings`. */
  readonly finding: number;
  readonly points: number;
}

/** The points of a letter, in all and by dimension. */
export interface Scorecard {
  /** 0 to 100. */
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Every point lost in a dimension, by finding. 100 minus the losses of a dimension is its score. */
  readonly losses: readonly Loss[];
}

/** Everything the checker knows of one letter. */
export interface Report {
  readonly format: LetterFormat;
  readonly language: Language;
  readonly letterType: LetterTypeResult;
  readonly objection: ObjectionResult;
  readonly help: HelpResult;
  readonly readability: ReadabilityResult;
  readonly score: Scorecard;
  /** `fail` when at least one finding is an error. */
  readonly verdict: 'pass' | 'fail';
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}
