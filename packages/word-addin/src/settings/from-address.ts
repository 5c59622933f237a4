import type { Ask } from '../check/checker.ts';
import type { SettingsText } from '../check/protocol.ts';
import { problemLine } from './problem-line.ts';
import { NO_SETTINGS, type SettingsState } from './settings-state.ts';

/** Fetches the settings at an address, and the sociale kaart that they name beside it. What cannot be had becomes a problem. */
export async function settingsFromAddress(address: string, ask: Ask): Promise<SettingsState> {
  const url = new URL(address, document.baseURI);
  const config = await fetchText(url);
  if (config === null) return { ...NO_SETTINGS, origin: 'address', problems: [notFound(url)] };
  const { socialMapPath } = await ask('settings', { config, socialMap: null });
  const mapUrl = socialMapPath === null ? null : new URL(socialMapPath, url);
  const socialMap = mapUrl ? await fetchText(mapUrl) : null;
  const { settings, problems } = await ask('settings', { config, socialMap });
  const missing = mapUrl && socialMap === null ? [notFound(mapUrl)] : [];
  return { ...NO_SETTINGS, origin: 'address', settings, problems: [...problems.map(problemLine), ...missing] };
}

async function fetchText(url: URL): Promise<SettingsText | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', cache: 'no-cache' });
    return response.ok ? { path: url.pathname, text: await response.text() } : null;
  } catch {
    return null;
  }
}

function notFound({ pathname }: URL): string {
  return `${pathname.split('/').at(-1)}: dit bestand is niet te vinden.`;
}
