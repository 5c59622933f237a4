import type { Context } from '../context.ts';
import type { Hit } from '../kinds/pattern.ts';
import {
  type ElementName,
  elementNames,
  type FoundRemedy,
  type LetterType,
  type ObjectionResult,
  type ObjectionStatus,
  type Quote,
  type Remedy,
} from '../model/report.ts';
import { type Clause, clauseOf } from './clause.ts';
import { letterType } from './letter-type.ts';
import { parts } from './parts.ts';
import { around, laterRoutes, type Offer, routes, standingOffers } from './routes.ts';

/** The objection route with the clause it was read from. */
export interface Objection extends ObjectionResult {
  readonly clause: Clause | null;
  /** The term starts at receipt. */
  readonly wrongStart: Hit | null;
  /** The term in weeks, days or months is not six weeks (Awb 6:7); a zienswijze may have any term. */
  readonly wrongLength: boolean;
  /** An appeal at a body that is no court, after a refusal of remission of tax: its term is ten days, and no court fee is due. */
  readonly administrative: boolean;
}

const REMEDY: Readonly<Partial<Record<LetterType, Remedy>>> = {
  besluit: 'bezwaar',
  belastingaanslag: 'bezwaar',
  'beslissing-op-bezwaar': 'beroep',
  'uitspraak-op-bezwaar': 'beroep',
  ontwerpbesluit: 'zienswijze',
  voornemen: 'zienswijze',
};

const CONTENT = ['naam-en-adres', 'datum', 'welk-besluit', 'waarom', 'handtekening'];
/** Parts of an objection that a clause names at least (Awb 6:5). */
const ENOUGH_CONTENT = 2;

/** The route that this letter must offer. A decision after a draft with views goes straight to the court (Awb 7:1). */
function requiredRemedy(context: Context): Remedy {
  const type = context.get(letterType).value;
  if (type === 'besluit' && context.signal('uitgebreide-procedure').length > 0) {
    const offers = context.get(standingOffers);
    if (offers.some(({ remedy }) => remedy === 'beroep') && !offers.some(({ remedy }) => remedy === 'bezwaar'))
      return 'beroep';
  }
  if (type === 'besluit' && context.get(administrativeAppeal)) return 'beroep';
  return REMEDY[type] ?? 'none';
}

/**
 * Against a refusal of remission of tax ("kwijtschelding") the reader appeals to the college or the director, not to a court
 * (Uitvoeringsregeling Invorderingswet 1990, article 24; article 231 of the Gemeentewet).
 */
function administrativeAppeal(context: Context): boolean {
  if (context.signal('kwijtschelding').length === 0) return false;
  const standing = context.get(standingOffers);
  const appeals = standing.filter(({ remedy }) => remedy === 'beroep');
  if (appeals.length === 0 || standing.some(({ remedy }) => remedy === 'bezwaar')) return false;
  const courts = context.blocksWith('rechtbank');
  return !appeals.some(({ block }) => courts.has(block));
}

/** Judges the objection route of a letter. */
export function objection(context: Context): Objection {
  const remedy = requiredRemedy(context);
  const standing = openOffers(context);
  if (remedy === 'none') return unasked(context, standing);
  const own = offersOf(context, remedy, standing);
  if (own.length > 0) {
    const result = judged(context, remedy, clauseOf(context, remedy, own));
    if (onlyPoints(context, result)) return plain(remedy, 'elsewhere', remedy, { remedy: result.elements.remedy });
    if (saysSomething(context, result)) return result;
  }
  const pointed = context
    .get(routes)
    .offers.find((offer) => offer.remedy === remedy && offer.elsewhere && !offer.denied && !offer.later);
  const later = context.get(laterRoutes);
  const elsewhere =
    pointed?.hit ?? context.signal('staat-elders').find(({ first }) => !later.has(context.sentenceAt(first)));
  if (elsewhere) return plain(remedy, 'elsewhere', remedy, { remedy: quote(context, elsewhere) });
  const other = mostWorkedOut(
    context,
    standing.filter((offer) => offer.remedy !== 'klacht'),
  );
  if (other) return plain(remedy, 'wrong-remedy', other.remedy, {});
  return plain(remedy, 'missing', standing.length > 0 ? 'klacht' : 'none', {});
}

