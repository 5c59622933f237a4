import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import { LATIN_LETTER as LETTER } from '../parse/latin.ts';
import { boxOf } from './box.ts';
import { letterType } from './letter-type.ts';
import { inOneListWith } from './one-list.ts';
import { participles } from './participles.ts';
import { parts } from './parts.ts';
import { answersQuestion } from './questions.ts';
import { isQuoted } from './quoted.ts';
import { rowOf } from './table-row.ts';
import { WordClass, wordClasses } from './word-classes.ts';
import { Role, wordRoles } from './word-roles.ts';

/** Signals of a heading above help: "Hulp nodig?", "Cliëntondersteuning". */
const HELP_HEADINGS = ['hulp:aanbod', 'hulp:clientondersteuning', 'hulp:vertrouwenspersoon'];

/** A place where an organisation is named. */
export interface NamedPlace {
  readonly hit: Hit;
  readonly sentence: number;
  readonly block: number;
  /** The heading above it; -1 when there is none. */
  readonly heading: number;
  /** The rules only know what kind of organisation it is. */
  readonly local: boolean;
  /** A means of contact stands with it. */
  readonly reachable: boolean;
}

/** Blocks that are about help as a heading is, and headings that ask on below them: "Cliëntondersteuning", "Wie doet dat?". */
export function helpHeadings(context: Context): ReadonlySet<number> {
  const { sections } = context.get(parts);
  const goingOn = context.blocksWith('hulp:kop-vervolg');
  const found = new Set(context.blocksWithAny(HELP_HEADINGS));
  sections.forEach(({ heading }, index) => {
    if (goingOn.has(heading) && found.has(sections[index - 1]?.heading ?? -1)) found.add(heading);
  });
  return found;
}

/** Blocks that open with a sentence about who was named before: "Een vrijwilliger komt bij u thuis", "Zij leggen u uit". */
export function continuing(context: Context): ReadonlySet<number> {
  const { blockSentence } = context.parsed;
  const found = new Set<number>();
  for (const sentence of context.sentencesWith('hulp:vervolg')) {
    const block = context.blockOf(sentence);
    if (blockSentence[block] === sentence) found.add(block);
  }
  return found;
}

/**
 * Whether the letter sends its reader to the organisation named at a place. A party, a source, a helper of the past, one that cannot
 * help or that is there for others is only named.
 */
