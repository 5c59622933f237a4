import type { Context } from '../context.ts';
import type { Span } from '../model/letter.ts';
import { type LetterType, type LetterTypeResult, letterTypes } from '../model/report.ts';
import { parts } from './parts.ts';
import { isQuoted } from './quoted.ts';
import { REMEDY_OF_TYPE } from './remedy-of-type.ts';
import { appealsAtOnce, standingOffers } from './routes.ts';
import { SURE, weighTypes } from './type-model.ts';
import { type TypeScore, typeScores } from './type-scores.ts';

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
  const weighed = probability < TOO_LITTLE ? bySignal(scores) : likeliest;
  const isDecision =
    (REMEDY_OF_TYPE[weighed] !== 'beroep' && context.get(isPastDraft)) ||
    (weighed === 'betalingsherinnering' && remindsOfNothing(scores));
  const deed = probability < SURE && decides(context);
  const other = decidesNothing(context, weighed, probability < SURE && !deed);
  if (other) return { value: other, confidence: IN_DOUBT, evidence: [] };
  // News that decides something is a decision in doubt.
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
const UNDECIDED = ['verdaging', 'informatie'] as const;

/**
 * The type of a letter that the words take for another one, and that decides nothing: a receipt, a delay or news that calls itself so, or a letter around an
 * objection. A decision on an objection says how it ends: those of the corpus all do, and a report of the hearing does not. Null for other letters.
 */
function decidesNothing(context: Context, weighed: LetterType, inDoubt: boolean): LetterType | null {
  if (inDoubt && inSubject(context, 'type:ontvangstbevestiging:titel')) return 'ontvangstbevestiging';
  if (weighed === 'besluit') {
    const named = UNDECIDED.find((type) => inSubject(context, `type:${type}:titel`));
    if (named && !decides(context)) return named;
  }
  if (
    REMEDY_OF_TYPE[weighed] !== 'beroep' ||
    context.signal('bezwaar:uitkomst').length > 0 ||
    inSubject(context, `type:${weighed}:onderwerp`)
  )
    return null;
  return inSubject(context, 'type:ontvangstbevestiging:onderwerp') ? 'ontvangstbevestiging' : 'informatie';
}

function inSubject(context: Context, signal: string): boolean {
  const { of } = context.get(parts);
  return context.signal(signal).some(({ first }) => of[context.blockAt(first)] === 'subject');
}

/** "Wij wijzen uw aanvraag af": a sentence that is the decision itself, not a question or a quote. Of letters that the words left in doubt, those with one were decisions. */
function decides(context: Context): boolean {
  const { of } = context.get(parts);
  return context.signal('besluit:daad').some(({ first }) => {
    const sentence = context.sentenceAt(first);
    const isQuestion = context.word((context.parsed.sentences.last[sentence] ?? 0) - 1) === '?';
    return of[context.blockOf(sentence)] === 'body' && !isQuestion && !isQuoted(context, first);
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

/** The type that its telling signals speak for most; news when no signal tells anything. */
function bySignal(scores: readonly TypeScore[]): LetterType {
  const [best] = scores.filter(({ strong }) => strong > 0).toSorted((a, b) => b.points - a.points);
  return best?.type ?? 'informatie';
}

function told(context: Context, sentence: number): Span[] {
  const { first, last } = context.parsed.sentences;
  return sentence < 0 ? [] : [context.span(first[sentence] ?? 0, last[sentence] ?? 0)];
}
