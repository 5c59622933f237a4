import type { Context } from '../context.ts';
import { LATIN_CAPITAL, LATIN_LETTER } from '../parse/latin.ts';

const SENDER = new RegExp(
  String.raw`(?:gemeente|wethouders van|college van|raad van|\d{4} ?[A-Z]{2})\s+(?:de gemeente\s+)?([${LATIN_CAPITAL}][${LATIN_LETTER}-]+)`,
  'y',
);
const HOST = new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?([${LATIN_LETTER}-]+)\.`);

/** What the letter calls its own municipality and the places of its addresses: "gemeente Waardrecht" gives "waardrecht". */
export function senders(context: Context): ReadonlySet<string> {
  return new Set(namesBehind(context, 'hulp:afzender', SENDER).map((name) => name.toLowerCase()));
}

/** The first group of a sticky pattern at each place where a signal occurs, as far as it fits there. */
export function namesBehind(context: Context, signal: string, pattern: RegExp): readonly string[] {
  const { text } = context.letter;
  return context.signal(signal).flatMap(({ first }) => {
    pattern.lastIndex = context.parsed.tokens.start[first] ?? 0;
    return pattern.exec(text)?.[1] ?? [];
  });
}

/** 14 0101: numbers of this form belong to municipalities. */
const MUNICIPAL_NUMBER = /^14[ -]?0\d/;

/** Sites of the government and of the courts, where no helper is reached; that of the Informatiepunt Digitale Overheid is its own. */
const PUBLIC_SITE = /gemeente|rechtspraak|digid|(?<!informatiepuntdigitale)overheid\.nl|belastingdienst/i;

/** A phone number or web address of the sender itself, or of the government. */
export function isOwnContact(context: Context, contact: string): boolean {
  if (MUNICIPAL_NUMBER.test(contact) || PUBLIC_SITE.test(contact)) return true;
  const host = HOST.exec(contact)?.[1];
  return host !== undefined && context.get(senders).has(host.toLowerCase());
}
