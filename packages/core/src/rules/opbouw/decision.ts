import { blockSpan, letterAnchor } from '../../analyses/anchor.ts';
import { inParts } from '../../analyses/in-parts.ts';
import { letterType } from '../../analyses/letter-type.ts';
import { objection } from '../../analyses/objection.ts';
import { type Part, parts } from '../../analyses/parts.ts';
import { wordsOf } from '../../analyses/quotes.ts';
import type { Context } from '../../context.ts';
import type { Hit } from '../../kinds/pattern.ts';
import type { Match } from '../../model/finding.ts';
import type { LetterType } from '../../model/report.ts';
import { doubtOfType } from '../bezwaar/doubt.ts';

const DECISIONS: readonly LetterType[] = [
  'besluit',
  'beslissing-op-bezwaar',
  'belastingaanslag',
  'uitspraak-op-bezwaar',
];
/** A first paragraph of at most this many tokens is an introduction: the second one may hold the decision. */
const INTRODUCTION = 40;

function isDecision(context: Context): boolean {
  return DECISIONS.includes(context.get(letterType).value);
}

const TEXT: readonly Part[] = ['body', 'heading', 'subject', 'field'];
/** An assessment has its facts above the text, where a letterhead stands: "Vervaldatum: 31 mei 2026". */
const TEXT_AND_FACTS: typeof TEXT = [...TEXT, 'letterhead'];

/** Hits of a signal in running text, headings and the subject. */
function inText(context: Context, signal: string, among = TEXT): readonly Hit[] {
  return inParts(context, context.signal(signal), among);
}

/** The same in the cells of a table, also of one above the letter: "Overtreding", "artikel 21 Huisvestingswet". */
function inCells(context: Context, signal: string): readonly Hit[] {
  const { blocks } = context.letter;
  const hits = inText(context, signal, TEXT_AND_FACTS);
  return hits.filter(({ first }) => blocks[context.blockAt(first)]?.kind === 'table-cell');
}

/** The reader is told that this is a decision, or reads the deciding itself. A tax bill may say so above the letter. */
function readsAsDecision(context: Context): boolean {
  if (context.get(letterType).value === 'belastingaanslag' && context.signal('leest-als-besluit').length > 0)
    return true;
  return ['leest-als-besluit', 'besluit:besloten', 'besluit:daad'].some((signal) => inText(context, signal).length > 0);
}

/** opbouw/besluit-onherkenbaar: no word of deciding, and no route that shows that it is a decision. */
export function unrecognisable(context: Context): Match[] {
  if (!isDecision(context) || context.get(objection).clause || readsAsDecision(context)) return [];
  const [outcome] = [...outcomes(context), ...hiddenOutcomes(context)];
  if (outcome) return [context.span(outcome.first, outcome.last)];
  const [first] = context.get(parts).paragraphs;
  return first === undefined ? [] : [blockSpan(context, first)];
}

/** Places that say what is decided, in order. */
function outcomes(context: Context): readonly Hit[] {
  return DECISIONS.flatMap((type) => inText(context, `type:${type}:sterk`)).sort((a, b) => a.first - b.first);
}

/** Places where the reader gets something no more, or less, without a word of deciding; in order. */
function hiddenOutcomes(context: Context): readonly Hit[] {
  return inText(context, 'type:besluit:verborgen');
}

const PLAIN_OUTCOME = /\b(?:krijgt|ontvangt|mag|stopt)\b/i;

/** opbouw/besluit-niet-vooraan: neither the subject nor the first paragraphs say what is decided. */
export function decisionNotFirst(context: Context): Match[] {
  if (!isDecision(context)) return [];
  const { of, paragraphs } = context.get(parts);
  const blockAt = (hit: Hit): number => context.blockAt(hit.first);
  const named = [...context.blocksWithAny(['negatief-besluit', 'uitkomst-woord'])].some(
    (block) => of[block] === 'subject',
  );
  const [opening = 0, second = opening] = paragraphs;
  const isShort = context.tokensIn(opening) <= INTRODUCTION;
  const start = isShort || isUnderDecision(context, second) ? second : opening;
  const places = outcomes(context).filter((hit) => of[blockAt(hit)] === 'body');
  const deeds = inText(context, 'besluit:daad');
  // "U krijgt …" and "u mag …" also stand in the explanation; only words of deciding show that the decision itself comes late.
  // "… tot wij op uw bezwaar hebben beslist": in the route that is about another decision.
  const route = new Set(context.get(objection).clause?.allSentences);
  const late = places.find(
    (hit) =>
      blockAt(hit) > start && !route.has(context.sentenceAt(hit.first)) && !PLAIN_OUTCOME.test(wordsOf(context, hit)),
  );
  if (named || !late || [...places, ...deeds].some((hit) => blockAt(hit) <= start)) return [];
  return [context.span(late.first, late.last)];
}

/** The paragraph stands below a heading that names the decision: "Besluit", "Ik geef Elif geen verlof". */
function isUnderDecision(context: Context, paragraph: number): boolean {
  const heading = paragraph - 1;
  if (context.get(parts).of[heading] !== 'heading') return false;
  return context
    .blocksWithAny(['leest-als-besluit', 'negatief-besluit', 'uitkomst-woord', 'besluit:daad'])
    .has(heading);
}

/** opbouw/motivering-ontbreekt (Awb 3:46) */
export function reasonsMissing(context: Context): Match[] {
  if (!isDecision(context)) return [];
  const [negative] = inText(context, 'negatief-besluit');
  if (!negative || inText(context, 'redenen').length > 0 || inText(context, 'grondslag').length > 0) return [];
  return [{ ...context.span(negative.first, negative.last), ...doubtOfType(context), ...doubtOfFacts(context) }];
}

