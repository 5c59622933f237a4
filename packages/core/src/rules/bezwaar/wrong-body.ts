import { letterType } from '../../analyses/letter-type.ts';
import type { Objection } from '../../analyses/objection.ts';
import { parts } from '../../analyses/parts.ts';
import { wordsOf } from '../../analyses/quotes.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';

type Result = Objection & { clause: NonNullable<Objection['clause']> };

const COLLEGE = /college|wethouders|b ?(?:&|en|\+) ?w\b/i;
const MAYOR_ALONE = /burgemeester(?! (?:en|&) wethouders)/i;
const TAX_OFFICER = /ambtenaar|inspecteur|belasting/i;
const COMMITTEE = /commissie(?: voor (?:de )?)?\s*(?:bezwaarschriften|bezwaren|bezwaar)?\s*(?:van|,)?\s*(?:de )?$/i;
/** Characters in front of a body that can make it a part of another name. */
const NAME_IN_FRONT = 60;

/** The body that the clause names where another one decides (Awb 1:5, 6:4 and 8:1, Gemeentewet 231); null when nothing is wrong. */
export function wrongBody(context: Context, result: Result): Match | null {
  return result.elements.body ? wrongName(context, result) : wrongCourt(context, result);
}

function wrongName(context: Context, { clause, elements: { body } }: Result): Match | null {
  if (!body || clause.remedy === 'beroep') return null;
  const { text } = context.letter;
  const wrong = (right: string, more: Partial<Match> = {}): Match => ({
    start: body.start,
    end: body.end,
    ...more,
    values: { actual: body.text, right },
  });
  if (COMMITTEE.test(text.slice(Math.max(0, body.start - NAME_IN_FRONT), body.start)))
    return wrong('het bestuursorgaan zelf, en niet de commissie die advies geeft', { severity: 'warning' });
  const isMayor = MAYOR_ALONE.test(body.text) && !COLLEGE.test(body.text);
  if (context.get(letterType).value === 'belastingaanslag')
    return (COLLEGE.test(body.text) || isMayor) && !TAX_OFFICER.test(body.text) ? wrong('de heffingsambtenaar') : null;
  const signed = signatory(context);
  if (signed === 'burgemeester' && COLLEGE.test(body.text)) return wrong('de burgemeester', { severity: 'warning' });
  if (signed === 'college' && isMayor) return wrong('het college', { severity: 'warning' });
  return null;
}

/** Who the letter is signed for; null when that is somebody else or not clear. */
function signatory(context: Context): 'burgemeester' | 'college' | null {
  const { of } = context.get(parts);
  const signed = context.letter.blocks
    .filter((_, index) => of[index] === 'closing' || of[index] === 'signature')
    .map(({ start, end }) => context.letter.text.slice(start, end))
    .join('\n');
  if (COLLEGE.test(signed)) return 'college';
  return MAYOR_ALONE.test(signed) ? 'burgemeester' : null;
}

/** An objection that is sent to a court, or an appeal that is sent to the municipality or to a higher court. */
function wrongCourt(context: Context, { clause, administrative }: Result): Match | null {
  if (administrative) return null;
  const isAppeal = clause.remedy === 'beroep';
  const offering = new Set(clause.offers.map(({ sentence }) => sentence));
  const named = (signal: string) => context.signal(signal).find(({ first }) => offering.has(context.sentenceAt(first)));
  if (isAppeal && named('rechtbank')) return null;
  const hit = isAppeal
    ? (named('hogere-rechter') ?? named('orgaan'))
    : clause.remedy === 'bezwaar'
      ? named('rechtbank')
      : undefined;
  if (!hit) return null;
  const right = isAppeal ? 'de rechtbank' : 'het bestuursorgaan dat het besluit nam';
  return { ...context.span(hit.first, hit.last), values: { actual: wordsOf(context, hit), right } };
}