export function sendsTheReader(context: Context): (place: NamedPlace) => boolean {
  const offers = context.sentencesWith('hulp:aanbod');
  const past = context.sentencesWith('hulp:verleden');
  const source = context.sentencesWith('hulp:bron');
  const invites = context.sentencesWith('hulp:uitnodiging');
  const denied = context.sentencesWith('hulp:ontkend');
  const others = context.sentencesWith('hulp:voor-anderen');
  const reader = context.sentencesWith('hulp:lezer-zelf');
  const offeringBlocks = context.blocksWith('hulp:aanbod');
  const headings = context.get(helpHeadings);
  const helpWords = context.blocksWith('hulp:hulpwoord');
  const invitingBlocks = context.blocksWith('hulp:uitnodiging');
  const readerBlocks = context.blocksWith('hulp:lezer');
  const independent = context.blocksWith('hulp:kenmerk');
  // Another row of the same table, or another item of the same list, offers help from outside.
  const isListedWithHelp = inOneListWith(context, independent);
  const outside = context.sentencesWith('hulp:van-buiten');
  // A draft is there for everybody, and who acts for somebody else reads "hij".
  const isForOthers =
    context.get(letterType).value === 'ontwerpbesluit' || context.signal('hulp:gemachtigde').length > 0;
  const bringing = context.sentencesWith('hulp:meenemen');
  const goesOn = context.get(continuing);
  const law = context.sentencesWith('hulp:wetsartikel');
  const addressed = context.sentencesWith('hulp:lezer');
  const refused = context.sentencesWith('hulp:kan-niet');
  const allowed = context.sentencesWith('hulp:toch-wel');
  // "Een advocaat is niet verplicht. Het kan wel verstandig zijn."
  const isAllowedNext = (sentence: number, block: number): boolean =>
    allowed.has(sentence + 1) && context.blockOf(sentence + 1) === block;
  const goesOnThere = (next: number): boolean => THERE.test(context.sentenceText(next));
  // "Lid van een vakbond? Uw bond heeft juristen", "Kunt u advies gebruiken? Daarvoor is er het Juridisch Loket."
  const speaksToReader = (sentence: number): boolean =>
    addressed.has(sentence) ||
    (addressed.has(sentence - 1) && answersQuestion(context, sentence)) ||
    (addressed.has(sentence + 1) && context.blockOf(sentence + 1) === context.blockOf(sentence));
  return ({ hit, sentence, block, heading, local, reachable }) => {
    if (refused.has(sentence + 1) && context.blockOf(sentence + 1) === block) return false;
    if (denied.has(sentence) && (local || !isAllowedNext(sentence, block))) return false;
    if (others.has(sentence) && !reader.has(sentence) && !invites.has(sentence) && !isForOthers) return false;
    if (isQuoted(context, hit.first) || isSource(context, hit)) return false;
    // "Ingevolge artikel 2.2.4 draagt het college zorg voor cliëntondersteuning": the law speaks, and not to the reader.
    if (law.has(sentence) && !addressed.has(sentence) && !reachable) return false;
    if ((past.has(sentence) && !invites.has(sentence)) || hasActed(context, hit, sentence))
      return stillHelps(context, block);
    // "U mag iemand meenemen, bijvoorbeeld van Vluchtelingenwerk": an example, unless the helper comes for that.
    if (
      (bringing.has(sentence) || (bringing.has(sentence - 1) && context.blockOf(sentence - 1) === block)) &&
      !reachable &&
      !offers.has(sentence) &&
      !independent.has(block)
    )
      return false;
    // "Repaircafé De Klus is meer dan een werkplaats. Op vrijdag zit er een jurist die gratis meekijkt."
    const helpsNext = outside.has(sentence + 1) && context.blockOf(sentence + 1) === block && goesOnThere(sentence + 1);
    if (local && reachable && (outside.has(sentence) || helpsNext) && !isTold(context, sentence)) return true;
    // "Hulp nodig? Dat kan bij Welzijn Noord, telefoon 0101-234567."
    if (local && reachable && offers.has(sentence - 1) && answersQuestion(context, sentence)) return true;
    // "Ga met de brief naar het Taalhuis": who is told to do something is the reader.
    const isAddressed = reader.has(sentence) || (invites.has(sentence) && reachable);
    if (offers.has(sentence)) return !local || isAddressed || independent.has(block) || headings.has(heading);
    if (isTold(context, sentence) && !invites.has(sentence)) return false;
    if (source.has(sentence)) return false;
    if (headings.has(heading)) return true;
    const row = rowOf(context, block);
    if (row.length > 1 && row.some((cell) => offeringBlocks.has(cell) || independent.has(cell))) return true;
    // "Formulierenbrigade Waardrecht" above "De vrijwilligers vullen samen met u formulieren in".
    if (local && block === heading) return independent.has(block + 1) && readerBlocks.has(block + 1);
    // "Hulp" above "Brief lezen: Taalhuis, elke vrijdag om 13.00 uur", or in one box with it.
    const isLine = context.word(hit.first - 1) === ':' || boxOf(context, block).includes(heading);
    if (local && reachable && helpWords.has(heading) && isLine) return true;
    if (local && reachable && isListedWithHelp(block)) return true;
    if (local)
      return (
        (independent.has(block) || (reachable && offeringBlocks.has(block))) &&
        (readerBlocks.has(block) || invitingBlocks.has(block))
      );
    if (isListedWithHelp(block)) return true;
    if (goesOn.has(block + 1) && offeringBlocks.has(block + 1)) return true;
    return offeringBlocks.has(block) || reachable || speaksToReader(sentence) || independent.has(block);
  };
}