/** The routes that stand for the reader. A draft is there for everybody: what others can do, the reader can do. */
function openOffers(context: Context): readonly Offer[] {
  const standing = context.get(standingOffers);
  if (context.get(letterType).value !== 'ontwerpbesluit') return standing;
  const { offers } = context.get(routes);
  return [...standing, ...offers.filter(({ forOthers, later, elsewhere }) => forOthers && !later && !elsewhere)];
}

/** "U kunt nog in beroep. Hoe dat gaat, staat op het blad bij deze brief": the offer, and then where to read of it. */
function onlyPoints(context: Context, { clause, elements }: Objection): boolean {
  if (!clause || elements.term || elements.body || elements.address) return false;
  const pointing = context.sentencesWith('wijst-naar-elders');
  if (pointing.size === 0) return false;
  const points = clause.offers.some(
    ({ sentence, block }) =>
      pointing.has(sentence) || (pointing.has(sentence + 1) && context.blockOf(sentence + 1) - block <= 1),
  );
  if (!points || !elements.channel) return points;
  const { start } = elements.channel;
  const { first, last } = context.parsed.sentences;
  return [...pointing].some((sentence) => {
    const span = context.span(first[sentence] ?? 0, last[sentence] ?? 0);
    return span.start <= start && start < span.end && !TAKES_IN.test(elements.channel?.text ?? '');
  });
}

/** A heading alone offers nothing: below it the letter must say how. */
function saysSomething(context: Context, { clause, elements }: Objection): boolean {
  if (elements.term || elements.body || elements.channel || elements.address) return true;
  const { of } = context.get(parts);
  return clause?.offers.some(({ block }) => of[block] === 'body') ?? false;
}

/** Of several wrong routes the one with a term, else the first. */
function mostWorkedOut(context: Context, offers: readonly Offer[]): Offer | undefined {
  const termed = context.sentencesWith('termijn');
  return offers.find(({ sentence }) => termed.has(sentence)) ?? offers[0];
}

function offersOf(context: Context, remedy: Clause['remedy'], standing: readonly Offer[]): readonly Offer[] {
  const own = standing.filter((offer) => offer.remedy === remedy);
  if (own.length > 0) return own;
  if (standing.some((offer) => offer.remedy === 'bezwaar' || offer.remedy === 'beroep')) return [];
  // "U kunt reageren" is the offer of a view when the letter is a draft or an intention, unless it offers another remedy.
  const hits = remedy === 'zienswijze' ? context.signal('aanbod:reactie') : context.get(namelessRoutes);
  return hits.map((hit) => {
    const sentence = context.sentenceAt(hit.first);
    return {
      remedy,
      hit,
      sentence,
      block: context.blockOf(sentence),
      implied: false,
      denied: false,
      forOthers: false,
      later: false,
      elsewhere: false,
    };
  });
}

/**
 * A route that never says "bezwaar": the reader who disagrees may write ("Niet mee eens? Laat het ons weten"), and the same section
 * gives six weeks or a last day, and a body or a place to send it to. A phone call alone is none, and neither is a complaint.
 */
function namelessRoutes(context: Context): readonly Hit[] {
  const writes = context.signal('schrijf-ons');
  if (writes.length === 0) return [];
  const disagrees = context.blocksWith('niet-eens');
  const termed = context.blocksWith('termijn:zes-weken', 'termijn:laatste-dag');
  const reachable = context.blocksWith('adres:postbus', 'kanaal');
  const others = context.blocksWith('aanbod:klacht', 'betalen');
  return writes.filter(({ first }) => {
    const together = around(context, context.blockAt(first));
    const has = (blocks: ReadonlySet<number>): boolean => together.some((block) => blocks.has(block));
    return has(disagrees) && has(termed) && has(reachable) && !has(others);
  });
}

