import { dayOf, formatDay } from '../../analyses/calendar.ts';
import { isOverdue } from '../../analyses/checked-on.ts';
import { type Help, help } from '../../analyses/help.ts';
import { hostOf } from '../../analyses/help-sites.ts';
import { parts } from '../../analyses/parts.ts';
import { wordsOf } from '../../analyses/quotes.ts';
import type { Context } from '../../context.ts';
import type { Hit } from '../../kinds/pattern.ts';
import { isOfSocialMap } from '../../kinds/with-settings.ts';
import type { Match } from '../../model/finding.ts';
import type { HelpOrganisation } from '../../model/ruleset.ts';
import { LATIN_LETTER } from '../../parse/latin.ts';

type Mention = Help['mentions'][number];

/** A way to reach somebody, as two writings of it compare equal. */
interface Way {
  readonly kind: 'phone' | 'website' | 'street' | 'postcode';
  readonly folded: string;
}

/** Digits of a phone number at least; the numbers of municipalities (14 0101) are shorter. */
const SHORTEST_PHONE = 8;

/** What a reader looks for who goes somewhere: the street first, and the postcode where that is right. */
const PLACES = ['street', 'postcode'] as const;

/** hulp/contact-wijkt-af: none of the numbers (or sites, or addresses) beside a name is the right one. */
export function wrongContact(context: Context): Match[] {
  const mentions = context.get(help).mentions.filter(({ offered }) => offered);
  const known = mentions.map(({ organisation }) => knownContact(context, organisation));
  const anybodys = new Set(known.flat().map((way) => wayOf(way)?.folded));
  return mentions.flatMap((mention, index) => {
    const own = known[index] ?? [];
    const beside = own.length > 0 ? contactBeside(context, mention) : [];
    const wrongWays = (kind: Way['kind']): Match[] => {
      const right = own.find((way) => wayOf(way)?.kind === kind);
      // "Kijk op advocatenorde.nl of bel het Juridisch Loket": a site in front of the name is that of another one.
      const there = beside.filter(
        ({ way, hit }) =>
          way.kind === kind &&
          (kind !== 'website' || hit.first > mention.hit.first) &&
          !isOfNextNamed(context, mention.hit, hit) &&
          !isOfLaterNamed(context, mention, hit),
      );
      const [wrong] = there;
      // Where several names share a sentence, the number may be that of another one.
      if (!wrong || right === undefined || there.some(({ way }) => anybodys.has(way.folded))) return [];
      if (kind === 'website' && isSister(wrong.way.folded, wayOf(right)?.folded ?? '')) return [];
      return [mismatch(context, mention.organisation, wrong.hit, right)];
    };
    const [place] = PLACES.flatMap(wrongWays);
    return [...wrongWays('phone'), ...wrongWays('website'), ...(place ? [place] : [])];
  });
}

/** "Geldfit, hulp bij geldzorgen, en Humanitas, 0113-224466": the number is that of the last one named before it in the sentence. */
function isOfLaterNamed(context: Context, { hit: name, organisation }: Mention, way: Hit): boolean {
  const end = Math.min(way.first, context.parsed.sentences.last[context.sentenceAt(name.first)] ?? 0);
  return context
    .get(help)
    .mentions.some(
      (other) => other.organisation !== organisation && other.hit.first >= name.last && other.hit.last <= end,
    );
}

/** Behind a name: one more that the reader can turn to. */
const ONE_MORE = new RegExp(
  String.raw`\b(?:of|en|or|and)\s+(?:bel\s+|met\s+)?(?:de|het|een|uw|the|a)\s+[${LATIN_LETTER}]{4,}`,
  'i',
);

/** "Bel het Juridisch Loket of de piketcentrale: 088-…": the number is that of the last one named. */
function isOfNextNamed(context: Context, name: Hit, way: Hit): boolean {
  if (way.first <= name.last || context.sentenceAt(name.first) !== context.sentenceAt(way.first)) return false;
  const { start, end } = context.span(name.last, way.first);
  return ONE_MORE.test(context.letter.text.slice(start, end));
}

/** "geldfitzakelijk.nl" beside "geldfit.nl": another site of the same organisation. */
function isSister(host: string, known: string): boolean {
  const [name = ''] = known.split('.');
  return name !== '' && host.startsWith(name);
}

function mismatch(context: Context, organisation: HelpOrganisation, hit: Hit, right: string): Match {
  const span = context.span(hit.first, hit.last);
  const source = isOfSocialMap(organisation) ? 'de sociale kaart' : 'de lijst van Klare Brief';
  return {
    ...span,
    values: { name: organisation.name, right, source },
    expected: [right],
    suggestions: [{ title: `Vervang door ${right}`, edits: [{ ...span, text: right }] }],
  };
}

/** What the sociale kaart says of an organisation, and the rules of the national one that it is. */
function knownContact(context: Context, organisation: HelpOrganisation): readonly string[] {
  const { id, contact, alsoIs = [] } = organisation;
  const national = context.rules.ruleset.organisations.filter(
    (each) => each.nationwide && (each.id === id || alsoIs.includes(each.id)),
  );
  return [
    ...(isOfSocialMap(organisation) ? contact.flatMap(piecesOf) : []),
    ...national.flatMap((each) => each.contact),
  ];
}

