import { helpAnchor } from '../../analyses/anchor.ts';
import { boxOf, isLine } from '../../analyses/box.ts';
import { help } from '../../analyses/help.ts';
import { isFirmSite } from '../../analyses/help-sites.ts';
import { objection } from '../../analyses/objection.ts';
import { parts } from '../../analyses/parts.ts';
import { answersQuestion } from '../../analyses/questions.ts';
import { wordsOf } from '../../analyses/quotes.ts';
import type { Context } from '../../context.ts';
import type { Hit } from '../../kinds/pattern.ts';
import type { Match } from '../../model/finding.ts';
import type { Span } from '../../model/letter.ts';
import { withHelp } from '../insertion-suggestions.ts';

/** Tokens between the objection route and the help; more is far. */
const FAR = 90;

/** Desks of the sender, and those that work for it. */
const OWN_DESKS: ReadonlySet<string> = new Set(['eigen-loket', 'kredietbank']);

type Lack = 'vertrouwenspersoon' | 'clientondersteuning' | 'eigen-loket' | 'niemand';

/** What kind of help is lacking: a duty of the law first, then only the sender's own desk, then nobody. */
function lack(context: Context): { kind: Lack; place: Match } | null {
  const result = context.get(help);
  const ids = new Set(
    result.mentions
      .filter(({ offered }) => offered)
      .flatMap(({ organisation: { id, alsoIs = [] } }) => [id, ...alsoIs]),
  );
  const place = helpAnchor(context);
  const doubt = result.dutyIsSure
    ? {}
    : { doubt: 'Klare Brief is niet zeker of deze wet hier geldt. Kijk zelf of dit klopt.' };
  if (result.duty === 'jeugd' && !ids.has('vertrouwenspersoon') && !mentioned(context, 'hulp:vertrouwenspersoon'))
    return { kind: 'vertrouwenspersoon', place: { ...place, ...doubt } };
  if (
    result.duty === 'wmo' &&
    !ids.has('clientondersteuning') &&
    !ids.has('mee') &&
    !mentioned(context, 'hulp:clientondersteuning')
  )
    return { kind: 'clientondersteuning', place: { ...place, ...doubt } };
  if (result.status !== 'missing') return null;
  const { of } = context.get(parts);
  const own = result.mentions.find(
    ({ organisation, hit }) => OWN_DESKS.has(organisation.id) && isAboutHelp(context, context.sentenceAt(hit.first)),
  );
  const inBody = ({ first }: Hit): boolean => of[context.blockAt(first)] === 'body';
  const desk =
    context.signal('hulp:zelf').find((hit) => isAboutHelp(context, context.sentenceAt(hit.first)) && inBody(hit)) ??
    context.signal('hulp:zelf-helpt').find(inBody) ??
    context.signal('hulp:zelf').find((hit) => isReachedBelowHelp(context, hit) && inBody(hit));
  const offered = own?.hit ?? desk;
  if (offered) return { kind: 'eigen-loket', place: context.span(offered.first, offered.last) };
  return { kind: 'niemand', place };
}

/** The sentence speaks of help, or answers a question that does: "Heeft u hulp nodig? Het wijkteam denkt met u mee." */
function isAboutHelp(context: Context, sentence: number): boolean {
  const helping = context.sentencesWith('hulp:hulpwoord');
  return helping.has(sentence) || (helping.has(sentence - 1) && answersQuestion(context, sentence));
}

/** "Hulp nodig?" as a heading, and below it "De medewerkers van ons loket zijn bereikbaar op 14 0101". */
function isReachedBelowHelp(context: Context, { first }: Hit): boolean {
  const sentence = context.sentenceAt(first);
  const { sections, sectionOf } = context.get(parts);
  const heading = sections[sectionOf[context.blockOf(sentence)] ?? -1]?.heading ?? -1;
  return (
    context.blocksWith('hulp:hulpwoord').has(heading) && context.sentencesWith('hulp:contact-opmaak').has(sentence)
  );
}

