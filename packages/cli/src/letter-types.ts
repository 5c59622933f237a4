import type { LetterType } from '@klarebrief/core';

/** What people call each kind of letter. The keys are all values of `--letter-type`. */
export const letterTypeNames: Readonly<Record<LetterType, string>> = {
  besluit: 'Besluit',
  'beslissing-op-bezwaar': 'Beslissing op bezwaar',
  belastingaanslag: 'Belastingaanslag',
  'uitspraak-op-bezwaar': 'Uitspraak op bezwaar',
  ontwerpbesluit: 'Ontwerpbesluit',
  voornemen: 'Voornemen',
  herstelverzuim: 'Verzoek om aan te vullen',
  ontvangstbevestiging: 'Ontvangstbevestiging',
  uitnodiging: 'Uitnodiging',
  informatie: 'Informatiebrief',
  verdaging: 'Bericht van uitstel',
  klachtafhandeling: 'Antwoord op een klacht',
  betalingsherinnering: 'Betalingsherinnering',
};

/** True for one of the thirteen values of `--letter-type`. */
export function isLetterType(value: string): value is LetterType {
  return Object.hasOwn(letterTypeNames, value);
}