/** The last word of a street with its house number. */
const STREET = new RegExp(
  String.raw`[${LATIN_LETTER}]*(?:straat|weg|plein|laan|kade|singel|gracht|dijk|markt|dreef|steeg|pad|hof|brink|dam|haven|wijk|poort|park) \d+`,
  'i',
);
const POSTCODE = /\b[1-9]\d{3} ?[A-Z]{2}\b/;

/** An address as the pieces by which a letter is compared with it; all else as it is. */
function piecesOf(way: string): readonly string[] {
  const pieces = [STREET, POSTCODE].flatMap((piece) => way.match(new RegExp(piece, `${piece.flags}g`)) ?? []);
  return pieces.length > 0 ? pieces : [way];
}

/** The ways to reach an organisation that stand beside its name; not those of the sender. */
function contactBeside(context: Context, { hit, block, contact }: Mention): readonly { way: Way; hit: Hit }[] {
  const sentence = context.parsed.sentences.first[context.sentenceAt(hit.first)] ?? hit.first;
  const hits = context.signal('hulp:contact-opmaak');
  const old = new Set(context.signal('verouderd-nummer').map(({ first }) => first));
  const senders = context.get(senderContact);
  return contact.flatMap((text) => {
    const way = wayOf(text);
    const same = hits.filter((each) => wordsOf(context, each) === text);
    const place = same.find(({ first }) => first >= sentence) ?? same[same.length - 1];
    if (!way || !place || old.has(place.first) || senders.has(way.folded)) return [];
    if (isOtherItem(context, block, context.blockAt(place.first))) return [];
    return isPlace(way) && isElsewhere(context, place) ? [] : [{ way, hit: place }];
  });
}

/** "- Geldfit" above "- Over Rood, overrood.example": the next item of the list is about somebody else. */
function isOtherItem({ letter: { blocks } }: Context, block: number, other: number): boolean {
  return block !== other && blocks[block]?.kind === 'list-item' && blocks[other]?.kind === 'list-item';
}

function isPlace({ kind }: Way): boolean {
  return kind === 'street' || kind === 'postcode';
}

/** A postal address, or a building where the organisation only has its hours: it may be another place than the card gives. */
const ELSEWHERE = new RegExp(
  String.raw`\b(?:postbus|antwoordnummer|spreekuur|spreekuren|inloop[${LATIN_LETTER}]*|bibliotheek|bieb|wijkcentrum|buurthuis|dorpshuis|wijkhuis|gemeentehuis|stadhuis|locaties?)\b`,
  'i',
);

function isElsewhere(context: Context, { first }: Hit): boolean {
  return ELSEWHERE.test(context.sentenceText(context.sentenceAt(first)));
}

/** Words in a sentence about the sender itself. */
const SELF = /\b(?:ons|onze|wij|we)\b/i;

/** Numbers and addresses of the sender: in its letterhead, its fields and its sentences about itself. */
function senderContact(context: Context): ReadonlySet<string> {
  const { of } = context.get(parts);
  const named = new Set(context.get(help).mentions.map(({ block }) => block));
  // The hits are in order of place: those of one sentence stand together.
  let read = -1;
  let isSelf = false;
  const own = context.signal('hulp:contact-opmaak').filter((hit) => {
    const sentence = context.sentenceAt(hit.first);
    const block = context.blockOf(sentence);
    const part = of[block];
    if ((part === 'letterhead' || part === 'field' || part === 'footer') && !named.has(block)) return true;
    if (sentence !== read) {
      isSelf = SELF.test(context.sentenceText(sentence));
      read = sentence;
    }
    return isSelf;
  });
  const { phone, address, visitingAddress } = context.options.settings?.municipality ?? {};
  const places = [address, visitingAddress].flatMap((text) => (text === undefined ? [] : piecesOf(text)));
  const known = [phone, ...places, ...own.map((hit) => wordsOf(context, hit))];
  return new Set(known.flatMap((text) => (text === undefined ? [] : (wayOf(text)?.folded ?? []))));
}

/** Null for other things: a library, opening hours, a mail address. */
function wayOf(text: string): Way | null {
  if (/^[+(\d][\d\s()–\u00a0\u2011-]*$/u.test(text)) {
    const digits = text.replaceAll(/\D/g, '').replace(/^(?:00)?31/, '0');
    return digits.length >= SHORTEST_PHONE ? { kind: 'phone', folded: digits } : null;
  }
  const host = hostOf(text);
  if (host !== null) return { kind: 'website', folded: host };
  const kind = POSTCODE.exec(text)?.[0] === text ? 'postcode' : STREET.exec(text)?.[0] === text ? 'street' : null;
  return kind === null ? null : { kind, folded: text.replaceAll(/\s/g, '').toLowerCase() };
}

/** hulp/niet-nagekeken: the letter refers to an entry of the sociale kaart that nobody checked for over a year. */
export function notChecked(context: Context): Match[] {
  return context
    .get(help)
    .mentions.filter(
      ({ offered, organisation }) =>
        offered && isOfSocialMap(organisation) && isOverdue(context, organisation.checkedOn),
    )
    .map(({ hit, organisation: { name, checkedOn } }) => {
      const [year = 0, month = 0, day = 0] = checkedOn.split('-').map(Number);
      return { ...context.span(hit.first, hit.last), values: { name, date: formatDay(dayOf(year, month, day)) } };
    });
}
