import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Span } from '../model/letter.ts';
import { type LetterType, type LetterTypeResult, letterTypes } from '../model/report.ts';
import { parts } from './parts.ts';
import { payments } from './payments.ts';
import { isQuoted } from './quoted.ts';
import { REMEDY_OF_TYPE } from './remedy-of-type.ts';
import { appealsAtOnce, standingOffers } from './routes.ts';
import { SURE, weighTypes } from './type-model.ts';
import { type TypeScore, typeScores, workedOutRemedies } from './type-scores.ts';

/** Below this chance the words say too little, as in a letter that is being typed: then a telling signal decides. */
const TOO_LITTLE = 0.2;

/**
 * Recognises the type of letter from its text: what the signals say, weighed with the words of the letter as the model learnt them.
 * What the caller or the file says goes first, with confidence 1.
 */
export function letterType(context: Context): LetterTypeResult {
  const scores = context.get(typeScores);
  const declared =
    context.options.letterType ?? letterTypes.find((type) => type === context.letter.declared.letterType);
  if (declared)
    return { value: declared, confidence: 1, evidence: scores.find(({ type }) => type === declared)?.evidence ?? [] };
  const { type: likeliest, probability, telling } = weighTypes(context);
  const weighed = probability < TOO_LITTLE ? bySignal(context, scores) : likeliest;
  const inDoubt = probability < SURE;
  const other =
    decidesNothing(context, weighed, inDoubt) ??
    aroundAnObjection(context, weighed) ??
    decidesAfterAll(context, weighed, inDoubt);
  if (other) {
    const deed = other === 'besluit' ? context.get(deedOf) : undefined;
    return { value: other, confidence: IN_DOUBT, evidence: deed ? [context.span(deed.first, deed.last)] : [] };
  }
  const isDecision =
    (REMEDY_OF_TYPE[weighed] !== 'beroep' && context.get(isPastDraft)) ||
    (weighed === 'belastingaanslag' && context.get(deedOf) !== undefined && inSubject(context, 'kwijtschelding')) ||
    (weighed === 'betalingsherinnering' && remindsOfNothing(scores));
  // News that decides something is a decision in doubt.
  const deed = inDoubt && context.get(deedOf) !== undefined;
  const type = isDecision || (weighed === 'informatie' && deed) ? 'besluit' : weighed;
  const isSure = (isDecision && weighed !== 'besluit') || (weighed === 'besluit' && deed);
  const signalled = scores.find((score) => score.type === type)?.evidence ?? [];
  return {
    value: type,
    confidence: isSure ? SURE : Math.round(probability * 100) / 100,
    evidence: signalled.length > 0 ? signalled : told(context, telling()),
  };
}

const IN_DOUBT = 0.5;
/** What a letter can call itself in its subject, so that it is no decision unless it says one. */
const CALLED = ['verdaging', 'uitnodiging'] as const;
/** What a letter around an objection can be, by its subject. */
const AROUND = ['ontvangstbevestiging', 'uitnodiging'] as const;

/**
 * The type of a letter that the words take for a decision and that decides nothing: a receipt, a delay, an invitation or news that calls
 * itself so, a report or a proposal. Null for other letters.
 */
function decidesNothing(context: Context, weighed: LetterType, inDoubt: boolean): LetterType | null {
  if (context.get(deedOf) !== undefined) return null;
  if (inDoubt && inSubject(context, 'type:ontvangstbevestiging:titel')) return 'ontvangstbevestiging';
  const offersNothing = context.get(workedOutRemedies).size === 0;
  // The model learnt few English letters: what it takes for a decision says something of deciding.
  if (context.language === 'en' && weighed === 'besluit' && offersNothing && tellsNothing(context)) return 'informatie';
  const plansNothing = weighed === 'voornemen' && context.signal('type:voornemen:sterk').length === 0;
  // The report of a visit asks for comment, and is no plan.
  if ((inDoubt || plansNothing) && offersNothing && context.signal('verslag-gaat-mee').length > 0) return 'informatie';
  // "Eind februari krijgt u de aanslag": news of a bill that is still to come.
  if (weighed === 'belastingaanslag' && inDoubt && context.signal('aanslag-komt').length > 0) return 'informatie';
  if (weighed !== 'besluit' && !plansNothing) return null;
  // A warning can go without a plan: "Hiertegen kunt u geen bezwaar maken, want dit is geen besluit".
  if (context.signal('geen-besluit:geen-bezwaar').length > 0) return 'informatie';
  const called = CALLED.find((type) => inSubject(context, `type:${type}:titel`));
  if (called || weighed !== 'besluit') return called ?? null;
  if (context.signal('geen-besluit').length > 0) return 'informatie';
  const tells =
    inSubject(context, 'type:informatie:titel') ||
    ['voorstel-of-afspraak', 'ander-beslist', 'schadeclaim'].some((signal) => context.signal(signal).length > 0);
  return offersNothing && tells ? 'informatie' : null;
}

/**
 * The type of a letter that the words take for a decision on an objection and that is none. Such a decision says how it ends, or sends its reader
 * to the court: those of the corpus all do, and a report of the hearing does not. Null for other letters.
 */
