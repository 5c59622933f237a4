import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import type { Hit } from '../kinds/pattern.ts';
import { isOfSocialMap } from '../kinds/with-settings.ts';
import type { HelpOrganisation } from '../model/ruleset.ts';
import { LATIN_CAPITAL, LATIN_LETTER, LATIN_SMALL } from '../parse/latin.ts';
import { boxOf } from './box.ts';
import { contactsInFront, contactsNear, overlaps } from './help-contacts.ts';
import { hasActed, helpHeadings, sendsTheReader, stillHelps } from './help-offer.ts';
import { type Named, namedBySite } from './help-sites.ts';
import { isBuilding, withoutPeople } from './helper-names.ts';
import { isBelowHelp } from './helping-sentences.ts';
import { introOf, introOfLines } from './list-intro.ts';
import { endOfName, endOfSaying, isOfKind } from './name-rows.ts';
import { inOneListWith } from './one-list.ts';
import { parts } from './parts.ts';
import { isProvider } from './providers.ts';
import { wordsOf } from './quotes.ts';
import { unknownHelpers } from './unknown-helpers.ts';

/** An organisation named in the letter, and what the letter does with it. */
export interface Mention {
  readonly organisation: HelpOrganisation;
  readonly hit: Hit;
  readonly block: number;
  /** The reader is sent there or offered help. */
  readonly offered: boolean;
  readonly contact: readonly string[];
}

/** More ways to reach one organisation than this are not collected. */
const MOST_CONTACTS = 12;

/** The rule entry for organisations that the rules only know by their kind: the letter says what they are called. */
const LOCAL = 'plaatselijke-organisatie';
const OPEN = 0x28;

/** What people call an organisation; one that the rules only know by its kind is called as the letter calls it. */
export function nameOf(context: Context, { id, name }: HelpOrganisation, hit: Hit): string {
  return id === LOCAL ? withoutPeople(wordsOf(context, hit)) : name;
}

/** "Het spreekuur van ons Team Werk", "het Geldloket van de gemeente": a kind of helper that is the sender's own. */
function isOurs(context: Context, { id }: HelpOrganisation, hit: Hit): boolean {
  if (id !== LOCAL) return false;
  if (/(?<!\S)(?:ons|onze|our)(?!\S)/i.test(`${context.word(hit.first - 1)} ${wordsOf(context, hit)}`)) return true;
  // "Uw formulierenbrigade", to a centre that has one; "uw ouderenadviseur" helps the reader.
  if (/^uw$/i.test(context.word(hit.first - 1)) && !WORKER.test(wordsOf(context, hit))) return true;
  const { start, end } = context.span(hit.last, hit.last + 3);
  return /^van (?:de|onze|uw) gemeente$/i.test(context.letter.text.slice(start, end));
}

/**
 * "Stichting Dorp & Stad", "Sociaal Werk De Kear", "Stichting Dorp, Stad en Land", "Stichting Samen aan Zet": a pattern ends in front of the
 * mark or the small word, or behind an article.
 */
