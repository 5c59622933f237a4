import type { Context } from '../context.ts';
import { LATIN_LETTER } from '../parse/latin.ts';
import { boxOf } from './box.ts';
import { helpHeadings, stillHelps } from './help-offer.ts';
import { isBuilding } from './helper-names.ts';
import { introOf, introOfLines } from './list-intro.ts';
import { parts } from './parts.ts';
import { wordsOf } from './quotes.ts';
import { rowOf } from './table-row.ts';

/** A line that says what a helper is called. */
const NAME_FIELD = /^\s*(?:naam|organisatie|wie)\s*:/i;

/** "Betalen: gemeente": the line of a box opens with what it is about. */
const LABELLED = new RegExp(String.raw`^\s*\S+:\s*[${LATIN_LETTER}]`);

/** A line of so few tokens is one of a list of facts. */
const SHORT_LINE = 10;

/** The block with the row of a table that it is in, or with the lines of a list of facts in front of it: "Naam: …", "Telefoon: …". */
function factsWith(context: Context, block: number): readonly number[] {
  const row = rowOf(context, block);
  if (row.length > 1) return row;
  const section = sectionAt(context, block);
  const isFact = (each: number): boolean =>
    sectionAt(context, each) === section && context.tokensIn(each) <= SHORT_LINE;
  let first = block;
  while (first > 0 && isFact(first) && isFact(first - 1)) first--;
  return Array.from({ length: block - first + 1 }, (_, index) => first + index);
}

/** The section of a block; a field has that of the text in front of it. */
function sectionAt(context: Context, block: number): number {
  const { of, sectionOf } = context.get(parts);
  let at = block;
  while (of[at] === 'field') at--;
  return sectionOf[at] ?? -1;
}

/** Sentences that offer help from outside, and those with a means of contact below a heading about help; in order. */
export function helpingSentences(context: Context): readonly number[] {
  const { sections } = context.get(parts);
  const headings = context.get(helpHeadings);
  const helpWords = context.blocksWith('hulp:hulpwoord');
  const helping = context.blocksWith('hulp:van-buiten');
  const independent = context.blocksWith('hulp:kenmerk');
  const ownBlocks = context.blocksWith('hulp:zelf');
  const own = context.get(ownOrDenied);
  const commercial = context.sentencesWith('commercieel');
  const found = new Set(context.sentencesWith('hulp:van-buiten'));
  const free = context.get(freeBlocks);
  const offers = context.sentencesWith('hulp:aanbod');
  for (const sentence of offers) if (free.has(context.blockOf(sentence)) && !own.has(sentence)) found.add(sentence);
  /** Adds the sentences in front of those that point back to them and say that they help. */
  const addPointedAt = (pointing: string, saying: ReadonlySet<number>): void => {
    for (const next of context.sentencesWith(pointing)) {
      const block = context.blockOf(next);
      const helps = found.has(next) || (saying.has(next) && free.has(block));
      if (helps && context.blockOf(next - 1) === block && !own.has(next - 1)) found.add(next - 1);
    }
  };
  // "Kent u De Wiekslag al? Daar zit iemand die u helpt."
  addPointedAt('hulp:daar', offers);
  // "Farandole is een stichting. Zij helpen u gratis."
  addPointedAt('hulp:vervolg', context.sentencesWith('hulp:kenmerk'));
  // "Naam: Samenloop" in front of "Waarvoor: gratis hulp bij brieven".
  for (const sentence of [...found])
    for (const each of factsWith(context, context.blockOf(sentence))) {
      const first = context.parsed.blockSentence[each] ?? 0;
      if (NAME_FIELD.test(context.sentenceText(first))) found.add(first);
    }
  // "Het Juridisch Loket helpt u. Jongeren kunnen ook naar Op Weg."
  const known = context.get(knownBlocks);
  for (const sentence of context.sentencesWith('hulp:ook-daar'))
    if ((known.has(context.blockOf(sentence)) || independent.has(context.blockOf(sentence))) && !own.has(sentence))
      found.add(sentence);
  // "Wie helpt u?" above "- VerenigingsBuro: gratis voor clubs".
  for (const block of independent)
    if (context.letter.blocks[block]?.kind === 'list-item' && isAsked(context, block) && !ownBlocks.has(block))
      found.add(context.parsed.blockSentence[block] ?? 0);
  const reachable = context.blocksWith('hulp:contact-opmaak');
  for (const block of reachable) {
    const heading = sections[sectionAt(context, block)]?.heading ?? -1;
    const facts = factsWith(context, block);
    const intro = introOf(context, block) ?? introOfLines(context, block) ?? -1;
    const isBelowHelp =
      independent.has(block) ||
      (headings.has(heading) && !ownBlocks.has(heading)) ||
      (headings.has(intro) && !ownBlocks.has(intro) && (helpWords.has(intro) || helping.has(intro)));
    // "Hulp bij deze brief", "Vraagbaak West", "Kloosterplein 3": lines of a box, of which the first says what it is about.
    const box = boxOf(context, block);
    const top = box[0] ?? block;
    // "Groep West", "E-mail: …", "Ook voor hulp bij bezwaar": another line says that they help.
    const lines = helpWords.has(top)
      ? box.slice(1)
      : box.some((line) => helping.has(line) || free.has(line))
        ? box
        : [];
    const isBox = box.length > 1 && !ownBlocks.has(top) && lines.includes(block);
    if (!isBelowHelp && !isBox) continue;
    const { blockSentence } = context.parsed;
    for (const each of isBox ? lines : facts)
      for (let sentence = blockSentence[each] ?? 0; sentence < (blockSentence[each + 1] ?? 0); sentence++)
        if (!own.has(sentence) && (isBelowHelp || !LABELLED.test(context.sentenceText(sentence)))) found.add(sentence);
  }
  for (const sentence of [...commercial, ...context.sentencesWith('hulp:ontkend'), ...context.get(toldSentences)])
    found.delete(sentence);
  return [...found].sort((a, b) => a - b);
}

