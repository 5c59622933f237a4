import type { Dimension, LetterType, Severity } from '@klarebrief/core/authoring';

/** How bad a finding is, in the words that the command line uses too. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'verbeterpunt',
  info: 'tip',
};

/** The parts of the score, for headings. */
export const dimensionLabels: Readonly<Record<Dimension, string>> = {
  taal: 'Taal',
  jargon: 'Moeilijke woorden',
  bezwaar: 'Bezwaar en beroep',
  hulp: 'Hulp voor de lezer',
  opbouw: 'Opbouw van de brief',
};

export const statusLabels: Readonly<Record<'actief' | 'proef', string>> = {
  actief: 'actief',
  proef: 'op proef: geeft alleen tips en telt niet mee voor de score',
};

export const languageLabels: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'Nederlandse brieven',
  en: 'Engelse brieven',
};

/** "beslissing op bezwaar" */
export function letterTypeLabel(type: LetterType): string {
  return type.replaceAll('-', ' ');
}
