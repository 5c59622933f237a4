import type { Context } from '../context.ts';
import type { HelpResult, HelpStatus, LetterType, Organisation } from '../model/report.ts';
import { helpMentions, type Mention, nameOf } from './help-mentions.ts';
import { letterType } from './letter-type.ts';
import { parts } from './parts.ts';

/** Who the letter names and sends its reader to, and the duty of the law to name somebody. */
export interface Help extends HelpResult {
  readonly mentions: readonly Mention[];
  /** The life area that makes a reference a duty by law. */
  readonly duty: 'wmo' | 'jeugd' | null;
  /** The letter leaves no doubt of that. */
  readonly dutyIsSure: boolean;
}

/** Letters that tell or ask something without consequences call for no reference, outside Wmo and Jeugdwet. */
const QUIET_TYPES: readonly LetterType[] = ['informatie', 'uitnodiging', 'ontvangstbevestiging'];

/** Finds who the letter says can help the reader. */
export function help(context: Context): Help {
  const mentions = context.get(helpMentions);
  const organisations: Organisation[] = mentions
    .filter(({ offered, organisation }) => offered && organisation.independent && !organisation.commercial)
    .map(({ organisation, hit, contact }) => ({
      id: organisation.id,
      name: nameOf(context, organisation, hit),
      ...context.span(hit.first, hit.last),
      contact,
    }));
  const { duty, dutyIsSure } = dutyOf(context);
  const needed = duty !== null || !QUIET_TYPES.includes(context.get(letterType).value);
  const status: HelpStatus = organisations.some(({ contact }) => contact.length > 0)
    ? 'complete'
    : organisations.length > 0
      ? 'without-contact'
      : needed
        ? 'missing'
        : 'not-required';
  return { status, organisations, mentions, duty, dutyIsSure };
}

/** Letters at the start of a Wmo case: the reader must hear of cliëntondersteuning before the research (Wmo 2.3.2, third paragraph). */
const BEFORE_RESEARCH: readonly LetterType[] = ['uitnodiging', 'ontvangstbevestiging'];

/** Sentences (a subject counts twice) that make a letter one of the Wmo or the Jeugdwet, and that leave no doubt of it. */
const DUTY = 2;
const SURE_DUTY = 4;
/** The same where the subject names it: one more sentence is enough. */
const SURE_BY_SUBJECT = 3;

/** The law that makes a reference a duty: named in the subject, or at least twice in the letter; not where it is about papers or subsidies. */
function dutyOf(context: Context): { readonly duty: Help['duty']; readonly dutyIsSure: boolean } {
  const { of } = context.get(parts);
  const inSubject = (sentence: number): boolean => of[context.blockOf(sentence)] === 'subject';
  const weigh = (signal: string): number =>
    [...context.sentencesWith(signal)].reduce((sum, sentence) => sum + (inSubject(sentence) ? 2 : 1), 0);
  const before = BEFORE_RESEARCH.includes(context.get(letterType).value);
  const decides = context.get(letterType).value === 'besluit';
  // An article of the law under the decision counts as one more sentence, the decision itself as two.
  const decided = (...signals: readonly string[]): number =>
    decides && signals.some((signal) => context.signal(signal).length > 0) ? 2 : 0;
  const wmo =
    weigh('gebied:wmo') +
    weigh('gebied:wmo:grondslag') +
    decided('gebied:wmo:besluit', 'gebied:wmo:grondslag') +
    (before ? 2 * weigh('gebied:wmo:onderzoek') : 0);
  const youth =
    weigh('gebied:jeugd') + weigh('gebied:jeugd:grondslag') + decided('gebied:jeugd:besluit', 'gebied:jeugd:grondslag');
  const elsewhere = [...context.sentencesWith('gebied:geen-hulp')];
  if (Math.max(wmo, youth) < DUTY || elsewhere.some(inSubject)) return { duty: null, dutyIsSure: false };
  const duty = youth > wmo ? 'jeugd' : 'wmo';
  const isNamed = [...context.sentencesWith(`gebied:${duty}`)].some(inSubject);
  const enough = isNamed ? SURE_BY_SUBJECT : SURE_DUTY;
  return { duty, dutyIsSure: elsewhere.length === 0 && Math.max(wmo, youth) >= enough };
}