/** Sentences with facts from which a reader can see why: "U krijgt geen bijstand. Uw inkomen is € 1.900. De grens is € 1.300." */
const FACTS = 2;

/** Why it is not sure that reasons lack: beside the decision the letter tells more, though no word says that it is the reason. */
function doubtOfFacts(context: Context): { readonly doubt?: string } {
  const { paragraphs } = context.get(parts);
  const { blockSentence } = context.parsed;
  const { clause } = context.get(objection);
  const besides = new Set(clause?.allSentences);
  for (const signal of ['hulp:contact-opmaak', 'hulp:aanbod', 'stelt-vragen', 'leest-als-besluit', 'betalen'])
    for (const sentence of context.sentencesWith(signal)) besides.add(sentence);
  for (const { first } of [...outcomes(context), ...inText(context, 'negatief-besluit')])
    besides.add(context.sentenceAt(first));
  let facts = 0;
  for (const block of paragraphs)
    for (let sentence = blockSentence[block] ?? 0; sentence < (blockSentence[block + 1] ?? 0); sentence++)
      if (!besides.has(sentence)) facts++;
  return facts < FACTS
    ? {}
    : { doubt: 'De brief geeft wel feiten. Kijk zelf of de lezer daaruit begrijpt waarom u dit besluit nam.' };
}

/** opbouw/wettelijke-grondslag-ontbreekt (Awb 3:47): on the sentence that decides. */
export function legalBasisMissing(context: Context): Match[] {
  if (!isDecision(context) || inText(context, 'grondslag').length > 0 || inCells(context, 'grondslag').length > 0)
    return [];
  return [decidingSentence(context) ?? letterAnchor(context, 'letter')];
}

/** The first sentence of the running text that says what is decided, else the one that the letter type was told from; null for neither. */
function decidingSentence(context: Context): Match | null {
  const { of } = context.get(parts);
  const clause = new Set(context.get(objection).clause?.allSentences);
  const decides = (token: number): boolean =>
    of[context.blockAt(token)] === 'body' && !clause.has(context.sentenceAt(token));
  const outcome = [...outcomes(context), ...hiddenOutcomes(context)].find(({ first }) => decides(first));
  if (!outcome) return context.get(letterType).evidence.find(({ start }) => isInBody(context, start)) ?? null;
  return context.sentenceSpan(context.sentenceAt(outcome.first));
}

function isInBody(context: Context, offset: number): boolean {
  const { of } = context.get(parts);
  return context.letter.blocks.some(({ start, end }, block) => of[block] === 'body' && start <= offset && offset < end);
}

/** opbouw/betaaltermijn-ontbreekt (Awb 4:86) */
export function paymentTermMissing(context: Context): Match[] {
  if (!isDecision(context) && context.get(letterType).value !== 'betalingsherinnering') return [];
  const clause = new Set(context.get(objection).clause?.allSentences);
  // "Vervaldatum" in one cell of a table, and the day in the next.
  const cells = inCells(context, 'betaaltermijn:vakje');
  const terms = [...inText(context, 'betaaltermijn', TEXT_AND_FACTS), ...cells].filter(
    ({ first }) => !clause.has(context.sentenceAt(first)),
  );
  const vague = inText(context, 'betalen:vaag').find((hit) => !isDated(context, hit, terms));
  if (vague) return [context.span(vague.first, vague.last)];
  // "U moet wel gewoon betalen" beside the route says what an objection does not change.
  const pay = inText(context, 'betalen').find(({ first }) => !clause.has(context.sentenceAt(first)));
  if (!pay || terms.length > 0 || inText(context, 'betaalwijze').length > 0) return [];
  return [context.span(pay.first, pay.last)];
}

/**
 * "Betaal zo spoedig mogelijk" beside a day or a number of weeks: in its paragraph, or in a sentence about paying. "Over januari tot en met 30
 * april" is a period, unless it stands in the very sentence.
 */
function isDated(context: Context, { first }: Hit, terms: readonly Hit[]): boolean {
  const paying = context.sentencesWith('betalen');
  return terms.some((term) => {
    const sentence = context.sentenceAt(term.first);
    if (sentence === context.sentenceAt(first)) return true;
    if (/^tot/i.test(context.word(term.first))) return false;
    return context.blockOf(sentence) === context.blockAt(first) || paying.has(sentence);
  });
}

/** opbouw/namens-ontbreekt (Awb 10:10) */
export function onBehalfMissing(context: Context): Match[] {
  if (!isDecision(context)) return [];
  const { of } = context.get(parts);
  if (!of.includes('closing')) return [];
  const closing = of.indexOf('closing');
  const signed = context.signal('namens').some(({ first }) => {
    const block = context.blockAt(first);
    return block >= closing;
  });
  // The law asks that the letter says so, not where (Awb 10:10).
  return signed || context.signal('namens:voluit').length > 0 ? [] : [letterAnchor(context, 'ending')];
}

/** opbouw/invulveld-over */
export function blankLeft(context: Context): Match[] {
  const { letter } = context;
  if (letter.template) return [];
  const blanks = letter.placeholders.map(({ start, end }) => ({
    start,
    end,
    values: { actual: letter.text.slice(start, end) },
  }));
  // "Uw kenmerk: n.v.t." and a cell of a table answer a question; a sentence of its own was left by the template.
  const unfit = inText(context, 'niet-van-toepassing', ['body']).filter(
    ({ first }) => letter.blocks[context.blockAt(first)]?.kind !== 'table-cell',
  );
  const forgotten = [...context.signal('vergeten-keuze'), ...unfit].map((hit) => {
    const span = context.span(hit.first, hit.last);
    return { ...span, values: { actual: letter.text.slice(span.start, span.end) } };
  });
  return [...blanks, ...forgotten];
}
