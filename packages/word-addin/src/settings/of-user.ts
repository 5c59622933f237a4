import type { Ask } from '../check/checker.ts';
import type { SettingsText, SettingsTexts } from '../check/protocol.ts';
import type { Outcome, ValueStore } from '../host/host.ts';
import { problemLine } from './problem-line.ts';
import { NO_SETTINGS, type SettingsState } from './settings-state.ts';

/** The names under which the settings of this user are kept, with the name of the file in messages. */
const KEPT = {
  config: ['klarebrief.config', 'klarebrief.config.yaml'],
  socialMap: ['klarebrief.sociale-kaart', 'sociale-kaart.yaml'],
} as const;
type Part = keyof typeof KEPT;

/** The settings that this user picked or filled in earlier. */
export async function settingsOfUser(store: ValueStore, ask: Ask): Promise<SettingsState> {
  const [config, socialMap] = await Promise.all([read(store, 'config'), read(store, 'socialMap')]);
  if (!config && !socialMap) return NO_SETTINGS;
  const texts = { config, socialMap };
  const { settings, problems } = await ask('settings', texts);
  return { origin: 'user', settings, texts, problems: problems.map(problemLine) };
}

/** Keeps these settings for this user; what is null is taken away. */
export async function keepForUser(store: ValueStore, texts: SettingsTexts): Promise<Outcome> {
  for (const part of ['config', 'socialMap'] as const) {
    const outcome = await store.write(KEPT[part][0], texts[part]?.text ?? null);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

/** Which of the two files a picked file is: told by what stands in it, since people rename files. */
export function asSettingsTexts(text: string, kept: SettingsTexts): SettingsTexts {
  const part: Part = /^\s*"?organisations"?\s*:/m.test(text) ? 'socialMap' : 'config';
  return { ...kept, [part]: { path: KEPT[part][1], text } };
}

/** The text of one part, under its name in messages. */
export function settingsText(part: Part, text: string): SettingsText {
  return { path: KEPT[part][1], text };
}

async function read(store: ValueStore, part: Part): Promise<SettingsText | null> {
  const text = await store.read(KEPT[part][0]);
  return text === null ? null : settingsText(part, text);
}
