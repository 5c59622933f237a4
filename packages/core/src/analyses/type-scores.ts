import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import type { Span } from '../model/letter.ts';
import { type FoundRemedy, type LetterType, letterTypes } from '../model/report.ts';
import { type Part, parts } from './parts.ts';
import { questions } from './questions.ts';
import { isQuoted } from './quoted.ts';
import { standingOffers } from './routes.ts';

/** What a signal counts for, by its strength and by the part of the letter it stands in. */
const STRENGTH = { sterk: 4, verborgen: 4, midden: 1, onderwerp: 3, clausule: 2.5 } as const;
const STRENGTHS = ['sterk', 'verborgen', 'midden', 'onderwerp', 'clausule'] as const;
/** The strengths that tell the type on their own. */
const TELLING: ReadonlySet<string> = new Set<keyof typeof STRENGTH>(['sterk', 'verborgen', 'onderwerp']);
const PLACE: Readonly<Partial<Record<Part, number>>> = { subject: 3, heading: 1.4, body: 1, field: 0.3 };
/** The first paragraphs say what the letter is for. */
const LEAD_PARAGRAPHS = 3;
const LEAD = 1.8;
/** What a worked-out route counts for. */
const ROUTE = 3.5;
/** A signal that comes back often counts for at most this many times. */
const MOST_HITS = 3;

/** The signals of a type that the rules have, with the strength of each. */
interface TypeSignals {
  readonly type: LetterType;
  readonly signals: readonly { readonly strength: (typeof STRENGTHS)[number]; readonly target: number }[];
}

function signalsOfTypes({ signals }: IndexedRuleset): readonly TypeSignals[] {
  return letterTypes.map((type) => ({
    type,
    signals: STRENGTHS.flatMap((strength) => {
      const target = signals[`type:${type}:${strength}`];
      return target === undefined ? [] : [{ strength, target }];
    }),
  }));
}

/** What the signals of `signalen/brieftype.yaml` say for one type. */
export interface TypeScore {
  readonly type: LetterType;
  /** Points before types were weighed against each other. */
  readonly raw: number;
  readonly points: number;
  /** The part of the points that comes from strong signals. */
  readonly strong: number;
  /** The subject of the letter names this type. */
  readonly inSubject: boolean;
  readonly evidence: readonly Span[];
}

/** The points of every type by its signals, in the order of `letterTypes`. */
export function typeScores(context: Context): readonly TypeScore[] {
  const route = routeEvidence(context);
  const scores = context.rules.shared(signalsOfTypes).map((signals) => {
    const { type, points, strong, inSubject, evidence } = scoreOf(signals, context);
    const raw = points + (route.includes(type) && (strong > 0 || type === 'besluit') ? ROUTE : 0);
    // Written out: copies of objects with fractions in them are slow in V8.
    return { type, raw, points: raw, strong, inSubject, evidence };
  });
  return settle(context, scores);
}

/** The remedies that the letter offers with a term in the same block. */
export function workedOutRemedies(context: Context): ReadonlySet<FoundRemedy> {
  const termed = context.sentencesWith('termijn');
  const blocks = new Set([...termed].map((sentence) => context.blockOf(sentence)));
  return new Set(
    context
      .get(standingOffers)
      .filter(({ implied, block }) => !implied && blocks.has(block))
      .map(({ remedy }) => remedy),
  );
}

/** The types that a worked-out route belongs to: a letter with a term to object is a decision, unless much says otherwise. */
function routeEvidence(context: Context): readonly LetterType[] {
  const offered = context.get(workedOutRemedies);
  if (offered.has('bezwaar')) return ['besluit', 'belastingaanslag'];
  if (offered.has('beroep')) return ['beslissing-op-bezwaar', 'uitspraak-op-bezwaar'];
  return offered.has('zienswijze') ? ['voornemen', 'ontwerpbesluit'] : [];
}