/** A letter that needs no route: one is only out of place when it is about this very letter. */
function unasked(context: Context, standing: readonly Offer[]): Objection {
  const about = aboutThisLetter(context);
  for (const remedy of ['bezwaar', 'beroep', 'zienswijze'] as const) {
    const own = standing.filter((offer) => offer.remedy === remedy && about(offer));
    if (own.length === 0) continue;
    const result = judged(context, 'none', clauseOf(context, remedy, own));
    const { term, body, channel, address } = result.elements;
    if (term || body || channel || address) return { ...result, status: 'should-not-be-there', found: remedy };
  }
  return plain('none', 'not-required', standing.some((offer) => offer.remedy === 'klacht') ? 'klacht' : 'none', {});
}

/**
 * Whether an offer is about this letter: it says so, or it is a whole objection clause in a letter that speaks of no other decision
 * and of no objection made before. News may explain how to object in general.
 */
function aboutThisLetter(context: Context): (offer: Offer) => boolean {
  const denied = context.sentencesWith('ontkend:bezwaar');
  const named = context.sentencesWith('deze-brief');
  const other = context.sentencesWith('ander-besluit');
  const termed = context.sentencesWith('termijn');
  const withThis = context.sentencesWith('niet-eens-hiermee');
  const general =
    denied.size > 0 || context.get(letterType).value === 'informatie' || context.signal('uw-bezwaar').length > 0;
  const says = (sentence: number): boolean => named.has(sentence) && !denied.has(sentence);
  return ({ sentence, remedy, implied }) => {
    if (implied) return false;
    if (says(sentence) || says(sentence - 1)) return true;
    const disagrees = [sentence, sentence - 1].find((each) => withThis.has(each));
    if (disagrees !== undefined && termed.has(sentence) && !other.has(sentence)) return true;
    if (general || remedy !== 'bezwaar') return false;
    return (termed.has(sentence) || termed.has(sentence + 1)) && !other.has(sentence) && !other.has(sentence - 1);
  };
}

function judged(context: Context, remedy: Remedy, clause: Clause): Objection {
  const elements = readElements(context, clause);
  const wrongStart = firstIn(context, 'termijn:begin-ontvangst', clause.sentences);
  const administrative = remedy === 'beroep' && context.get(administrativeAppeal);
  const wrongLength = !administrative && isWrongLength(context, clause, elements.term);
  const whole = elements.term && elements.body && (elements.channel || elements.address) && !wrongStart;
  return {
    remedy,
    status: whole ? 'complete' : 'incomplete',
    found: clause.remedy,
    elements,
    clause,
    wrongStart,
    wrongLength,
    administrative,
  };
}

const COUNTED =
  /(?:^|\s)(?:\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|veertien|dertig|two|three|four|six|eight)\s+(?:weken|dagen|maanden|maand|weeks|days|months)/i;

function isWrongLength(context: Context, { remedy, sentences }: Clause, term: Quote | null): boolean {
  if (!term || remedy === 'zienswijze' || !COUNTED.test(term.text)) return false;
  return firstIn(context, 'termijn:zes-weken', sentences) === null;
}

function readElements(context: Context, clause: Clause): Record<ElementName, Quote | null> {
  const { sentences, allSentences } = clause;
  const address =
    withStreet(context, mostTelling(context, 'adres:postbus', withoutInspection(context, sentences))) ??
    blankFor(context, BLANK.address, sentences);
  return {
    remedy: quoteOrNull(context, tightest(context, clause.offers)),
    term: withStart(context, termIn(context, clause) ?? inspectionTerm(context, clause)),
    body: bodyOf(context, clause) ?? blankFor(context, BLANK.body, sentences),
    channel: channelOf(context, clause, address) ?? blankFor(context, BLANK.channel, sentences),
    address,
    content: contentOf(context, sentences),
    interimRelief: quoteOrNull(
      context,
      mostTelling(context, 'voorlopige-voorziening', allSentences) ?? firstIn(context, 'schorst-niet', allSentences),
    ),
    courtFee: quoteOrNull(
      context,
      mostTelling(context, clause.remedy === 'beroep' ? 'griffierecht' : 'griffierecht:genoemd', allSentences),
    ),
  };
}

