import type { LetterType, Remedy } from '../model/report.ts';

/** The route that each type of letter must offer (Awb 3:45, 6:23, 4:8, 3:15); the other types offer none. */
export const REMEDY_OF_TYPE: Readonly<Partial<Record<LetterType, Exclude<Remedy, 'none'>>>> = {
  besluit: 'bezwaar',
  belastingaanslag: 'bezwaar',
  'beslissing-op-bezwaar': 'beroep',
  'uitspraak-op-bezwaar': 'beroep',
  ontwerpbesluit: 'zienswijze',
  voornemen: 'zienswijze',
};
