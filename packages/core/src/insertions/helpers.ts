import { isOverdue } from '../analyses/checked-on.ts';
import { type Help, help } from '../analyses/help.ts';
import { lifeAreas } from '../analyses/life-areas.ts';
import type { Context } from '../context.ts';
import { isOfSocialMap } from '../kinds/with-settings.ts';
import type { Contact, LifeArea } from '../model/settings.ts';
import type { Helper } from './help-block.ts';

/** Organisations that are proposed at the most: the reader has to choose. */
const MOST = 3;
/** National ones that are proposed at the most. */
const MOST_NATIONAL = 2;
/** The life area that goes with every letter. */
const ANY: LifeArea = 'algemeen';

/** The organisations of the rules that meet a duty of the law. */
const MEETS: Readonly<Record<NonNullable<Help['duty']>, readonly string[]>> = {
  wmo: ['clientondersteuning', 'mee'],
  jeugd: ['vertrouwenspersoon'],
};

interface Candidate extends Helper {
  /** Ids of organisations of the rules that this one is. */
  readonly is: readonly string[];
  /** How well it goes with the letter: 0 is best. */
  readonly rank: number;
}

/** Who can help with this letter: of the sociale kaart, else national ones whose contact is known. The best fitting first. */
export function fittingHelpers(context: Context): readonly Helper[] {
  const local = localHelpers(context).filter(({ rank }) => Number.isFinite(rank));
  return local.length > 0 ? bestOf(local, MOST) : bestOf(nationalHelpers(context), MOST_NATIONAL);
}

/** Who of the sociale kaart meets the duty of the law for this letter, with others that fit behind; none when nobody does. */
export function dutyHelpers(context: Context): readonly Helper[] {
  const { duty } = context.get(help);
  if (!duty) return [];
  const local = localHelpers(context);
  const meeting = local.filter(({ is }) => is.some((id) => MEETS[duty].includes(id)));
  if (meeting.length === 0) return [];
  const others = local.filter((each) => !meeting.includes(each) && Number.isFinite(each.rank));
  return [...bestOf(meeting, MOST), ...bestOf(others, MOST)].slice(0, MOST);
}

function bestOf(candidates: readonly Candidate[], most: number): readonly Helper[] {
  return candidates.toSorted((a, b) => a.rank - b.rank).slice(0, most);
}

/** Entries that somebody checked in the last year and that the reader can reach. */
function localHelpers(context: Context): readonly Candidate[] {
  const is = new Map(
    context.rules.ruleset.organisations.filter(isOfSocialMap).map(({ name, alsoIs = [] }) => [name, alsoIs]),
  );
  return (context.options.settings?.socialMap ?? [])
    .filter(({ checkedOn, contact }) => !isOverdue(context, checkedOn) && isReachable(contact))
    .map(({ name, whatFor, areas, contact }) => ({
      name,
      // What a municipality says of its own helpers is Dutch.
      ...(context.language === 'nl' ? { whatFor } : {}),
      contact,
      is: is.get(name) ?? [],
      rank: rankOf(context, areas),
    }));
}

function isReachable({ phone, website, email, address }: Contact): boolean {
  return [phone, website, email, address].some((way) => way !== undefined);
}

/** National organisations that the rules know enough of, and that go with the letter. */
function nationalHelpers(context: Context): readonly Candidate[] {
  return context.rules.ruleset.organisations.flatMap(({ id, name, areas, contact, ...about }) => {
    const rank = rankOf(context, areas);
    const whatFor = context.language === 'nl' ? about.whatFor : about.whatForEnglish;
    return whatFor === undefined || !Number.isFinite(rank)
      ? []
      : [{ name, whatFor, contact: contactOf(contact), is: [id], rank }];
  });
}

/** The rules keep the ways to reach an organisation in one list. */
function contactOf(ways: readonly string[]): Contact {
  const phone = ways.find((way) => /^[\d +()-]+$/.test(way));
  const website = ways.find((way) => way.startsWith('www.'));
  return { ...(phone ? { phone } : {}), ...(website ? { website } : {}) };
}

/** The place of the first life area of the letter that is one of these; infinite when there is none. */
function rankOf(context: Context, areas: readonly string[]): number {
  const rank = [...context.get(lifeAreas), ANY].findIndex((area) => areas.includes(area));
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