/** The remedy's own name, before "naar de rechter" and "uw mening geven". */
const REMEDY_NAME = /bezwaar|beroep|zienswij|object|appeal/i;

/** What the reader does with it; "bezwaarschrift kunt" says less than "bezwaar maken". */
const ACT =
  /ma(?:ak|ken)|dien|stel|teken|stuur|sturen|schrijv|schrijf|gaan|komen|geven|geef|kenbaar|voren|richt|zend|lodge|file|submit|object to/i;

/** The fewest words that make the first offer with the name of the remedy: of "kunt u … bezwaar maken" the last two. */
function tightest(context: Context, offers: readonly Offer[]): Hit | null {
  const named = offers.filter(({ hit }) => REMEDY_NAME.test(quote(context, hit).text));
  const best = named.length > 0 ? named : offers;
  const sentence = best.filter((offer) => offer.sentence === best[0]?.sentence).map(({ hit }) => hit);
  const acts = sentence.filter((hit) => ACT.test(quote(context, hit).text));
  const hits = acts.length > 0 ? acts : sentence;
  return hits.reduce<Hit | null>(
    (short, hit) => (short && short.last - short.first < hit.last - hit.first ? short : hit),
    null,
  );
}

/** A term with its last day: "tot en met 3 maart 2026". */
const LAST_DAY = /(?:tot|t\/m|uiterlijk|laatste|uiterste|vóór|voor|until|before|later than)[^.]{0,20}\d/i;

/** The first term in the clause that is six weeks or names a last day; else the first term of any length. */
function termIn(context: Context, { remedy, sentences }: Clause): Hit | null {
  if (remedy === 'zienswijze') return firstIn(context, 'termijn', sentences);
  const inside = new Set(sentences);
  const hits = context.signal('termijn').filter((hit) => inside.has(context.sentenceAt(hit.first)));
  const weeks = context.sentencesWith('termijn:zes-weken');
  const payment = context.sentencesWith('betalen');
  const likely = hits.find((hit) => {
    const sentence = context.sentenceAt(hit.first);
    return weeks.has(sentence) || (!payment.has(sentence) && LAST_DAY.test(quote(context, hit).text));
  });
  return likely ?? hits[0] ?? null;
}

/** The term of a view on a draft is that of its inspection, wherever the letter names it (Awb 3:16). */
function inspectionTerm(context: Context, { remedy }: Clause): Hit | null {
  if (remedy !== 'zienswijze') return null;
  return firstIn(context, 'termijn', [...context.sentencesWith('ter-inzage')]);
}

/** What a term is counted from: "na de dag van verzending van deze brief". */
const TERM_START =
  /^\s+(?:na|vanaf|nadat|gerekend vanaf|after|from|of)\b[^.!?;:]{0,80}?\b(?:brief|besluit|beschikking|verzending|verzenddatum|bekendmaking|dagtekening|uitspraak|aanslag|aanslagbiljet|herinnering|schrijven|toezending|publicatie|verzonden|verstuurd|gestuurd|toegezonden|bekendgemaakt|gepubliceerd|gedagtekend|bovenaan|hierboven|vandaag|heden|letter|decision|assessment|dispatch)\b(?:\s+van\s+(?:deze|dit|het|de)\s+\p{L}+)?/iu;

/** Words in front of a term that are no part of it: "heeft daarvoor" 6 weken, "tijd" tot en met 3 maart. */
const LEAD_IN =
  /^(?:heeft|hebt|heb|hebben|krijgt|krijg|tijd|termijn|periode)\s(?:.*?)(?=(?<!\p{L})(?:\d+|zes|vier|twee|drie|acht|tien|veertien|tweeënveertig|tot|binnen|uiterlijk|vóór|voor)(?!\p{L}))/iu;

