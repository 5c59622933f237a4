import type { Context } from '../context.ts';
import type { Span } from '../model/letter.ts';
import { type LetterType, type LetterTypeResult, letterTypes } from '../model/report.ts';
import { weighTypes } from './type-model.ts';
import { type TypeScore, typeScores } from './type-scores.ts';

/**
 * Below this chance a text without a telling signal of its type says too little to call it anything: a few words of a letter that is
 * being typed.
 */
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
  const scoreOf = (type: LetterType): TypeScore | undefined => scores.find((score) => score.type === type);
  const type = probability < TOO_LITTLE && (scoreOf(likeliest)?.strong ?? 0) === 0 ? 'informatie' : likeliest;
  const signalled = scoreOf(type)?.evidence ?? [];
  return {
    value: type,
    confidence: Math.round(probability * 100) / 100,
    evidence: signalled.length > 0 ? signalled : told(context, telling()),
  };
}

function told(context: Context, sentence: number): Span[] {
  const { first, last } = context.parsed.sentences;
  return sentence < 0 ? [] : [context.span(first[sentence] ?? 0, last[sentence] ?? 0)];
}
