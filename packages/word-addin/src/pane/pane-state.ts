import type { LetterType } from '@klarebrief/core/lean';
import type { CheckedLetter } from '../check/checked-letter.ts';
import type { Names } from '../check/protocol.ts';
import type { MarkLevel } from '../host/host.ts';
import type { SettingsState } from '../settings/settings-state.ts';

/** Everything that the pane shows. A new value for each change. */
export interface PaneState {
  /** `starting`: nothing is known yet. `failed`: the check itself went wrong. */
  readonly phase: 'starting' | 'empty' | 'checked' | 'failed';
  /** The last check; null when there is none yet or no letter. */
  readonly checked: CheckedLetter | null;
  /** Id of the finding whose card is open. */
  readonly selected: string | null;
  /** The card that must come into view; a new value each time. Null for the verdict. */
  readonly goTo: { readonly id: string | null; readonly focus: boolean } | undefined;
  /** What happened to the last thing that was asked for; null when there is nothing to say. */
  readonly notice: Notice | null;
  /** What a screen reader is told, politely. */
  readonly announcement: string;
  /** Whether findings are underlined in the letter. */
  readonly marking: boolean;
  /** How well the program can show them. */
  readonly markLevel: MarkLevel;
  /** The type of letter that the writer chose. */
  readonly letterType: LetterType | null;
  readonly settings: SettingsState;
  readonly names: Names | null;
}

export interface Notice {
  readonly text: string;
  readonly kind: 'done' | 'problem';
}