/** The term with the words that say where it starts. */
function withStart(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { start: from, end } = context.span(hit.first, hit.last);
  const { text } = context.letter;
  const start = from + (LEAD_IN.exec(text.slice(from, end))?.[0].length ?? 0);
  const tail = text.slice(end, end + 160);
  // "zes weken na" already holds the word that the start begins with.
  const opened = /\s(?:na|vanaf|nadat|after|of|from)$/i.test(text.slice(start, end));
  const more = opened ? (TERM_START.exec(` na${tail}`)?.[0].length ?? 3) - 3 : (TERM_START.exec(tail)?.[0].length ?? 0);
  return { start, end: end + more, text: text.slice(start, end + more) };
}

/** The words that name the thing itself, before words that only point to it. */
const TELLING: Readonly<Record<string, readonly RegExp[]>> = {
  'adres:postbus': [/postbus|antwoordnummer|box/i, /\d{4} ?[a-z]{2}\b/i, /\d/],
  'inhoud:naam-en-adres': [/naam|name/i],
  kanaal: [/digid|eherkenning|eidas/i, /\.\p{L}{2,}/u, /formulier|post|mail/i],
  'voorlopige-voorziening': [/voorlopige|interim|provisional/i, /voorzieningenrechter/i],
  griffierecht: [/griffie(?:r|k|g)|court fee/i],
};

/** The most telling hit of a signal in these sentences, the first of its sort. */
function mostTelling(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const inside = new Set(sentences);
  const hits = context.signal(signal).filter((hit) => inside.has(context.sentenceAt(hit.first)));
  for (const pattern of TELLING[signal] ?? []) {
    const found = hits.find((hit) => pattern.test(quote(context, hit).text));
    if (found) return found;
  }
  return hits[0] ?? null;
}

/** What to write, when enough parts of it are named: from name and address on, else from the first part, as far as its sentence goes. */
function contentOf(context: Context, sentences: readonly number[]): Quote | null {
  const inside = new Set(sentences);
  const parts = CONTENT.map((part) =>
    context.signal(`inhoud:${part}`).filter(({ first }) => inside.has(context.sentenceAt(first))),
  ).filter((hits) => hits.length > 0);
  if (parts.length < ENOUGH_CONTENT) return null;
  const all = parts.flat().sort((a, b) => a.first - b.first);
  const start = mostTelling(context, 'inhoud:naam-en-adres', sentences) ?? all[0];
  if (!start) return null;
  const sentence = context.sentenceAt(start.first);
  const last = all.reduce(
    (far, hit) => (context.sentenceAt(hit.first) === sentence ? Math.max(far, hit.last) : far),
    start.last,
  );
  return quote(context, { ...start, last });
}

/** By post is a way only when an address goes with it. */
const BY_POST = /^(?:per|via de|met de|by) (?:post|brief)$/i;

/** The sentences that do not only say where the papers can be seen. */
function withoutInspection(context: Context, sentences: readonly number[]): readonly number[] {
  const inspection = context.sentencesWith('ter-inzage');
  if (inspection.size === 0) return sentences;
  const offered = context.sentencesWith('aanbod:zienswijze');
  return sentences.filter((sentence) => !inspection.has(sentence) || offered.has(sentence));
}

/** How it can be sent, other than to an address; a view can be given by phone too (Awb 3:15, 4:9). */
function channelOf(context: Context, { remedy, sentences }: Clause, address: Quote | null): Quote | null {
  const reading = context.sentencesWith('leeswijzer');
  const asking = context.sentencesWith('stelt-vragen');
  const named = context.sentencesWith(`trefwoord:${remedy}`);
  const isAsked = (sentence: number): boolean =>
    asking.has(sentence) ||
    (asking.has(sentence - 1) && context.blockOf(sentence - 1) === context.blockOf(sentence) && !named.has(sentence));
  const ways = withoutInspection(context, sentences).filter(
    (sentence) => !(reading.has(sentence) || isAsked(sentence)) || !onlyToRead(context, sentence),
  );
  const hit =
    mostTelling(context, 'kanaal', ways) ??
    (remedy === 'zienswijze' ? firstIn(context, 'kanaal:mondeling', sentences) : null);
  const found = quoteOrNull(context, hit);
  return found && BY_POST.test(found.text) && !address ? null : found;
}

