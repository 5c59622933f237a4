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
  return text ? fillIn(text, valuesOf(settings.municipality ?? {}, language), []) : null;
}

/** Who decides, in English. Another body keeps its official name: a wrong body is worse than a Dutch one. */
const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^[Hh]et college van burgemeester en wethouders van (?:de gemeente )?(?=[A-Z'’])/, 'the municipal executive of '],
  [/^(?:[Dd]e )?heffingsambtenaar van (?:de gemeente )?(?=[A-Z'’])/, 'the tax officer of '],
  [/^(?:[Dd]e )?burgemeester van (?=[A-Z'’])/, 'the mayor of '],
  [/^(?:[Dd]e )?gemeenteraad van (?=[A-Z'’])/, 'the municipal council of '],
  [/^(?:[Dd]e )?rechtbank (?=[A-Z'’])/, 'district court '],
];

function inLanguage(name: string | undefined, language: Language): string | undefined {
  if (name === undefined || language !== 'en') return name;
  return IN_ENGLISH.reduce((said, [dutch, english]) => said.replace(dutch, english), name);
}

function valuesOf({ court, ...municipality }: Municipality, language: Language): Values {
  const values: Partial<Record<(typeof clauseValues)[number], string | undefined>> = {
    ...municipality,
    body: inLanguage(municipality.body, language),
    taxOfficer: inLanguage(municipality.taxOfficer, language),
    court: inLanguage(court?.name, language),
    courtAddress: court?.address,
  };
  return values;
}
