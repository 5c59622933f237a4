import type { Context } from '../context.ts';
import type { Remedy } from '../model/report.ts';
import { help } from './help.ts';
import { isLabel, isShort } from './near-blocks.ts';
import type { Offer } from './offer.ts';
import { KEYED, type Part, parts } from './parts.ts';
import { payments } from './payments.ts';
import { laterRoutes } from './routes.ts';

/** The sentences that tell the reader of one remedy. */
export interface Clause {
  readonly remedy: Exclude<Remedy, 'none'>;
  readonly offers: readonly Offer[];
  /** Blocks of the clause, in order: its heading up to the next heading that is about something else. */
  readonly blocks: readonly number[];
  /** Sentences of the clause that are about this remedy, in order. */
  readonly sentences: readonly number[];
  /** All sentences of the blocks, those about interim relief or a complaint too. */
  readonly allSentences: readonly number[];
}

const NONE: ReadonlySet<number> = new Set();

/** Signals that show that a block still belongs to the clause when no heading says so. */
const BELONGING = [
  'termijn',
  'adres:postbus',
  'voorlopige-voorziening',
  'griffierecht',
  'schorst-niet',
  'inhoud:naam-en-adres',
  'inhoud:handtekening',
  'inhoud:welk-besluit',
  'inhoud:waarom',
  'kanaal',
  'kanaal:afgeven',
  'niet-digitaal',
  'ontvangst-te-streng',
];

/** Signals that make a section without the remedy's name part of the clause, and those that show another subject. */
const CORE = [
  'termijn',
  'kanaal:digitaal',
  'adres:postbus',
  'inhoud:naam-en-adres',
  'inhoud:handtekening',
  'voorlopige-voorziening',
  'griffierecht',
];
const OTHER_SUBJECTS = ['betalen', 'hulp:aanbod', 'aanbod:klacht'];
/** "Waarom" is about the reasons of the decision, unless the section tells what to write. */
const REASONS = ['redenen'];
const TO_WRITE = ['inhoud:naam-en-adres', 'inhoud:handtekening'];

/** A short question about who, where, how or until when. */
const ASKS_HOW =
  /^(?:en )?(?:(?:bij|aan|naar|tot|voor) )?(?:wie|waar|hoe|wanneer)(?: (?:kan|moet|doet?|stuurt?|dient|maakt?|schrijft?|levert|richt)\b.{0,30})?\s*\?$/i;

/** The same in front of its answer: "Bij wie? Bij de gemeenteraad." */
const OPENS_ASKING =
  /^(?:bij wie|naar wie|aan wie|wie (?:kijkt|beslist|oordeelt|behandelt|beoordeelt)|hoe|waar|wanneer|tot wanneer|tot welke dag)(?: [a-z]+){0,4}\s*\?/i;

/** What closes a letter. */
const SIGNED_OFF: readonly Part[] = ['closing', 'signature', 'footer'];

/** The clause of a remedy around its offers. */
export function clauseOf(context: Context, remedy: Clause['remedy'], offers: readonly Offer[]): Clause {
  const blocks = blocksOf(context, remedy, offers);
  const { blockSentence } = context.parsed;
  const allSentences = blocks.flatMap((block) => range(blockSentence[block] ?? 0, blockSentence[block + 1] ?? 0));
  return { remedy, offers, blocks, allSentences, sentences: ownSentences(context, remedy, allSentences) };
}

