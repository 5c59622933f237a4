import { prose } from '../analyses/prose.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { EnglishFinding } from './engine.ts';

/** What the English engine finds in the running text; shared by the two rules. */
function english(context: Context): readonly EnglishFinding[] {
  const engine = context.options.english;
  if (!engine) throw new Error('no English engine: pass `english` of @klarebrief/core/english in the options');
  const spans = context.get(prose).map((sentence) => context.sentenceSpan(sentence));
  return engine(context.letter.text, spans);
}

/** Rule `taal/engels-moeilijke-zin`: sentences that most formulas of readability find too hard. */
export function difficultSentence(context: Context): Match[] {
  return context
    .get(english)
    .filter(({ ruleId }) => ruleId === 'taal/engels-moeilijke-zin')
    .map(({ start, end }) => ({ start, end }));
}

/** Rule `taal/engels-lijdende-vorm`: participles of a passive. */
export function englishPassive(context: Context): Match[] {
  return context
    .get(english)
    .filter(({ ruleId }) => ruleId === 'taal/engels-lijdende-vorm')
    .map(({ start, end }) => ({ start, end }));
}

/** Rule `taal/engels-kwetsend-woord`: words for people that many of them do not like. */
export function hurtfulWord(context: Context): Match[] {
  return context
    .get(english)
    .filter(({ ruleId }) => ruleId === 'taal/engels-kwetsend-woord')
    .map(({ start, end, expected }) => ({
      start,
      end,
      values: { expected: expected.map((word) => `"${word}"`).join(' of ') || 'zeg het anders' },
    }));
}

/** Rule `jargon/engels-eenvoudiger-woord`: words and phrases for which English has a plainer one. */
export function simplerWord(context: Context): Match[] {
  return context
    .get(english)
    .filter(({ ruleId }) => ruleId === 'jargon/engels-eenvoudiger-woord')
    .map(({ start, end, expected }) => ({
      start,
      end,
      expected,
      values: { expected: expected.map((word) => `"${word}"`).join(' of ') || 'niets (laat het weg)' },
      suggestions: expected.map((text) => ({ title: `Vervang door "${text}"`, edits: [{ start, end, text }] })),
    }));
}
