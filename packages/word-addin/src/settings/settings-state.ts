import type { Settings } from '@klarebrief/core/lean';
import type { SettingsTexts } from '../check/protocol.ts';

/** Where the settings come from: the organisation (an address in the manifest), this user, or nowhere. */
type SettingsOrigin = 'address' | 'user' | 'none';

/** What the pane knows of the settings of the municipality. */
export interface SettingsState {
  readonly origin: SettingsOrigin;
  readonly settings: Settings | null;
  /** The texts of this user, for the form. */
  readonly texts: SettingsTexts;
  /** What is wrong and where, each in one Dutch line. The rules that are built in go on. */
  readonly problems: readonly string[];
}

export const NO_SETTINGS: SettingsState = {
  origin: 'none',
  settings: null,
  texts: { config: null, socialMap: null },
  problems: [],
};