function wholeName(context: Context, hit: Hit): Hit {
  let last = isOfKind(context, hit) ? endOfName(context, hit) : endOfSaying(context, hit);
  if (last - hit.first > 1 && /^(?:De|Het|'t)$/.test(context.word(last - 1)) && /^\p{Lu}/u.test(context.word(last)))
    last++;
  while (context.word(last) === '&' && /^\p{Lu}/u.test(context.word(last + 1))) last += 2;
  return last === hit.last ? hit : { ...hit, last };
}

/** "Ondernemersplein Zuid": a kind of helper by its name and where it is, of which the rules know the first word. */
function withPlace(context: Context, hit: Hit): Hit {
  const { last } = hit;
  const isNamed =
    last - hit.first === 1 && /^\p{Lu}\p{Ll}+$/u.test(context.word(last)) && !/^\d/.test(context.word(last + 1));
  return isNamed && context.sentenceAt(last) === context.sentenceAt(hit.first) ? { ...hit, last: last + 1 } : hit;
}

/** Every organisation the letter names, once each, at its most helpful place. */
export function helpMentions(context: Context): readonly Mention[] {
  const { ruleset } = context.rules;
  const found = context.get(parts);
  const sends = sendsTheReader(context);
  const headings = context.get(helpHeadings);
  const helpWords = context.blocksWith('hulp:hulpwoord');
  const { organisations, forms } = ruleset.targets;
  const listed = withoutDoubles(
    context.matches.within(organisations, forms).flatMap((target) => {
      const organisation = ruleset.organisations[target - organisations];
      const hits = organisation ? context.matches.of(target) : [];
      return hits.flatMap((hit) =>
        organisation && !isOurs(context, organisation, hit)
          ? [{ organisation, hit: wholeName(context, organisation.id === LOCAL ? withPlace(context, hit) : hit) }]
          : [],
      );
    }),
  );
  const anyLocal = ruleset.organisations.find(({ id }) => id === LOCAL);
  const unknown = anyLocal ? context.get(unknownHelpers).map((hit) => ({ organisation: anyLocal, hit })) : [];
  const known = [...listed, ...besides(listed, [...acronyms(context), ...namedBySite(context)])];
  const named = [...known, ...besides(known, unknown)];
  const inOrder = withoutPlaces(context, named).sort((a, b) => a.hit.first - b.hit.first);
  const hits = withoutSecondNames(context, inOrder);
  const others = nextOthers(context, hits);
  const best = new Map<string, Mention>();
  hits.forEach(({ organisation, hit }, index) => {
    const sentence = context.sentenceAt(hit.first);
    const block = context.blockOf(sentence);
    const part = found.of[block];
    if (part !== 'body' && part !== 'heading' && part !== 'signature' && part !== 'footer') return;
    const lines = introOfLines(context, block) ?? -1;
    const heading =
      introOf(context, block) ??
      topOf(context, block) ??
      (headings.has(lines) && helpWords.has(lines) ? lines : null) ??
      found.sections[found.sectionOf[block] ?? -1]?.heading ??
      -1;
    const next = hits[nextOther(context, hits, others, index, sentenceEnd(context, sentence))]?.hit.first;
    const previous = hits[index - 1]?.hit.first;
    const isFirst = previous === undefined || context.blockAt(previous) !== block;
    const local = organisation.id === LOCAL;
    const contact = contactsNear(context, hit, block, next, isFirst && local);
    if (contact.length === 0 && isFirst) contact.push(...contactsInFront(context, sentence));
    // "HULP NODIG" and "NEEM MEE" are headings.
    if ((local || organisation.acronym !== undefined) && isInCapitals(context, sentence)) return;
    const offered = hit.target < 0 || sends({ hit, sentence, block, heading, local, reachable: contact.length > 0 });
    const key = local ? nameOf(context, organisation, hit) : organisation.id;
    const earlier = best.get(key);
    const before = earlier?.contact ?? [];
    const mention = {
      organisation,
      hit,
      block,
      offered,
      contact: before.length < MOST_CONTACTS ? [...new Set([...before, ...contact])] : before,
    };
    if (!earlier || (!earlier.offered && offered)) best.set(key, mention);
    // Of two places the first, but one with a way to reach them before one without.
    else if (contact.length > 0 && offered)
      best.set(key, earlier.contact.length === 0 ? mention : { ...earlier, contact: mention.contact });
  });
  const mentions = withFullNames(context, withoutParties(context, withListed(context, [...best.values()])));
  return withoutWorkers(context, withoutEmployers(context, mentions, hits));
}

/** "Buurtpunt Zuid: maandag van 10 tot 12 uur" beside "Juridisch Loket: 0800-8020": who stands in one list or table with a helper helps too. */
function withListed(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const helpers = mentions.filter(({ offered, organisation }) => offered && organisation.id !== LOCAL);
  const isWithHelper = inOneListWith(
    context,
    helpers.map(({ block }) => block),
  );
  return mentions.map((mention) => {
    const { organisation, block, contact } = mention;
    const isHelper = organisation.id === LOCAL && contact.length > 0 && isWithHelper(block);
    return isHelper ? { ...mention, offered: true } : mention;
  });
}

/** What somebody who helps is called, whoever he works for. */
const WORKER =
  /^(?:(?:budget|buurt|taal)maatjes?|ouderenadviseurs?|maatschappelijk werk(?:ers?)?|(?:dorps|buurt)coach|dorpsondersteuner|ondernemersadviseur)$/i;

/** "Welzijn Waardrecht of een ouderenadviseur", "Een ouderenadviseur helpt u. Ook Welzijn Waardrecht": two helpers. */
const BESIDE =
  /(?:,|(?<!\S)(?:en|of|ook|daarnaast|verder))(?:\s+(?:ook|bij|naar|met|aan|door|van))*(?:\s+(?:een|de|het|uw))?\s*$/i;

/** "Tine Postma, ouderenadviseur": what somebody is. */
const SOMEBODY_IS = new RegExp(
  String.raw`[${LATIN_CAPITAL}][${LATIN_SMALL}]+ (?:(?:van|de|der|den|ten|ter|el) )*[${LATIN_CAPITAL}][${LATIN_LETTER}-]+,\s*$`,
);

/** "De formulierenbrigade komt langs. Meld u aan bij Tjitske, 06-28 28 29 30": one word behind another, with a way to reach it. */
function isFirstName(context: Context, { hit, contact }: Mention): boolean {
  return (
    hit.target < 0 &&
    contact.length > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(wordsOf(context, hit)) &&
    /^(?:bij|met|naar|aan)$/.test(context.word(hit.first - 1))
  );
}

/** "Stichting De Stuw heeft een budgetmaatje voor u": who works for a helper named just before, and is reached there, is no second one. */
function withoutWorkers(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const isOfOther = (worker: Mention, employer: Mention): boolean => {
    const gap = context.sentenceAt(worker.hit.first) - context.sentenceAt(employer.hit.first);
    if (!employer.offered || employer.block !== worker.block || Math.abs(gap) > 1) return false;
    const [first, second] = employer.hit.first < worker.hit.first ? [employer, worker] : [worker, employer];
    const { start, end } = context.span(first.hit.last, second.hit.first);
    const between = context.letter.text.slice(start, end);
    return (
      worker.contact.every((way) => employer.contact.includes(way)) &&
      (SOMEBODY_IS.test(between) || !BESIDE.test(between))
    );
  };
  const isWorker = (mention: Mention): boolean => WORKER.test(wordsOf(context, mention.hit));
  return mentions.filter((mention) => {
    if (mention.organisation.id !== LOCAL) return true;
    const isPerson = isFirstName(context, mention);
    if (!isPerson && !isWorker(mention)) return true;
    return !mentions.some(
      (other) =>
        other !== mention &&
        other.organisation.independent &&
        !(isPerson && isWorker(other)) &&
        isOfOther(mention, other),
    );
  });
}

/**
 * "Het Huurteam heeft een verzoek ingediend. Het is bereikbaar op …": a party to the matter, unless it is offered to the reader; and who
 * provides the care that the letter is about.
 */
function withoutParties(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const acting = actingBlocks(context);
  const providing = context.sentencesWith('hulp:aanbieder');
  const { targets } = context.rules.ruleset;
  return mentions.map((mention) => {
    if (!mention.offered || mention.hit.target < targets.organisations) return mention;
    const name = wordsOf(context, mention.hit);
    const provides =
      mention.organisation.id === LOCAL
        ? isProvider(context, withoutPeople(name))
        : providing.size > 0 &&
          context.matches
            .of(mention.hit.target)
            .some((hit) => providing.has(context.sentenceAt(hit.first)) && wordsOf(context, hit) === name);
    if (provides) return { ...mention, offered: false };
    if (speaksToReader(context, context.sentenceAt(mention.hit.first))) return mention;
    if (stillHelps(context, mention.block)) return mention;
    return acting.get(mention.hit.target)?.has(mention.block) ? { ...mention, offered: false } : mention;
  });
}

/** By target of an organisation the blocks in which it did something. */
function actingBlocks(context: Context): ReadonlyMap<number, ReadonlySet<number>> {
  const { organisations, forms } = context.rules.ruleset.targets;
  const acted = context.sentencesWith('hulp:verleden');
  const acting = new Map<number, Set<number>>();
  for (const target of context.matches.within(organisations, forms))
    for (const hit of context.matches.of(target)) {
      const sentence = context.sentenceAt(hit.first);
      if (!acted.has(sentence) && !hasActed(context, hit, sentence)) continue;
      const blocks = acting.get(target) ?? new Set();
      acting.set(target, blocks.add(context.blockOf(sentence)));
    }
  return acting;
}

function speaksToReader(context: Context, sentence: number): boolean {
  return /\b(?:u|je|jij|jullie|you)\b/i.test(context.sentenceText(sentence));
}

/** "Formulierenbrigade Veldermeer" in a box and "de formulierenbrigade helpt u" below it are one helper, with its full name. */
function withFullNames(context: Context, mentions: readonly Mention[]): readonly Mention[] {
  const isLocal = ({ organisation }: Mention): boolean => organisation.id === LOCAL;
  const short = new Set<Mention>();
  const named = mentions.map((mention) => {
    if (!isLocal(mention) || mention.offered) return mention;
    const part = mentions.find(
      (other) =>
        other !== mention &&
        other.offered &&
        isLocal(other) &&
        wordsOf(context, mention.hit).toLowerCase().includes(wordsOf(context, other.hit).toLowerCase()),
    );
    if (!part) return mention;
    short.add(part);
    return { ...mention, offered: true, contact: [...new Set([...mention.contact, ...part.contact])] };
  });
  return named.filter((mention) => !short.has(mention));
}

/** Without the buildings that only say where a helper sits, where papers can be seen, or where something takes place. */
function withoutPlaces(context: Context, hits: readonly Named[]): Named[] {
  const isPlace = ({ organisation, hit }: Named): boolean =>
    organisation.id === LOCAL && (isBuilding(wordsOf(context, hit)) || /^in$/i.test(context.word(hit.first - 1)));
  if (!hits.some(isPlace)) return [...hits];
  const helps = context.sentencesWith('hulp:van-buiten');
  const offers = context.sentencesWith('hulp:aanbod');
  const inspection = context.sentencesWith('ter-inzage');
  const own = new Set([...context.sentencesWith('hulp:zelf'), ...context.sentencesWith('hulp:eigen-mensen')]);
  const there = context.sentencesWith('hulp:daar');
  return hits.filter((named) => {
    if (!isPlace(named)) return true;
    const block = context.blockAt(named.hit.first);
    const sentence = context.sentenceAt(named.hit.first);
    const next = sentence + 1;
    if (inspection.has(sentence) || own.has(sentence)) return false;
    // "- Huis van de Wijk, Lijsterlaan 4" in a list of who helps.
    if (
      context.letter.blocks[block]?.kind === 'list-item' &&
      opensLine(context, named.hit) &&
      isBelowHelp(context, block)
    )
      return true;
    if (!helps.has(sentence) && !offers.has(sentence) && !(there.has(next) && helps.has(next))) return false;
    // "Loop binnen bij het Huis van de Wijk. Daar helpen vrijwilligers u. Ook Humanitas helpt u": who is named later does not sit there.
    return !hits.some(
      (other) =>
        other.organisation.independent &&
        !isPlace(other) &&
        block - context.blockAt(other.hit.first) <= 1 &&
        context.blockAt(other.hit.first) <= block &&
        context.sentenceAt(other.hit.first) <= next,
    );
  });
}

/** "The Legal Help Desk (Juridisch Loket)": one helper with two names, of which the rules know one. */
function withoutSecondNames({ parsed: { tokens } }: Context, hits: readonly Named[]): Named[] {
  const isKnown = (named: Named | undefined): named is Named => named !== undefined && named.organisation.id !== LOCAL;
  const areOne = (name: Named, inBrackets: Named): boolean =>
    tokens.hash[name.hit.last] === OPEN && inBrackets.hit.first === name.hit.last + 1;
  return hits.filter((named, index) => {
    if (named.organisation.id !== LOCAL) return true;
    const before = hits[index - 1];
    const behind = hits[index + 1];
    return !(before && areOne(before, named)) && !(isKnown(behind) && areOne(named, behind));
  });
}

/** A sentence of several words without a small letter. */
function isInCapitals(context: Context, sentence: number): boolean {
  return /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\s[^\p{Ll}]*$/u.test(context.sentenceText(sentence));
}

/** Organisations named by an acronym that is an ordinary word in small letters. */
function acronyms(context: Context): Named[] {
  const { tokens } = context.parsed;
  const found: Named[] = [];
  for (const organisation of context.rules.shared(withAcronym)) {
    const { acronym = '' } = organisation;
    if (!context.letter.text.includes(acronym)) continue;
    for (let token = 0; token < tokens.count; token++)
      if (context.word(token) === acronym)
        found.push({ organisation, hit: { target: 0, first: token, last: token + 1 } });
  }
  return found;
}

function withAcronym({ ruleset }: IndexedRuleset): readonly HelpOrganisation[] {
  return ruleset.organisations.filter(({ acronym }) => acronym !== undefined);
}

/** The first line of the box that a block stands in, when that is about help: "Hulp bij deze brief"; null for none. */
function topOf(context: Context, block: number): number | null {
  const top = boxOf(context, block)[0] ?? block;
  return top < block && context.blocksWith('hulp:hulpwoord').has(top) ? top : null;
}

/** Between a helper and who it works for stand at most so many tokens: "van de". */
const EMPLOYED = 3;

/**
 * "De sociaal raadslieden van Stichting Samenspel" is one helper, and so is "een ouderenadviseur van Welzijn Tjongerland": of the two the
 * one that the rules know goes first, then the one with a name of its own. A local name that comes back in a shorter form counts once.
 */
function withoutEmployers(context: Context, mentions: readonly Mention[], all: readonly Named[]): readonly Mention[] {
  const dropped = new Set<Mention>();
  const ways = new Map<Mention, readonly string[]>();
  for (const worker of mentions)
    for (const employer of mentions) {
      if (!employer.organisation.independent || !worker.organisation.independent) continue;
      // "Thuisadministratie van Humanitas" is Humanitas; of two that the rules know both count.
      if (employer.organisation.id !== LOCAL && worker.organisation.id !== LOCAL) continue;
      const isEmployed =
        doesTheWork(context, worker, employer) ||
        all.some(({ organisation, hit }) => {
          const isWorker = organisation === worker.organisation && (organisation.id !== LOCAL || hit === worker.hit);
          return isWorker && isEmployedBy(context, hit, employer.hit);
        });
      if (!isEmployed) continue;
      const isWorkerBest =
        worker.organisation.id !== LOCAL || (employer.organisation.id === LOCAL && !isNamed(context, employer));
      const [best, other] = isWorkerBest ? [worker, employer] : [employer, worker];
      dropped.add(other);
      ways.set(best, [...(ways.get(best) ?? []), ...other.contact]);
    }
  const kept = mentions
    .filter((mention) => !dropped.has(mention))
    .map((mention) => {
      const more = ways.get(mention);
      return more ? { ...mention, contact: [...new Set([...mention.contact, ...more])] } : mention;
    });
  return kept.filter(
    (mention) =>
      mention.organisation.id !== LOCAL ||
      !kept.some(
        (other) =>
          other !== mention &&
          other.organisation.id === LOCAL &&
          wordsOf(context, other.hit).length > wordsOf(context, mention.hit).length &&
          wordsOf(context, other.hit).toLowerCase().includes(wordsOf(context, mention.hit).toLowerCase()),
      ),
  );
}

/** "Cliëntondersteuning wordt in Waardrecht gegeven door Stichting Zorgwijzer", "U kunt … Bij ons zijn dat de medewerkers van Zij aan Zij". */
const GIVEN_BY = new RegExp(
  String.raw`^(?:worden|wordt|is)(?![${LATIN_LETTER}-])[^.?!]*(?<![${LATIN_LETTER}-])(?:gegeven|geboden|verzorgd|gedaan|geregeld|uitgevoerd) door(?: de| het)?\s*$`,
  'i',
);
const IS_THAT = new RegExp(
  String.raw`(?<![${LATIN_LETTER}-])(?:(?:is|zijn|doet|doen) dat|in dienst van|(?:werkt|werken) (?:voor|bij)|(?:hoort|horen) bij|(?:komt|komen) van|belt? (?:daarvoor|hiervoor)(?: met)?)(?: de| het)?\s*$`,
  'i',
);

/** "In Waardrecht doet Stichting Opstap dat voor u": behind a sentence or a heading about what the law calls it. */
const DOES = /(?<!\S)(?:doet|doen|regelt|regelen|verzorgt|verzorgen|geeft|geven)(?: de| het)?\s*$/iu;
const THAT = new RegExp(String.raw`^\s*(?:dit|dat)(?![${LATIN_LETTER}-])`, 'i');
const BY_LAW: readonly string[] = ['clientondersteuning', 'vertrouwenspersoon'];
/** Sentences between the two at most: a heading or two with what stands below them. */
const FARTHEST_WORK = 8;

function doesTheWork(
  context: Context,
  { organisation, hit: work }: Mention,
  { organisation: { id }, hit }: Mention,
): boolean {
  if (id !== LOCAL || !BY_LAW.includes(organisation.id)) return false;
  const sentence = context.sentenceAt(hit.first);
  const gap = sentence - context.sentenceAt(work.first);
  if (gap < 0 || gap > FARTHEST_WORK) return false;
  const whole = context.sentenceSpan(sentence);
  const { start, end } = context.span(hit.first, hit.last);
  const { text } = context.letter;
  return DOES.test(text.slice(whole.start, start)) && THAT.test(text.slice(end, whole.end));
}

function isEmployedBy(context: Context, worker: Hit, employer: Hit): boolean {
  const gap = employer.first - worker.last;
  if (gap < 1) return false;
  if (gap <= EMPLOYED && /^(?:van|bij)$/i.test(context.word(worker.last))) return true;
  const sentences = context.sentenceAt(employer.first) - context.sentenceAt(worker.first);
  if (sentences > 1) return false;
  const { start, end } = context.span(worker.last, employer.first);
  return (sentences === 0 ? GIVEN_BY : IS_THAT).test(context.letter.text.slice(start, end));
}

/** A local helper with a name of its own: "Welzijn Tjongerland", not "ouderenadviseur". */
function isNamed(context: Context, mention: Mention): boolean {
  return /\p{Lu}/u.test(wordsOf(context, mention.hit));
}

/** Index of the first mention of another organisation that stands behind the end of a sentence. */
function nextOther(
  context: Context,
  hits: readonly Named[],
  others: readonly number[],
  index: number,
  end: number,
): number {
  let after = index + 1;
  while (after < hits.length) {
    if (areSame(context, hits[after], hits[index])) after = others[after] ?? hits.length;
    else if ((hits[after]?.hit.first ?? end) < end) after++;
    else break;
  }
  return after;
}

/** For each mention the index of the next one of another organisation. */
function nextOthers(context: Context, hits: readonly Named[]): readonly number[] {
  const next: number[] = new Array(hits.length);
  for (let index = hits.length - 1; index >= 0; index--)
    next[index] = areSame(context, hits[index + 1], hits[index]) ? (next[index + 1] ?? hits.length) : index + 1;
  return next;
}

/** One organisation twice. Of local ones a name that opens a line is another one: "De Boei, 0101-998877" above "Buurthulp Oost, 0101-112233". */
function areSame(context: Context, later: Named | undefined, earlier: Named | undefined): boolean {
  if (!later || !earlier || later.organisation.id !== earlier.organisation.id) return false;
  if (later.organisation.id !== LOCAL || !opensLine(context, later.hit)) return true;
  const name = wordsOf(context, later.hit).toLowerCase();
  const before = wordsOf(context, earlier.hit).toLowerCase();
  return name.includes(before) || before.includes(name);
}

/** A name comes first on its line, or behind what it is there for: "Ouders helpen ouders: Stichting Kompas". */
function opensLine(context: Context, { first }: Hit): boolean {
  const { start } = context.span(first, first + 1);
  const inFront = context.letter.text.slice(Math.max(0, start - LONGEST_LABEL), start);
  return /(?:^|\n)(?:\p{Lu}[\p{L} ]+:)?[^\p{L}]*$/u.test(inFront);
}

/** What is looked at in front of a name on its line. */
const LONGEST_LABEL = 60;

/** Those of `more` that share no token with any of `named`. */
function besides(named: readonly Named[], more: readonly Named[]): Named[] {
  const taken = new Set<number>();
  for (const { hit } of named) for (let token = hit.first; token < hit.last; token++) taken.add(token);
  return more.filter(({ hit }) => {
    for (let token = hit.first; token < hit.last; token++) if (taken.has(token)) return false;
    return true;
  });
}

/** In order of place. Where names overlap, the best known one counts, and a long name goes before a short one. */
function withoutDoubles(named: Named[]): Named[] {
  const kept: Named[] = [];
  for (const each of named.sort((a, b) => a.hit.first - b.hit.first || b.hit.last - a.hit.last)) {
    const other = kept[kept.length - 1];
    if (!other || !overlaps(other.hit, each.hit)) kept.push(each);
    else if (certainty(each) > certainty(other)) kept[kept.length - 1] = each;
    else if (certainty(each) === 1 && certainty(other) === 1 && other.organisation.id !== each.organisation.id)
      kept.push(each);
  }
  return kept;
}

/** How well a name is known: by its kind alone, by the rules, by the municipality itself. */
function certainty({ organisation }: Named): number {
  return isOfSocialMap(organisation) ? 2 : organisation.id === LOCAL ? 0 : 1;
}

function sentenceEnd(context: Context, sentence: number): number {
  return context.parsed.sentences.last[sentence] ?? 0;
}