/** A site or form that takes the papers in. */
const TAKES_IN = /formulier|portaal|loket|bezwaar|beroep|zienswijze|oneens/i;

/** "Op tolbergen.example leest u wat er dan gebeurt": a site to read on. */
function onlyToRead(context: Context, sentence: number): boolean {
  return context
    .signal('kanaal')
    .every((hit) => context.sentenceAt(hit.first) !== sentence || !TAKES_IN.test(quote(context, hit).text));
}

/** A name behind "aan", "bij" or "naar" that no list knows: "Stuur uw bezwaar naar Werkplein De Linde". */
const ADDRESSEE =
  /(?<!\p{L})(?:aan|bij|naar|t\.a\.v\.|ter attentie van)\s+(?:de |het |onze |ons )?((?!Postbus|Antwoordnummer|Postadres|Rechtbank|Juridisch|Mijn|DigiD|Team|Afdeling|Bureau|Bezwaar|Secretariaat|Loket|Klant|Cluster|Sector|Commissie|Adviescommissie)(?:\p{Lu}{3,}|\p{Lu}[\p{L}&-]+)(?:\s+(?:(?:de|het|van|en|voor|der)\s+){0,2}\p{Lu}[\p{L}&-]+){1,4})(?![\p{L}\s]*\s\d+(?!\d*\s?[A-Z]{2}))/u;

/** Who the objection goes to, when the text gives a name that is not known as a body. */
function addressee(context: Context, { remedy, sentences }: Clause): Quote | null {
  const { first, last } = context.parsed.sentences;
  const helping = context.sentencesWith('hulp:aanbod');
  const sends = [`trefwoord:${remedy}`, `aanbod:${remedy}`, 'adres:postbus', 'schrijf-ons'].map((signal) =>
    context.sentencesWith(signal),
  );
  for (const sentence of sentences) {
    if (helping.has(sentence) || !sends.some((set) => set.has(sentence))) continue;
    const { start, end } = context.span(first[sentence] ?? 0, last[sentence] ?? 0);
    const found = ADDRESSEE.exec(context.letter.text.slice(start, end));
    const name = found?.[1];
    if (!found || name === undefined) continue;
    const from = start + found.index + found[0].lastIndexOf(name);
    return { start: from, end: from + name.length, text: name };
  }
  return null;
}

/** Words that only point at a body: "ons college", "de rechter", "de gemeente". */
const BARE =
  /^(?:(?:bij|aan|naar) )?(?:(?:ons|het|dit|de|the) )?(?:college|rechter|bestuursrechter|rechtbank|gemeente|court|orgaan|bestuursorgaan|burgemeester|raad|bestuur)$/i;

/** "De rechter" does not say which court. */
const NO_BODY = /^(?:een |de )?rechter$/i;

/** A street or box in front of a postcode, and the place behind it. */
const STREET = /(?:\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}\s+\d+(?:\s?[a-z])?(?:-\d+)?),?\s+(?:te\s+)?$/u;
const PLACE = /^\s+(?:['’]s-)?\p{Lu}[\p{L}'’-]+/u;

/** An address as a whole, when only its postcode is known: "Tolweg 80, 6093 KL Tolbergen". */
function withStreet(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { text } = context.letter;
  const { start: from, end: to } = context.span(hit.first, hit.last);
  if (!/\d{4} ?[A-Z]{2}$/i.test(text.slice(from, to))) return quote(context, hit);
  const street = /^\d/.test(text.slice(from, to)) ? STREET.exec(text.slice(Math.max(0, from - 60), from)) : null;
  const start = from - (street?.[0].length ?? 0);
  const end = to + (PLACE.exec(text.slice(to, to + 40))?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end) };
}

/** What the name of a blank in a template says that it will hold. */
const BLANK = {
  body: /orgaan|college|bestuur|gemeente|ambtenaar|rechtbank|burgemeester|organisatie/i,
  address: /adres|postbus|postcode/i,
  channel: /url|link|site|formulier|e-?mail|portaal/i,
};

