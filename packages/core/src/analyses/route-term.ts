import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import type { Quote } from '../model/report.ts';
import { readDay } from './calendar.ts';
import type { Clause } from './clause.ts';
import { letterType } from './letter-type.ts';
import { payments } from './payments.ts';
import { firstIn, wordsOf } from './quotes.ts';

const COUNTED =
  /(?:^|\s)(?:\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|veertien|dertig|two|three|four|six|eight)\s+(?:weken|week|dagen|werkdagen|kalenderdagen|maanden|maand|jaar|weeks|days|months)|anderhalve maand|half jaar/i;
/** Shorter than six weeks. */
const SHORT =
  /(?:^|\s)(?:(?:een|één|twee|drie|vier|vijf|[1-5])\s+(?:weken|week)|(?:tien|veertien|dertig|[1-3]?\d)\s+dagen|(?:een|één|1)\s+maand)(?![a-z])/i;

/**
 * A term in weeks, days or months that is not six weeks (Awb 6:7), also where the clause gives six weeks in another place. For a view on a draft
 * the law lets it be longer (Awb 3:16); for one on an intention it gives no term.
 */
export function wrongLengthOf(context: Context, clause: Clause, term: Quote | null): Quote | null {
  if (!term) return null;
  return isWrongLength(context, clause, term) ? term : withStart(context, otherLength(context, clause));
}

function isWrongLength(context: Context, { remedy, sentences }: Clause, term: Quote): boolean {
  if (remedy !== 'zienswijze')
    return COUNTED.test(term.text) && firstIn(context, 'termijn:zes-weken', sentences) === null;
  return (
    context.get(letterType).value === 'ontwerpbesluit' &&
    (SHORT.test(term.text) || isShortRange(term.text)) &&
    context.signal('termijn:zes-weken').length === 0
  );
}

/** In front of a term that is not the reader's, and behind one for something else than to send the remedy in. */
const BY_US = /(?:^|\s)(?:wij|we|ik)\s/i;
const FOR_OTHERS =
  /uit ?te leggen|uitleg|aan te vullen|aanvul|toe te lichten|toelicht|motiver|onderbouw|waarom|betaal|betalen/i;

/** Another length in a sentence that offers the remedy, or that says until when to send it in: "als u het binnen veertien dagen indient". */
function otherLength(context: Context, { remedy, offers, sentences }: Clause): Hit | null {
  if (remedy === 'zienswijze') return null;
  const filing = context.sentencesWith('termijn:indienen');
  const offering = new Set(offers.flatMap(({ sentence, implied }) => (implied ? [] : [sentence])));
  const unfit = [
    context.get(payments),
    ...['termijn:zes-weken', 'geeft-door', 'bellen'].map((signal) => context.sentencesWith(signal)),
  ];
  const own = new Set(sentences.filter((sentence) => !unfit.some((others) => others.has(sentence))));
  const isOfRemedy = (hit: Hit, sentence: number): boolean => {
    if (filing.has(sentence)) return true;
    if (!offering.has(sentence)) return false;
    const whole = context.sentenceSpan(sentence);
    const { start, end } = context.span(hit.first, hit.last);
    const { text } = context.letter;
    const behind = text.slice(end, whole.end);
    return !behind.endsWith('?') && !FOR_OTHERS.test(behind) && !BY_US.test(text.slice(whole.start, start));
  };
  const isOther = (hit: Hit): boolean => {
    const sentence = context.sentenceAt(hit.first);
    return own.has(sentence) && COUNTED.test(wordsOf(context, hit)) && isOfRemedy(hit, sentence);
  };
  return context.signal('termijn').find(isOther) ?? null;
}

const RANGE =
  /(?:van|vanaf)\s+(\d{1,2}\s+[a-z]+)(?:\s+(\d{4}))?\s+(?:tot en met|t\/m|tot)\s+(\d{1,2}\s+[a-z]+\s+(\d{4}))/i;
/** Days of six weeks, with the first and the last one, less one for "tot". */
const SIX_WEEKS = 41;

/** "Van 4 juni tot en met 1 juli 2026": fewer days than six weeks have. */
function isShortRange(term: string): boolean {
  const [, from = '', ownYear, to = '', year = ''] = RANGE.exec(term) ?? [];
  const first = readDay(`${from} ${ownYear ?? year}`);
  const last = readDay(to);
  return first !== null && last !== null && last > first && last - first + 1 < SIX_WEEKS;
}

/** A term with its last day: "tot en met 3 maart 2026". */
const LAST_DAY = /(?:tot|t\/m|uiterlijk|laatste|uiterste|vóór|voor|until|before|later than)[^.]{0,20}\d/i;