/**
 * Named in the text, other than as what the law says ("het college draagt zorg voor cliëntondersteuning (artikel 2.2.4)") or as who did
 * something ("uw cliëntondersteuner was daarbij").
 */
function mentioned(context: Context, signal: string): boolean {
  const { of } = context.get(parts);
  const law = context.sentencesWith('hulp:wetsartikel');
  const past = context.sentencesWith('hulp:verleden');
  return context.signal(signal).some(({ first }) => {
    const sentence = context.sentenceAt(first);
    const part = of[context.blockOf(sentence)];
    return (part === 'body' || part === 'heading') && !law.has(sentence) && !past.has(sentence);
  });
}

const lackIs =
  (kind: Lack, lacks: 'anybody' | 'duty') =>
  (context: Context): Match[] => {
    const found = lack(context);
    return found?.kind === kind ? [withHelp(context, found.place, lacks)] : [];
  };

/** hulp/verwijzing-ontbreekt */
export const referenceMissing = lackIs('niemand', 'anybody');
/** hulp/alleen-eigen-loket */
export const onlyOwnDesk = lackIs('eigen-loket', 'anybody');
/** hulp/clientondersteuning-ontbreekt (Wmo 2015, 2.3.2 lid 3) */
export const clientSupportMissing = lackIs('clientondersteuning', 'duty');
/** hulp/vertrouwenspersoon-ontbreekt (Jeugdwet 2.5) */
export const confidantMissing = lackIs('vertrouwenspersoon', 'duty');

/**
 * hulp/contact-ontbreekt: help is named, but no way to reach it, not even through another organisation in the same block or below the
 * heading that names it. Once a sentence.
 */
export function contactMissing(context: Context): Match[] {
  const { mentions, status } = context.get(help);
  const reachable = blocksWithReachable(context);
  return mentions
    .filter(({ organisation, offered, contact, block }) => {
      if (!offered || !organisation.independent || organisation.commercial || contact.length > 0) return false;
      // One with a number in the whole country has that number missing, whoever stands below it.
      return !reachable.has(block) && (organisation.nationwide || !isGivenBelow(context, block, reachable));
    })
    .filter(({ organisation, hit }) => status !== 'complete' || !isAnyLawyer(context, organisation.id, hit))
    .filter(({ hit }, index, all) => {
      const before = all[index - 1];
      return !before || context.sentenceAt(before.hit.first) !== context.sentenceAt(hit.first);
    })
    .map(({ organisation, hit }) => ({
      ...context.span(hit.first, hit.last),
      // Somebody else can be reached.
      ...(status === 'complete' && { severity: 'info' as const }),
      values: { name: organisation.name },
    }));
}

/** Blocks that name a helper with a way to reach it. */
function blocksWithReachable(context: Context): ReadonlySet<number> {
  const { mentions } = context.get(help);
  return new Set(mentions.filter(({ offered, contact }) => offered && contact.length > 0).map(({ block }) => block));
}

/** Tokens of a line that is a heading, whatever stands below it. */
const HEADING_LINE = 6;

/**
 * "Onafhankelijke cliëntondersteuning" above "Stichting Kompas, 0101-234567": who gives it stands below the heading, in the box of which this
 * is the first line, or on the next line.
 */
function isGivenBelow(context: Context, block: number, reachable: ReadonlySet<number>): boolean {
  const { sections, sectionOf } = context.get(parts);
  const box = boxOf(context, block);
  const isTop = box[0] === block;
  if (reachable.has(block + 1) && isLine(context, block, HEADING_LINE) && !/[.?!]$/.test(context.blockText(block)))
    return true;
  return [...reachable].some(
    (other) => sections[sectionOf[other] ?? -1]?.heading === block || (isTop && box.includes(other)),
  );
}

