import { readConfig, readSocialMap } from '@klarebrief/settings';
import type { ReadSettings, SettingsTexts } from '../check/protocol.ts';

/** Reads the settings of a municipality. What has a mistake in it is left out; the rest counts. Never throws. */
export function readSettings({ config, socialMap }: SettingsTexts): ReadSettings {
  const inConfig = config ? readConfig(config) : null;
  const inMap = socialMap ? readSocialMap(socialMap) : null;
  const { socialMap: path, files: _, ...own } = inConfig?.value ?? {};
  const organisations = inMap?.value ?? [];
  const settings = { ...own, ...(organisations.length > 0 ? { socialMap: organisations } : {}) };
  return {
    settings: Object.keys(settings).length > 0 ? settings : null,
    socialMapPath: path ?? null,
    problems: [...(inConfig?.problems ?? []), ...(inMap?.problems ?? [])],
  };
}
