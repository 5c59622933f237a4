import type { Language } from '../model/letter.ts';
import type { LetterType, Remedy } from '../model/report.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Municipality, Settings } from '../model/settings.ts';
import { fillIn, type Insertion, type Values } from './insertion.ts';

/** The names of values that a text about a route can use. */
export const clauseValues = [
  'name',
  'body',
  'taxOfficer',
  'address',
  'visitingAddress',
  'objectionPage',
  'viewPage',
  'phone',
  'court',
  'courtAddress',
] as const;

/** The explanation of a route, ready to put into a letter of this type and language; null when the rules have no text for it. */
export function objectionClause(
  remedy: Remedy,
  letterType: LetterType,
  settings: Settings,
  { texts }: Ruleset,
  language: Language = 'nl',
): Insertion | null {
  const text = texts.find(
    (each) => each.language === language && each.remedy === remedy && each.letterTypes.includes(letterType),
  );
  return text ? fillIn(text, valuesOf(settings.municipality ?? {}), []) : null;
}

function valuesOf({ court, ...municipality }: Municipality): Values {
  const values: Partial<Record<(typeof clauseValues)[number], string | undefined>> = {
    ...municipality,
    court: court?.name,
    courtAddress: court?.address,
  };
  return values;
}
