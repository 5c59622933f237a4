import type { LocalOrganisation, Settings } from '../../src/index.ts';

/** An entry of a sociale kaart; everything but what is given is made up. */
export function organisation(changes: Partial<LocalOrganisation> & { readonly name: string }): LocalOrganisation {
  return {
    whatFor: 'hulp bij brieven van de gemeente',
    areas: ['algemeen'],
    contact: { phone: '0101-234567' },
    checkedOn: '2026-10-01',
    ...changes,
  };
}

/** Settings with a sociale kaart of these organisations. */
export function mapOf(...socialMap: readonly LocalOrganisation[]): Settings {
  return { socialMap };
}