function blocksOf(context: Context, remedy: Clause['remedy'], offers: readonly Offer[]): number[] {
  const { sections, sectionOf, of, address } = context.get(parts);
  const keyword = context.blocksWithAny([`trefwoord:${remedy}`, `aanbod:${remedy}`]);
  const belonging = context.blocksWithAny([...BELONGING, `trefwoord:${remedy}`]);
  const core = context.blocksWithAny(CORE);
  const elsewhere = context.blocksWithAny(OTHER_SUBJECTS);
  const payment = new Set([...context.get(payments)].map((sentence) => context.blockOf(sentence)));
  const toWrite = context.blocksWithAny(TO_WRITE);
  const reasons = context.blocksWithAny(REASONS);
  const answers = context.blocksWithAny(['orgaan', 'kanaal', ...CORE]);
  const digital = context.blocksWith('kanaal:digitaal');
  const court = context.blocksWithAny(['griffierecht:genoemd', 'voorlopige-voorziening']);
  const routeHeading = context.blocksWith('kop:rechtsmiddel');
  const disagrees = context.blocksWithAny(['niet-eens', 'aanbod:reactie']);
  const naming = context.sentencesWith('uitleg');
  const past = context.sentencesWith('verleden-route');
  const later = context.get(laterRoutes);
  const chosen = new Set<number>();
  for (const { block, implied, sentence } of offers) {
    if (chosen.has(block)) continue;
    const index = sectionOf[block] ?? -1;
    const section = sections[index];
    const heading = section?.heading ?? -1;
    if (
      section &&
      heading >= 0 &&
      (routeHeading.has(heading) || keyword.has(heading) || isShort(context, section.blocks))
    ) {
      takeSection(index);
      for (let next = index + 1; next < sections.length; next++) {
        const follower = sections[next];
        if (!follower || !followsOn([follower.heading, ...follower.blocks])) break;
        takeSection(next);
      }
      continue;
    }
    chosen.add(block);
    // "Oneens? Schrijf aan …, Postbus 44. Doe dat voor 19 juni: daarna is de bezwaartermijn voorbij": the name comes last.
    const isNamedLast = implied || naming.has(sentence);
    const keyed = KEYED.test(context.blockText(block));
    for (let before = block - 1; keyed && of[before] === 'body' && KEYED.test(context.blockText(before)); before--)
      chosen.add(before);
    if (isNamedLast && disagrees.has(block - 1) && of[block - 1] === 'body' && belonging.has(block - 1))
      chosen.add(block - 1);
    for (
      let next = block + 1;
      next < of.length &&
      (of[next] === 'body' || of[next] === 'field' || of[next] === 'letterhead') &&
      (continues(next) || (keyed && KEYED.test(context.blockText(next))));
      next++
    )
      chosen.add(next);
  }
  sections.forEach(({ heading }, index) => {
    if (heading >= 0 && keyword.has(heading) && !isTold(heading)) takeSection(index);
  });
  for (const sentence of context.sentencesWith(`trefwoord:${remedy}`)) {
    const block = context.blockOf(sentence);
    if (of[block] !== 'body' || past.has(sentence) || later.has(sentence)) continue;
    if (core.has(block)) chosen.add(block);
    else if (isOfClause(sectionOf[block] ?? -1)) takeSection(sectionOf[block] ?? -1);
  }
  return [...chosen].sort((a, b) => a - b);

  /** The block speaks of a remedy of the past or of later. */
  function isTold(block: number): boolean {
    const { blockSentence } = context.parsed;
    for (let each = blockSentence[block] ?? 0; each < (blockSentence[block + 1] ?? 0); each++)
      if (past.has(each) || later.has(each)) return true;
    return false;
  }

  /** "Hoeveel tijd heeft u?", "Waar stuurt u uw brief naartoe?": short sections that go on with the clause. */
  function followsOn(all: readonly number[]): boolean {
    if (all.some((each) => keyword.has(each))) return true;
    // An annex below the signature: its terms are those of something else.
    if (SIGNED_OFF.includes(of[(all[0] ?? 0) - 1] ?? 'body')) return false;
    const has = (blocks: ReadonlySet<number>): boolean => all.some((each) => blocks.has(each));
    if (asksHow(all[0] ?? -1) && has(answers) && !has(elsewhere)) return true;
    return has(core) && (!has(elsewhere) || has(digital) || has(court)) && (!has(reasons) || has(toWrite));
  }

  /** "Bij wie?", "Waar stuurt u het naartoe?": the heading of one element of a clause. */
  function asksHow(heading: number): boolean {
    return ASKS_HOW.test(context.blockText(heading));
  }

  /** A short section below a heading ("Formaliteiten") that tells of a term, an address or what to write, in two of its blocks. */
  function isOfClause(index: number): boolean {
    const section = sections[index];
    if (!section || section.heading < 0 || !isShort(context, section.blocks)) return false;
    return section.blocks.filter((each) => core.has(each)).length >= 2;
  }

  function takeSection(index: number): void {
    const section = sections[index];
    if (!section) return;
    if (section.heading >= 0) chosen.add(section.heading);
    for (const each of section.blocks) chosen.add(each);
  }

  function continues(block: number): boolean {
    if (payment.has(block) && !keyword.has(block) && !court.has(block)) return false;
    const kind = context.letter.blocks[block]?.kind;
    return (
      belonging.has(block) ||
      address.has(block) ||
      kind === 'list-item' ||
      kind === 'table-cell' ||
      introduces(block) ||
      names(block) ||
      OPENS_ASKING.test(context.blockText(block))
    );
  }

  /** "Bij:" in front of a body or an address, or the line behind such a label. */
  function names(block: number): boolean {
    const label = isLabel(context, block) ? block : block - 1;
    return (label === block || isLabel(context, label)) && answers.has(label + 1);
  }

  /** "Vergeet niet:" in front of a list that belongs to the clause. */
  function introduces(block: number): boolean {
    if (!context.blockText(block).endsWith(':')) return false;
    const { blocks: all } = context.letter;
    for (let item = block + 1; all[item]?.kind === 'list-item'; item++) if (belonging.has(item)) return true;
    return false;
  }
}