/**
 * "Op 17 maart 2026 om 10.00 uur kunt u uw zienswijze geven": the day of a talk about an intention, in the sentence that offers it (Awb 4:9). A
 * draft has weeks (Awb 3:16).
 */
export function momentOf(context: Context, { remedy, offers }: Clause): Hit | null {
  if (remedy !== 'zienswijze' || context.get(letterType).value !== 'voornemen') return null;
  return firstIn(
    context,
    'zienswijze:moment',
    offers.map(({ sentence }) => sentence),
  );
}

/** The first term in the clause that is six weeks or names a last day; else the first term of any length. */
export function termIn(context: Context, clause: Clause): Hit | null {
  const { remedy, offers, sentences } = clause;
  if (remedy === 'zienswijze') return termOfView(context, clause);
  const inside = new Set(sentences);
  const hits = context.signal('termijn').filter((hit) => inside.has(context.sentenceAt(hit.first)));
  const weeks = context.sentencesWith('termijn:zes-weken');
  // "U doet dit binnen zes weken, en u betaalt griffierecht": no term of a payment.
  if (hits.length === 0 && remedy === 'beroep') {
    const fees = context.sentencesWith('griffierecht:genoemd');
    hits.push(
      ...context
        .signal('termijn:zes-weken')
        .filter(({ first }) => inside.has(context.sentenceAt(first)) && fees.has(context.sentenceAt(first))),
    );
  }
  const payment = context.get(payments);
  const likely = hits.filter((hit) => {
    const sentence = context.sentenceAt(hit.first);
    return weeks.has(sentence) || (!payment.has(sentence) && LAST_DAY.test(wordsOf(context, hit)));
  });
  // In a letter without paragraphs other days stand in front of the route.
  const named = context.sentencesWith(`trefwoord:${remedy}`);
  const isNear = ({ first }: Hit): boolean =>
    [0, 1, 2].some((back) => named.has(context.sentenceAt(first) - back)) || named.has(context.sentenceAt(first) + 1);
  // "Klopt er iets niet? Geef dat binnen twee weken door": a term for something else.
  const others = ['geeft-door', 'bellen'].map((signal) => context.sentencesWith(signal));
  const offering = new Set(offers.map(({ sentence }) => sentence));
  const belongs = belongsTo(context, clause);
  const own = hits.find(({ first }) => {
    const sentence = context.sentenceAt(first);
    // "Betaal uiterlijk 31 mei, ook als u bezwaar maakt": the term of the payment.
    if (payment.has(sentence) && !offering.has(sentence)) return false;
    return named.has(sentence) || (belongs(sentence) && !others.some((set) => set.has(sentence)));
  });
  return likely.find(isNear) ?? likely[0] ?? own ?? null;
}

/** "Het onderzoek duurde acht weken", "Wij hebben u gevraagd om binnen twee weken te reageren": what happened. */
const HAPPENED =
  /(?:^|\s)(?:duurde|vroeg|vroegen|schreef|schreven|stuurde|stuurden|gaf|gaven|kreeg|kregen|had|hadden|was|waren|werd|werden|took|asked|gave)(?![a-z])|(?:^|\s)(?:heb|hebben|heeft)\s[^.]{0,80}(?:gevraagd|gegeven|gekregen|geschreven|gestuurd|onderzocht|geduurd)(?![a-z])/i;

/** Whether the term in a sentence can be that of the route: in a paragraph without it, it tells nothing of the past. */
function belongsTo(context: Context, { remedy, offers }: Clause): (sentence: number) => boolean {
  const blocks = new Set([...context.blocksWith(`trefwoord:${remedy}`), ...offers.map(({ block }) => block)]);
  return (sentence) => blocks.has(context.blockOf(sentence)) || !tellsWhatHappened(context, sentence);
}

/** Whether a sentence tells of the past: a term in it is over. */
export function tellsWhatHappened(context: Context, sentence: number): boolean {
  return HAPPENED.test(context.sentenceText(sentence));
}

/**
 * The term of a view: not the day on which the decision comes ("U krijgt dat besluit voor 1 december"), unless its sentence names the view.
 * That of a view on a draft is that of its inspection, wherever the letter names it (Awb 3:16).
 */
function termOfView(context: Context, clause: Clause): Hit | null {
  const { sentences } = clause;
  const coming = context.sentencesWith('komend-besluit');
  const passesOn = context.sentencesWith('geeft-door');
  const named = context.sentencesWith('trefwoord:zienswijze');
  const belongs = belongsTo(context, clause);
  return (
    firstIn(
      context,
      'termijn',
      sentences.filter(
        (sentence) => named.has(sentence) || (!coming.has(sentence) && !passesOn.has(sentence) && belongs(sentence)),
      ),
    ) ??
    firstIn(context, 'termijn', [...context.sentencesWith('ter-inzage')]) ??
    firstIn(
      context,
      'termijn',
      sentences.filter((sentence) => named.has(sentence)),
    )
  );
}

