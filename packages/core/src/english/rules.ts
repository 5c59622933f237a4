import { prose } from '../analyses/prose.ts';
import type { Context } from '../context.ts';
import { quoted } from '../kinds/fixes.ts';
import type { Match } from '../model/finding.ts';
import type { Span } from '../model/letter.ts';
import type { EnglishFinding } from './engine.ts';

/** Words that are named for one that can hurt. */
const MOST = 4;

/** What the English engine finds in the running text; the rules share it. */
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
      values: { expected: quoted(expected.slice(0, MOST)) || 'zeg het anders' },
    }));
}

/** Rule `jargon/engels-eenvoudiger-woord`: words and phrases for which English has a plainer one. */
export function simplerWord(context: Context): Match[] {
  return context
    .get(english)
    .filter(({ ruleId }) => ruleId === 'jargon/engels-eenvoudiger-woord')
    .map(({ start, end, actual, expected }) =>
      expected.length === 0
        ? leftOut(context, { start, end }, actual)
        : {
            start,
            end,
            expected,
            suggestions: expected.map((text) => ({ title: `Vervang door "${text}"`, edits: [{ start, end, text }] })),
          },
    );
}

/** What stays when a phrase goes: a word behind it, but not that of "be advised that". */
const GOES_ON = /^ (?!that\b)[a-z\d]/;

/** "We hereby tell you": the sentence says the same without it. A click takes it out where it stands between two words. */
function leftOut({ letter: { text } }: Context, { start, end }: Span, actual: string): Match {
  const fits =
    text.charAt(start - 1) === ' ' && actual === actual.toLowerCase() && GOES_ON.test(text.slice(end, end + 6));
  return {
    start,
    end,
    note: `De meeste lezers van een Engelse brief hebben Engels niet als eerste taal. Laat "${actual.replace(/\s+/g, ' ')}" weg. De zin zegt dan nog hetzelfde.`,
    suggestions: fits ? [{ title: `Haal "${actual}" weg`, edits: [{ start: start - 1, end, text: '' }] }] : [],
  };
}
