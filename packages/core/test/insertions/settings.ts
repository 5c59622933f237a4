import type { Settings } from '../../src/index.ts';

/** A municipality that tells everything of itself. */
export const complete: Settings = {
  municipality: {
    name: 'Waardrecht',
    body: 'het college van burgemeester en wethouders van Waardrecht',
    taxOfficer: 'de heffingsambtenaar van Waardrecht',
    address: 'Postbus 40, 1230 AA Waardrecht',
    visitingAddress: 'Markt 1 in Waardrecht',
    objectionPage: 'www.waardrecht.example/bezwaar',
    viewPage: 'www.waardrecht.example/zienswijze',
    phone: '14 0101',
    court: { name: 'rechtbank Midden-Waard', address: 'Postbus 5, 3390 AA Lekdam' },
  },
};