const DAY_LABEL =
  /^(?:laatste dag|uiterste (?:dag|datum)|uiterlijk|termijn|tot wanneer|wanneer|deadline|vóór|voor)\s*:?$/i;
const DAY = /^(?:(?:uiterlijk|tot en met|t\/m|vóór|voor)\s+)?\d{1,2}(?:[ -][a-z]+[ -]|[-/]\d{1,2}[-/])\d{4}$/i;

/** A row of a table with a label and a day: "Laatste dag | 28 augustus 2026". */
export function termInTable(context: Context, { blocks }: Clause): Quote | null {
  const { blocks: all, text } = context.letter;
  for (const block of blocks) {
    const { kind, row, start, end } = all[block] ?? {};
    if (kind !== 'table-cell' || start === undefined || end === undefined || all[block - 1]?.row !== row) continue;
    if (DAY_LABEL.test(context.blockText(block - 1)) && DAY.test(context.blockText(block)))
      return { start, end, text: text.slice(start, end) };
  }
  return null;
}

/** What a term is counted from: "na de dag van verzending van deze brief". */
const TERM_START =
  /^(?:\s+|,\s+(?=gerekend|te rekenen|ingaande|aanvangende))(?:na|vanaf|nadat|gerekend vanaf|te rekenen vanaf|ingaande (?:op )?de dag na|aanvangende (?:op )?de dag na|after|from|of)\b[^.!?;:]{0,80}?\b(?:brief|besluit|beschikking|verzending|verzenddatum|bekendmaking|dagtekening|uitspraak|aanslag|aanslagbiljet|herinnering|schrijven|toezending|publicatie|verzonden|verstuurd|gestuurd|toegezonden|uitgereikt|overhandigd|bekendgemaakt|gepubliceerd|gedagtekend|bevel|last|bovenaan(?:\s+(?:deze|dit|de|het)\s+[a-z]+)?|hierboven|vandaag|heden|letter|decision|assessment|dispatch|\d{1,2} [a-z]{3,9} \d{4}|\d{1,2}-\d{1,2}-\d{4})\b(?:\s+van\s+(?:deze|dit|het|de)\s+[a-zà-ÿ]+)?/i;

/** The verb that closes what a term is counted from: "na de dag waarop dit besluit" is verzonden. */
const CLOSING_VERB =
  /^(?:\s+(?:aan|naar) u)?(?:\s+(?:is|was|werd|hebben|heeft|zijn|hebt))?\s+(?:verzonden|verstuurd|verstuurden|gestuurd|stuurden|toegezonden|toegestuurd|bekendgemaakt|bekend (?:is )?gemaakt|gepubliceerd|uitgereikt|overhandigd|genomen|opgelegd)(?:\s+(?:is|hebben|heeft|werd))?(?![a-zà-ÿ])/i;

/** Words in front of a term that are no part of it: "heeft daarvoor" 6 weken, "tijd" tot en met 3 maart. */
const LEAD_IN =
  /^(?:heeft|hebt|heb|hebben|krijgt|krijg|tijd|termijn|periode)\s(?:.*?)(?=\b(?:\d+|zes|vier|twee|drie|acht|tien|veertien|tweeënveertig|tot|binnen|uiterlijk|vóór|voor(?! (?:het|de|een|uw|dit|deze|bezwaar|beroep)\b))\b)/i;

/** The term with the words that say where it starts. */
export function withStart(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { start: from, end } = context.span(hit.first, hit.last);
  const { text } = context.letter;
  const start = from + (LEAD_IN.exec(text.slice(from, end))?.[0].length ?? 0);
  const tail = text.slice(end, end + 160);
  // "zes weken na" already holds the word that the start begins with.
  const opened = /\s(?:na|vanaf|nadat|after|of|from)$/i.test(text.slice(start, end));
  const more = opened ? (TERM_START.exec(` na${tail}`)?.[0].length ?? 3) - 3 : (TERM_START.exec(tail)?.[0].length ?? 0);
  const verb = more > 0 || opened ? (CLOSING_VERB.exec(text.slice(end + more, end + more + 60))?.[0].length ?? 0) : 0;
  const last = behindBlank(context, end + more + verb);
  return { start, end: last, text: text.slice(start, last) };
}

/** An offset within a blank ("{{verzenddatum}}" is cut at its last letter) goes to the end of the blank. */
function behindBlank({ letter: { placeholders } }: Context, offset: number): number {
  return placeholders.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
}
