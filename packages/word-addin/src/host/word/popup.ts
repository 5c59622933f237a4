import type { Mark } from '../host.ts';

/** Names of texts in the manifest: Word shows no other texts in its menu at a mark. A test holds them against the manifest. */
export const popupTexts = {
  branding: 'KlareBrief.Merk',
  subtitle: 'KlareBrief.Uitleg',
  error: 'KlareBrief.Moet',
  warning: 'KlareBrief.Let',
  info: 'KlareBrief.Tip',
} as const;

/** Word shows no more. */
const MAX_SUGGESTIONS = 3;

const COLOURS = { error: 'Red', warning: 'Lavender', info: 'Blue' } as const;

/** The annotation for a mark on a range of a paragraph; with a menu only on a Word that knows menus (WordApi 1.8). */
export function critiqueOf(mark: Mark, start: number, length: number, withPopup: boolean): Word.Critique {
  const critique = { colorScheme: COLOURS[mark.severity], start, length };
  if (!withPopup) return critique;
  return {
    ...critique,
    popupOptions: {
      brandingTextResourceId: popupTexts.branding,
      titleResourceId: popupTexts[mark.severity],
      subtitleResourceId: popupTexts.subtitle,
      suggestions: (mark.suggestions ?? []).slice(0, MAX_SUGGESTIONS),
    },
  };
}