function scoreOf({ type, signals }: TypeSignals, context: Context): Omit<TypeScore, 'raw'> {
  let points = 0;
  let strong = 0;
  let inSubject = false;
  const evidence: Span[] = [];
  const asked = context.get(questions);
  for (const { strength, target } of signals) {
    const hits = context.matches.of(target);
    if (hits.length === 0) continue;
    const worth: number[] = [];
    // Hits are in order of place: those of one sentence stand together.
    let seen = -1;
    for (const hit of hits) {
      const sentence = context.sentenceAt(hit.first);
      if (sentence === seen) continue;
      seen = sentence;
      const block = context.blockOf(sentence);
      if (strength === 'onderwerp' && context.get(parts).of[block] !== 'subject') continue;
      // "Wijzen wij uw aanvraag af? Dan krijgt u een brief": nothing is decided yet.
      if (type === 'besluit' && asked.has(sentence)) continue;
      const weight = placeWeight(context, block);
      if (weight === 0 || isQuoted(context, hit.first)) continue;
      if (strength === 'onderwerp') inSubject = true;
      worth.push(weight * STRENGTH[strength]);
      if (TELLING.has(strength) && evidence.length < 5) evidence.push(context.span(hit.first, hit.last));
    }
    if (worth.length > 1) worth.sort((a, b) => b - a);
    for (let index = 0; index < worth.length && index < MOST_HITS; index++) {
      const value = worth[index] ?? 0;
      points += value;
      if (TELLING.has(strength)) strong += value;
    }
  }
  return { type, points, strong, inSubject, evidence };
}

function placeWeight(context: Context, block: number): number {
  const found = context.get(parts);
  const part = found.of[block] ?? 'body';
  const weight = PLACE[part] ?? 0;
  const leads = part === 'body' && block <= (found.paragraphs[LEAD_PARAGRAPHS - 1] ?? block);
  return leads ? weight * LEAD : weight;
}

/** Where one type implies signals of another, the weaker reading gives way. */
function settle(context: Context, scores: readonly TypeScore[]): TypeScore[] {
  const points = new Map(scores.map(({ type, points: value }) => [type, value]));
  const of = (type: LetterType): number => points.get(type) ?? 0;
  const weaken = (type: LetterType, factor: number): void => {
    points.set(type, of(type) * factor);
  };
  const strong = 5;
  // A decision on an objection to a tax is an uitspraak (Awb 6:23, AWR 25).
  if (
    of('beslissing-op-bezwaar') >= Math.max(strong, of('belastingaanslag') * 0.7) &&
    context.signal('belasting').length > 0
  )
    points.set('uitspraak-op-bezwaar', Math.max(of('uitspraak-op-bezwaar'), of('beslissing-op-bezwaar')));
  // "Ontwerpbesluit" and "voornemen" talk of the decision to come; so do a postponement, a receipt and a request for more papers.
  if (of('uitspraak-op-bezwaar') >= strong) {
    weaken('beslissing-op-bezwaar', 0.3);
    weaken('belastingaanslag', 0.3);
    weaken('besluit', 0.3);
  } else if (of('beslissing-op-bezwaar') >= strong && of('verdaging') < of('beslissing-op-bezwaar')) {
    weaken('besluit', 0.4);
    weaken('klachtafhandeling', 0.6);
  }
  if (of('ontwerpbesluit') >= strong) weaken('besluit', 0.4);
  if (of('voornemen') >= strong + 2 && of('voornemen') > of('besluit') * 0.6) weaken('besluit', 0.5);
  if (of('verdaging') >= strong) weaken('besluit', 0.5);
  if (of('klachtafhandeling') >= strong + 3) weaken('besluit', 0.5);
  if (of('belastingaanslag') >= strong + 3) weaken('besluit', 0.5);
  if (of('betalingsherinnering') >= strong + 3) {
    weaken('belastingaanslag', 0.4);
    weaken('besluit', 0.6);
  }
  // News that says so in its subject may talk of decisions at length.
  const subject = (type: LetterType): boolean => scores.find((score) => score.type === type)?.inSubject ?? false;
  if (subject('informatie') && !subject('besluit') && !subject('belastingaanslag')) {
    weaken('besluit', 0.6);
    weaken('belastingaanslag', 0.4);
  }
  // A letter that decides something is no mere receipt, invitation or news.
  if (!subject('informatie') && (scores.find(({ type }) => type === 'besluit')?.strong ?? 0) >= STRENGTH.sterk) {
    weaken('ontvangstbevestiging', 0.5);
    weaken('informatie', 0.5);
    weaken('uitnodiging', 0.7);
  }
  return scores.map(({ type, raw, strong, inSubject, evidence }) => ({
    type,
    raw,
    points: of(type),
    strong,
    inSubject,
    evidence,
  }));
}