/** The first blank of a template in these sentences that will hold an element: «Bestuursorgaan», {{postadres}}. */
function blankFor(context: Context, name: RegExp, sentences: readonly number[]): Quote | null {
  const { letter, parsed } = context;
  if (letter.placeholders.length === 0) return null;
  const { first, last } = parsed.sentences;
  const within = sentences.map((sentence) => context.span(first[sentence] ?? 0, last[sentence] ?? 0));
  for (const { start, end } of letter.placeholders) {
    const text = letter.text.slice(start, end);
    if (name.test(text) && within.some((span) => span.start <= start && end <= span.end)) return { start, end, text };
  }
  return null;
}

/** Who decides: a court, or the body that took the decision. */
function bodyOf(context: Context, clause: Clause): Quote | null {
  const { remedy, sentences } = clause;
  if (remedy !== 'beroep')
    return withName(context, namedBody(context, 'orgaan', sentences)) ?? addressee(context, clause);
  if (!context.get(administrativeAppeal)) return withName(context, namedBody(context, 'rechtbank', sentences));
  return withName(context, firstIn(context, 'orgaan:beroep', sentences) ?? namedBody(context, 'orgaan', sentences));
}

/** The rest of a name: "dagelijks bestuur van de Regionale" goes on with "Sociale Dienst". */
const REST_OF_NAME =
  /^(?:\s+(?:van|de|het|en|voor|der|den|te|aan)){0,3}\s+(?!Postbus|Antwoordnummer|Bij|Dit|U\b)\p{Lu}[\p{L}&'’-]+/u;
/** Words of a name that are taken at the most. */
const LONGEST_REST = 5;

/** A body with its name to the end. */
function withName(context: Context, hit: Hit | null): Quote | null {
  if (!hit) return null;
  const { text } = context.letter;
  const { start, end: known } = context.span(hit.first, hit.last);
  let end = known;
  for (let word = 0; word < LONGEST_REST; word++) {
    const more = REST_OF_NAME.exec(text.slice(end, end + 60));
    if (!more) break;
    end += more[0].length;
  }
  return { start, end, text: text.slice(start, end) };
}

/** The body as fully as the clause names it: "rechtbank Limburg" before "de rechter", "college van burgemeester …" before "het college". */
function namedBody(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const inside = new Set(sentences);
  const hits = context.signal(signal).filter((hit) => inside.has(context.sentenceAt(hit.first)));
  const first = hits.find((hit) => !BARE.test(quote(context, hit).text)) ?? hits[0];
  if (!first || NO_BODY.test(quote(context, first).text)) return null;
  return hits
    .filter((hit) => hit.first < first.last && first.first < hit.last)
    .reduce((best, hit) => (hit.last - hit.first > best.last - best.first ? hit : best), first);
}

function firstIn(context: Context, signal: string, sentences: readonly number[]): Hit | null {
  const hits = context.signal(signal);
  if (hits.length === 0) return null;
  const inside = new Set(sentences);
  return hits.find((hit) => inside.has(context.sentenceAt(hit.first))) ?? null;
}

/** A letter without a route that needs none. */
export const NO_ROUTE: Objection = plain('none', 'not-required', 'none', {});

function plain(
  remedy: Remedy,
  status: ObjectionStatus,
  found: FoundRemedy,
  elements: Partial<Record<ElementName, Quote | null>>,
): Objection {
  const none = Object.fromEntries(elementNames.map((name) => [name, elements[name] ?? null])) as Record<
    ElementName,
    Quote | null
  >;
  return {
    remedy,
    status,
    found,
    elements: none,
    clause: null,
    wrongStart: null,
    wrongLength: false,
    administrative: false,
  };
}

function quoteOrNull(context: Context, hit: Hit | null): Quote | null {
  return hit ? quote(context, hit) : null;
}

function quote(context: Context, hit: Hit): Quote {
  const span = context.span(hit.first, hit.last);
  return { ...span, text: context.letter.text.slice(span.start, span.end) };
}
