import type { Letter, LetterType, LifeArea, Settings } from '@klarebrief/core/lean';
import type { Problem } from '@klarebrief/settings';
import type { CheckRequest } from './check-letter.ts';
import type { CheckedLetter } from './checked-letter.ts';

/** What the worker can be asked, by name: what goes in and what comes out. All of it plain values. */
export interface Jobs {
  check: { in: Omit<CheckRequest, 'today' | 'tagger' | 'memory'>; out: CheckedLetter };
  read: { in: LetterFile; out: ReadFile };
  settings: { in: SettingsTexts; out: ReadSettings };
  settingsFiles: { in: SettingsTexts; out: readonly SettingsText[] };
  names: { in: null; out: Names };
}
export type JobName = keyof Jobs;

export type Job = {
  [Name in JobName]: { readonly id: number; readonly name: Name; readonly input: Jobs[Name]['in'] };
}[JobName];

/** The first message of the worker: it listens. */
export const READY = 'ready';
export type Ready = typeof READY;

/** The answer to a job: what it gives, or why it failed (English, for developers). */
export type Answer =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failure: string };

/** A file or a piece of text that holds a letter. `name` says what kind it is: "brief.docx". */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The letter in a file, or why it could not be read: one Dutch sentence. */
export type ReadFile = { readonly letter: Letter } | { readonly problem: string };

/** Settings as they stand in files. */
export interface SettingsTexts {
  readonly config: SettingsText | null;
  readonly socialMap: SettingsText | null;
}

export interface SettingsText {
  /** What to call it in a message: "klarebrief.config.yaml". */
  readonly path: string;
  readonly text: string;
}

/** What could be read of the settings. Parts with problems are left out. */
export interface ReadSettings {
  readonly settings: Settings | null;
  /** Path of the sociale kaart that the configuration names. */
  readonly socialMapPath: string | null;
  readonly problems: readonly Problem[];
}

/** Names for lists to choose from. */
export interface Names {
  readonly letterTypes: readonly { readonly value: LetterType; readonly name: string }[];
  readonly lifeAreas: readonly LifeArea[];
  /** ISO date of this day. */
  readonly today: string;
}