/** "Een advocaat", "a lawyer": the reader chooses one, so the letter knows no number. */
function isAnyLawyer(context: Context, id: string, { first }: Hit): boolean {
  return id === 'advocaat' && /^(?:een|a)$/i.test(context.word(first - 1));
}

/** hulp/alleen-wetsartikel: the law is quoted, and the reader does not hear where to go; to nobody else either, where the law does not speak to him. */
export function onlyLaw(context: Context): Match[] {
  const law = context.sentencesWith('hulp:wetsartikel');
  const acted = context.sentencesWith('hulp:verleden');
  const { mentions, status } = context.get(help);
  return mentions
    .filter(({ organisation, offered, contact, hit }) => {
      const sentence = context.sentenceAt(hit.first);
      if (!organisation.independent || contact.length > 0 || !law.has(sentence)) return false;
      return offered || (status === 'missing' && !acted.has(sentence));
    })
    .map(({ organisation, hit }) => ({ ...context.span(hit.first, hit.last), values: { name: organisation.name } }));
}

/** hulp/verouderd-nummer */
export function staleNumber(context: Context): Match[] {
  return context.signal('verouderd-nummer').map((hit) => {
    const span = context.span(hit.first, hit.last);
    const number = context.letter.text.slice(span.start, span.end);
    const right = '0800-8020';
    return {
      ...span,
      values: { number, actual: number, name: 'het Juridisch Loket' },
      expected: [right],
      suggestions: [{ title: `Vervang door ${right}`, edits: [{ ...span, text: right }] }],
    };
  });
}

/** hulp/commercieel-bureau */
export function commercialFirm(context: Context): Match[] {
  const told = context.sentencesWith('hulp:verleden');
  const firm =
    context.get(help).mentions.find(({ organisation, offered }) => offered && organisation.commercial)?.hit ??
    context.signal('commercieel').find(({ first }) => !told.has(context.sentenceAt(first))) ??
    context.signal('hulp:contact-opmaak').find((hit) => isFirmSite(wordsOf(context, hit)));
  if (!firm) return [];
  const block = context.blockAt(firm.first);
  const dissuaded = context.signal('commercieel:afgeraden').some(({ first }) => context.blockAt(first) === block);
  if (dissuaded) return [];
  const span = firmName(context, firm);
  return [{ ...span, values: { name: context.letter.text.slice(span.start, span.end) } }];
}

/** A name with a capital behind "bij", "bureau" or "bijvoorbeeld", or one that ends in "BV". */
const FIRM =
  /(?<=\b(?:bij|bureau|bedrijf|kantoor|bijvoorbeeld|zoals|via|met)\s)\p{Lu}[\p{L}\d-]+(?:\s(?:\p{Lu}[\p{L}\d-]*|B\.?V\.?))*|\p{Lu}[\p{L}\d-]+\s(?:BV|B\.V\.)/u;

/** The name of the firm in the sentence that gives it away, else the words that do. */
function firmName(context: Context, { first, last }: Hit): Span {
  const whole = context.sentenceSpan(context.sentenceAt(first));
  const found = FIRM.exec(context.letter.text.slice(whole.start, whole.end));
  if (!found) return context.span(first, last);
  const start = whole.start + found.index;
  return { start, end: start + found[0].length };
}

/** hulp/ver-van-bezwaar */
export function farFromRoute(context: Context): Match[] {
  const { clause } = context.get(objection);
  const { organisations, mentions } = context.get(help);
  const [first] = organisations;
  if (!clause || !first) return [];
  const { blockFirst } = context.parsed;
  const from = blockFirst[clause.blocks[0] ?? 0] ?? 0;
  const to = blockFirst[(clause.blocks[clause.blocks.length - 1] ?? 0) + 1] ?? 0;
  const distances = mentions
    .filter(({ offered }) => offered)
    .map(({ hit }) => Math.max(from - hit.last, hit.first - to, 0));
  return Math.min(...distances) > FAR ? [{ start: first.start, end: first.end, values: { name: first.name } }] : [];
}