/**
 * Sentences about interim relief, a complaint, another remedy or a helper leave the clause, and so do the sentences behind them in the same
 * block until the remedy is named again: the court's address is not the body's.
 */
function ownSentences(context: Context, remedy: Clause['remedy'], sentences: readonly number[]): number[] {
  const own = context.sentencesWith(`trefwoord:${remedy}`);
  const strangers = new Set<number>();
  const others = ['voorlopige-voorziening', 'aanbod:klacht', 'hoorzitting'];
  if (remedy !== 'beroep') others.push('rechtbank');
  for (const signal of others) for (const sentence of context.sentencesWith(signal)) strangers.add(sentence);
  // "Binnen zes weken na deze uitspraak op bezwaar": no objection beside the appeal.
  const decided = remedy === 'beroep' ? context.sentencesWith('op-bezwaar') : NONE;
  for (const other of ['bezwaar', 'beroep', 'zienswijze'])
    if (other !== remedy)
      for (const sentence of context.sentencesWith(`trefwoord:${other}`))
        if (!own.has(sentence) && !decided.has(sentence)) strangers.add(sentence);
  // "Wie bezwaar maakt, kan ook de rechtbank om een voorlopige voorziening vragen": not about the remedy that it names.
  const interim = context.sentencesWith('voorlopige-voorziening');
  const courts = context.sentencesWith('rechtbank');
  const termed = context.sentencesWith('termijn');
  const isBesides = (sentence: number): boolean =>
    remedy !== 'beroep' && interim.has(sentence) && courts.has(sentence) && !termed.has(sentence);
  const offered = new Set([...context.sentencesWith(`aanbod:${remedy}`)].filter((sentence) => !isBesides(sentence)));
  const helping = new Set(
    context
      .get(help)
      .mentions.filter((mention) => mention.offered && mention.organisation.independent)
      .map(({ hit }) => context.sentenceAt(hit.first))
      .filter((sentence) => !offered.has(sentence)),
  );
  // A payment in front of the first word about this remedy has a term of its own.
  const paying = context.get(payments);
  const disagree = context.sentencesWith('niet-eens');
  const opens = (sentence: number): boolean => own.has(sentence) || offered.has(sentence) || disagree.has(sentence);
  const opening = sentences.find(opens) ?? 0;
  // A helper who "helpt bij uw bezwaar" names the remedy without offering it.
  let withHelper = false;
  let away = false;
  // "Uw verzoek kan tot en met 13 november worden ingestuurd": behind interim relief, and no term of a court.
  let afterInterim = false;
  const goesOn = (sentence: number): boolean =>
    afterInterim && termed.has(sentence) && !courts.has(sentence) && !interim.has(sentence) && !paying.has(sentence);
  let block = -1;
  return sentences.filter((sentence) => {
    if (sentence < opening && (paying.has(sentence) || paying.has(sentence - 1))) return false;
    if (context.blockOf(sentence) !== block) {
      block = context.blockOf(sentence);
      if (context.letter.blocks[block]?.kind === 'paragraph' || context.letter.blocks[block]?.kind === 'heading')
        away = withHelper = false;
    }
    if (helping.has(sentence)) withHelper = true;
    if (strangers.has(sentence)) afterInterim = interim.has(sentence) || courts.has(sentence);
    if (helping.has(sentence) || (strangers.has(sentence) && !offered.has(sentence))) away = true;
    else if (offered.has(sentence) || (own.has(sentence) && !withHelper) || goesOn(sentence)) away = withHelper = false;
    return !away;
  });
}

function range(from: number, to: number): number[] {
  const all: number[] = [];
  for (let each = from; each < to; each++) all.push(each);
  return all;
}
