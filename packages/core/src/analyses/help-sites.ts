import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { HelpOrganisation } from '../model/ruleset.ts';
import { wordsOf } from './quotes.ts';

/** An organisation and the words of the letter that name it. */
export interface Named {
  readonly organisation: HelpOrganisation;
  readonly hit: Hit;
}

/** Organisations that the letter names by the address of their site alone: "juridischloket.nl". In order of place. */
export function namedBySite(context: Context): Named[] {
  const owners = context.rules.shared(ownersOfSites);
  return context.signal('hulp:contact-opmaak').flatMap((hit) => {
    const organisation = owners.get(hostOf(wordsOf(context, hit)) ?? '');
    return organisation ? [{ organisation, hit: { ...hit, target: 0 } }] : [];
  });
}

/** The organisation of each host; of two with the same site the first. */
function ownersOfSites({ ruleset }: IndexedRuleset): ReadonlyMap<string, HelpOrganisation> {
  const owners = new Map<string, HelpOrganisation>();
  for (const organisation of ruleset.organisations)
    for (const way of organisation.contact) {
      const host = hostOf(way);
      if (host !== null && !owners.has(host)) owners.set(host, organisation);
    }
  return owners;
}

/** True for the address of a site. */
export function isSite(way: string): boolean {
  return hostOf(way) !== null;
}

/** The host of the address of a site, without "www."; null for what is none. */
export function hostOf(way: string): string | null {
  if (!way.includes('.')) return null;
  return /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:[/?#]\S*)?$/i.exec(way)?.[1]?.toLowerCase() ?? null;
}

/** The own part of the address of a firm that objects for others; "wozbezwaar.waardrecht.nl" is a page of the municipality. */
const FIRM_SITE =
  /(?:^|\.)(?:[\w-]*bezwaarmakers?|[\w-]*bezwaarbureau|(?:mijn-?|gratis-?)?woz-?(?:bezwaar|consultants?|bureau)[\w-]*|gratis-?bezwaar[\w-]*|previcus[\w-]*)\.[a-z]+$/;

/** Whether some words end in the address of such a firm: "op bezwaarmaker.nl". */
export function isFirmSite(words: string): boolean {
  return FIRM_SITE.test(hostOf(words.slice(words.lastIndexOf(' ') + 1)) ?? '');
}