function aroundAnObjection(context: Context, weighed: LetterType): LetterType | null {
  // "Uw bezwaar geldt ook voor dit gewijzigde besluit" (Awb 6:19).
  const isPending = context.signal('bezwaar-loopt-mee').length > 0;
  if (
    REMEDY_OF_TYPE[weighed] !== 'beroep' ||
    context.get(workedOutRemedies).has('beroep') ||
    (context.signal('bezwaar:uitkomst').length > 0 && !isPending) ||
    inSubject(context, `type:${weighed}:onderwerp`)
  )
    return null;
  // "Wij wijzen uw aanvraag af. Het college beslist op uw bezwaar": the objection is still to come.
  if (context.get(deedOf) !== undefined) return 'besluit';
  return AROUND.find((type) => inSubject(context, `type:${type}:onderwerp`)) ?? 'informatie';
}

/**
 * A letter that decides one thing and announces, delays or confirms another is a decision: it offers an objection with a term, or the
 * decision comes first, or in doubt no words tell of that other thing. Null for other letters.
 */
function decidesAfterAll(context: Context, weighed: LetterType, inDoubt: boolean): LetterType | null {
  if (REMEDY_OF_TYPE[weighed] !== undefined && weighed !== 'voornemen') return null;
  // A reminder in which there is nothing to pay may say that the application is closed.
  const isReminder = weighed === 'betalingsherinnering' && context.get(payments).size === 0;
  if (weighed !== 'voornemen' && !isReminder && inSubject(context, `type:${weighed}:onderwerp`)) return null;
  const deed = context.get(deedOf);
  // Around an objection a letter tells of the decision that it is against; what a clause says of the one to come ("wij beslissen op uw bezwaar") does not.
  const objections = context.sentencesWith('trefwoord:bezwaar');
  const termed = context.blocksWithAny(['termijn:zes-weken', 'termijn:laatste-dag']);
  const offered = new Set(context.get(standingOffers).flatMap(({ block }) => (termed.has(block) ? [block] : [])));
  const isAround = [...context.sentencesWith('verleden-route')].some(
    (sentence) => objections.has(sentence) && !offered.has(context.blockOf(sentence)),
  );
  if (deed === undefined || isAround) return null;
  const { of } = context.get(parts);
  const announced = context.signal(`type:${weighed}:sterk`).find(({ first }) => of[context.blockAt(first)] === 'body');
  const comesFirst = weighed !== 'informatie' && (announced ? deed.first < announced.first : inDoubt);
  return comesFirst || context.get(workedOutRemedies).has('bezwaar') ? 'besluit' : null;
}

/** No telling words of a decision, and no way to go against one. */
function tellsNothing(context: Context): boolean {
  const score = context.get(typeScores).find(({ type }) => type === 'besluit');
  return score?.strong === 0 && context.get(standingOffers).length === 0;
}

function inSubject(context: Context, signal: string): boolean {
  const { of } = context.get(parts);
  return context.signal(signal).some(({ first }) => of[context.blockAt(first)] === 'subject');
}

/** "Verlenen wij de vergunning, dan …": a condition without a word for it. */
const CONDITION = /^[^,]{1,120},\s+dan\b/;

/**
 * "Wij wijzen uw aanvraag af": the first words that are the decision itself, not in a question, a condition or a quote. Of letters that the words
 * left in doubt, those with such words were decisions.
 */
function deedOf(context: Context): Hit | undefined {
  const { of } = context.get(parts);
  return context.signal('besluit:daad').find(({ first }) => {
    const sentence = context.sentenceAt(first);
    if (of[context.blockOf(sentence)] !== 'body' || isQuoted(context, first)) return false;
    const text = context.sentenceText(sentence);
    return !text.endsWith('?') && !CONDITION.test(text);
  });
}

/** A draft asks its reader for views. A letter that asks for none and sends him to the court is the decision that came of the draft. */
function isPastDraft(context: Context): boolean {
  if (context.signal('ontwerp-ligt').length > 0) return false;
  return context.get(appealsAtOnce) && !context.get(standingOffers).some(({ remedy }) => remedy === 'zienswijze');
}

/** "U moet 864 euro terugbetalen": a letter that asks for money, decides, and speaks of no earlier bill. No reminder of the corpus is like that. */
function remindsOfNothing(scores: readonly TypeScore[]): boolean {
  const strong = (type: LetterType): number => scores.find((score) => score.type === type)?.strong ?? 0;
  return strong('betalingsherinnering') === 0 && strong('besluit') > 0;
}

/** The type that its telling signals speak for most. When no signal tells anything: a decision if the reader can object, and else news. */
function bySignal(context: Context, scores: readonly TypeScore[]): LetterType {
  const [best] = scores.filter(({ strong }) => strong > 0).toSorted((a, b) => b.points - a.points);
  if (best) return best.type;
  return context.get(standingOffers).some(({ remedy }) => remedy === 'bezwaar') ? 'besluit' : 'informatie';
}

function told(context: Context, sentence: number): Span[] {
  return sentence < 0 ? [] : [context.sentenceSpan(sentence)];
}
