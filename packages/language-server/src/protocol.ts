import type { Checklist, ChecklistRow, FindingInWords, Severity, Verdict } from '@klarebrief/core/lean';

/** What this server and its clients say to each other beyond the protocol of editors. All of it plain values. */
export interface InitializationOptions {
  /** The client wants `reportNotification` for every letter that it has open. */
  readonly reports?: boolean;
  /** Language ids whose documents are always letters. */
  readonly languages?: readonly string[];
}

/** Server to client: a `LetterReport` of a letter that has just been checked, or a `NoLetter`. */
export const reportNotification = 'klarebrief/report';
/** Client to server: `WordParams` in, `LetterReport` or a `WordProblem` out. */
export const checkWordRequest = 'klarebrief/checkWord';
/** Server in a browser to client: an address in, its text or null out. */
export const readFileRequest = 'klarebrief/readFile';
/** Server in a browser to client: the address of a folder in, the addresses of all files in it and below it out. */
export const listFilesRequest = 'klarebrief/listFiles';

/** Commands of the server. Each takes the address of a document, but for the check of the workspace. */
export const commands = {
  checkLetter: 'klarebrief.server.checkLetter',
  checkWorkspace: 'klarebrief.server.checkWorkspace',
  insertClause: 'klarebrief.server.insertClause',
  insertHelp: 'klarebrief.server.insertHelp',
} as const;

/** What `checkWorkspace` gives. */
export interface WorkspaceResult {
  readonly letters: number;
  readonly failing: number;
  readonly findings: number;
}

/** A document that is no letter, as far as the server knows. */
export interface NoLetter {
  readonly uri: string;
  readonly letter: false;
}

export interface WordParams {
  readonly uri: string;
  /** The bytes of the file. */
  readonly base64: string;
}

/** Why a file of Word could not be read, in one Dutch sentence. */
export interface WordProblem {
  readonly problem: string;
}

/** A place in a document, counted from 0, as editors count; null for a file that counts in paragraphs. */
export interface ReportPlace {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A finding as a list shows it. */
export interface ReportFinding extends FindingInWords {
  readonly ruleId: string;
  /** The words at the place, shortened; empty when nothing is wrong with them. */
  readonly quote: string;
  readonly place: ReportPlace | null;
  /** For people: 'regel 12' or 'onder "Wat moet u doen?"'. */
  readonly where: string;
}

/** A list to tick off, with the words of the letter shortened. */
export interface ReportChecklist extends Omit<Checklist, 'rows'> {
  readonly rows: readonly ReportRow[];
}

export interface ReportRow extends Pick<ChecklistRow, 'label' | 'state' | 'said'> {
  /** Empty when there is none. */
  readonly quote: string;
}

/** What a report panel shows of one letter, in Dutch. */
export interface LetterReport {
  readonly uri: string;
  readonly letter: true;
  readonly letterType: string;
  /** How sure that is: "zeker". */
  readonly certainty: string;
  readonly words: number;
  readonly verdict: Verdict['mark'];
  /** That in a sentence, without a full stop. */
  readonly verdictText: string;
  /** Null for a letter without sentences. */
  readonly score: number | null;
  readonly dimensions: readonly { readonly name: string; readonly score: number }[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly meetsB1Guidelines: boolean;
  /** What that rests on: each guideline with the value of this letter and the most that it may be. */
  readonly guidelines: readonly {
    readonly name: string;
    readonly value: number;
    readonly target: number;
    readonly met: boolean;
  }[];
  /** 0 (easiest) to 100. */
  readonly difficulty: number;
  readonly route: ReportChecklist;
  readonly help: ReportChecklist;
  readonly findings: readonly ReportFinding[];
  /** Which texts can be put in by `insertClause` and `insertHelp`. */
  readonly canInsert: { readonly clause: boolean; readonly help: boolean };
}