/** "U werd geholpen door een sociaal raadsvrouw. Ook bij uw bezwaar kan zij u helpen": help for the reader that is not over. */
export function stillHelps(context: Context, block: number): boolean {
  return context.get(stillHelping).has(block);
}

function stillHelping(context: Context): ReadonlySet<number> {
  const own = context.sentencesWith('hulp:zelf');
  const still = [...context.sentencesWith('hulp:nog-steeds')].filter((sentence) => !own.has(sentence));
  return new Set(still.map((sentence) => context.blockOf(sentence)));
}

/** "Op vrijdag zit er een jurist", "Daar helpen ze u". */
const THERE = new RegExp(`(?<![${LETTER}-])(?:er|daar|hier)(?![${LETTER}-])`, 'i');

/** "Volgens MEE", "namens Humanitas": what the organisation said, or for whom somebody speaks. */
const SOURCE = /^(?:volgens|namens|blijkens|conform|aldus)$/i;

function isSource(context: Context, { first }: Hit): boolean {
  return SOURCE.test(context.word(first - 1)) || SOURCE.test(context.word(first - 2));
}

/** "Uw advocaat (Smeets Advocaten) heeft namens u de gronden aangevuld": the sentence tells what somebody did. */
function isTold(context: Context, sentence: number): boolean {
  if (context.sentencesWith('hulp:lotgenoten').has(sentence)) return false;
  if (isInPastTense(context, sentence)) return true;
  const roles = context.get(wordRoles);
  const isParticiple = context.get(participles);
  const { first, last } = context.parsed.sentences;
  const end = last[sentence] ?? 0;
  let has = false;
  for (let token = first[sentence] ?? 0; token < end; token++) {
    if ((roles[token] ?? 0) & Role.hebben) has = true;
    else if (has && isParticiple(token) && context.word(token).toLowerCase() !== EXPERIENCED) return true;
  }
  return false;
}

/** "Het Huurteam trof u daar niet aan": every verb with a subject tells of what was; "zou" and "wilde" can be said of now. */
function isInPastTense(context: Context, sentence: number): boolean {
  const of = context.get(wordClasses)?.of;
  if (!of) return false;
  const { first, last } = context.parsed.sentences;
  const end = last[sentence] ?? 0;
  let isPast = false;
  for (let token = first[sentence] ?? 0; token < end; token++) {
    const bits = of[token] ?? 0;
    if (!(bits & WordClass.finite)) continue;
    if (!(bits & WordClass.past) || bits & WordClass.auxiliary) return false;
    isPast = true;
  }
  return isPast;
}

/** "Oudervereniging Balans heeft ervaren ouders": what people are, not what they did. */
const EXPERIENCED = 'ervaren';

/** Tokens between the name and its verb: the rest of the name. */
const NAME_TAIL = 3;
const ACTED = /^(?:heeft|hebben|had|hadden|was|waren|werd|werden)$/i;
const PARTICIPLE = new RegExp(
  `(?<![${LETTER}])(?:[${LETTER}]{0,6}ge[${LETTER}]{2,}(?:d|t|en)|(?:be|ver|ont|her)[${LETTER}]{3,}(?:d|t))(?![${LETTER}])|aanwezig`,
  'i',
);

/** "De Huurcommissie heeft … uitgesproken": the organisation itself did something. */
export function hasActed(context: Context, { last }: Hit, sentence: number): boolean {
  const end = context.parsed.sentences.last[sentence] ?? 0;
  for (let token = last; token < Math.min(end, last + NAME_TAIL); token++) {
    if (!ACTED.test(context.word(token))) continue;
    const { start, end: to } = context.span(token + 1, end);
    return PARTICIPLE.test(context.letter.text.slice(start, to));
  }
  return false;
}