/** Sentences about the sender itself, and those that say who does not help. */
function ownOrDenied(context: Context): ReadonlySet<number> {
  return new Set([...context.sentencesWith('hulp:zelf'), ...context.sentencesWith('hulp:ontkend')]);
}

/** Blocks that say that help is free, or not from the sender. */
export function freeBlocks(context: Context): ReadonlySet<number> {
  const own = context.get(ownOrDenied);
  const free = [...context.sentencesWith('hulp:onafhankelijk')].filter((sentence) => !own.has(sentence));
  return new Set(free.map((sentence) => context.blockOf(sentence)));
}

/** Sentences that tell what somebody did for the reader, and that do not say what he can do now. */
function toldSentences(context: Context): readonly number[] {
  const invites = context.sentencesWith('hulp:uitnodiging');
  const peers = context.sentencesWith('hulp:lotgenoten');
  return [...context.sentencesWith('hulp:verleden')].filter(
    (sentence) => !invites.has(sentence) && !peers.has(sentence) && !stillHelps(context, context.blockOf(sentence)),
  );
}

/** Sentences that offer help in a text that says it is free or independent, and that do not tell of something else. */
export function looseSentences(context: Context): ReadonlySet<number> {
  const free = context.get(freeBlocks);
  const helping = context.blocksWith('hulp:van-buiten');
  const ownBlocks = context.blocksWith('hulp:zelf');
  const isAboutHelp = (block: number): boolean => {
    if (free.has(block)) return true;
    if (ownBlocks.has(block)) return false;
    return helping.has(block) || isAsked(context, block);
  };
  const found = new Set<number>();
  for (const signal of HELPING)
    for (const sentence of context.sentencesWith(signal))
      if (isAboutHelp(context.blockOf(sentence))) found.add(sentence);
  for (const signal of OTHERWISE) for (const sentence of context.sentencesWith(signal)) found.delete(sentence);
  for (const sentence of context.get(toldSentences)) found.delete(sentence);
  return found;
}

/** The heading, or the line above the list, asks who helps the reader. */
function isAsked(context: Context, block: number): boolean {
  const asking = context.blocksWith('hulp:kop-wie');
  const { sections } = context.get(parts);
  return asking.has(introOf(context, block) ?? sections[sectionAt(context, block)]?.heading ?? -1);
}

/** Signals of a sentence that says who helps. */
const HELPING = [
  'hulp:aanbod',
  'hulp:kenmerk',
  'hulp:van-buiten',
  'hulp:nog-steeds',
  'hulp:lotgenoten',
  'hulp:ook-daar',
];
/** Signals of a sentence about somebody else, or about no help. */
const OTHERWISE = [
  'hulp:zelf',
  'hulp:eigen-mensen',
  'hulp:ontkend',
  'hulp:aanbieder',
  'hulp:verlener',
  'hulp:bron',
  'hulp:wetsartikel',
  'hulp:contact-van-ander',
  'commercieel',
];

/** Sentences that name an independent organisation that the rules know. */
export function knownSentences(context: Context): ReadonlySet<number> {
  const { organisations, targets } = context.rules.ruleset;
  const found = new Set<number>();
  for (const target of context.matches.within(targets.organisations, targets.forms)) {
    if (organisations[target - targets.organisations]?.independent !== true) continue;
    for (const hit of context.matches.of(target))
      if (!isBuilding(wordsOf(context, hit))) found.add(context.sentenceAt(hit.first));
  }
  return found;
}

/** Blocks that do. */
export function knownBlocks(context: Context): ReadonlySet<number> {
  return new Set([...context.get(knownSentences)].map((sentence) => context.blockOf(sentence)));
}

/** The block stands below a heading about help. */
export function isBelowHelp(context: Context, block: number): boolean {
  const { sections } = context.get(parts);
  return context.get(helpHeadings).has(sections[sectionAt(context, block)]?.heading ?? -1);
}
