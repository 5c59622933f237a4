import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { HelpOrganisation } from '../model/ruleset.ts';

/** An organisation and the words of the letter that name it. */
export interface Named {
  readonly organisation: HelpOrganisation;
  readonly hit: Hit;
}

/** Organisations that the letter names by the address of their site alone: "juridischloket.nl". In order of place. */
export function namedBySite(context: Context): Named[] {
  const { organisations } = context.rules.ruleset;
  return context.signal('hulp:contact-opmaak').flatMap((hit) => {
    const { start, end } = context.span(hit.first, hit.last);
    const host = hostOf(context.letter.text.slice(start, end));
    const organisation =
      host === null ? undefined : organisations.find(({ contact }) => contact.some((way) => hostOf(way) === host));
    return organisation ? [{ organisation, hit: { ...hit, target: 0 } }] : [];
  });
}

/** True for the address of a site. */
export function isSite(way: string): boolean {
  return hostOf(way) !== null;
}

function hostOf(way: string): string | null {
  return /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/iu.exec(way)?.[1]?.toLowerCase() ?? null;
}
