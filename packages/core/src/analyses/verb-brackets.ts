import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { DUTCH_MONTHS } from '../parse/months.ts';
import { TokenKind } from '../parse/tokens.ts';
import { clauses } from './clauses.ts';
import { infinitiveTest } from './infinitive-test.ts';
import { participles } from './participles.ts';
import { prose } from './prose.ts';
import { separableVerbs } from './separable-verbs.ts';
import { verbGroups } from './verb-groups.ts';
import { AUXILIARY, Role, VERB, wordRoles } from './word-roles.ts';

/** Two parts of one verb with words in between: "kunt … indienen", "wijzen … af". */
export interface VerbBracket {
  /** Token of the finite verb. */
  readonly opening: number;
  /** Token of the first verb or particle that closes the bracket. */
  readonly closing: number;
  /** Token behind the verbs that close the bracket: "te worden ingediend". */
  readonly end: number;
  /** Words in between. */
  readonly words: number;
  /** How much the reader has to keep in mind: the words in between, but with dates and fixed phrases counted as one. */
  readonly load: number;
}

/** What closes a bracket: "is … afgewezen", "kunt … indienen", "wijzen … af". */
type Kind = 'participle' | 'infinitive' | 'particle';

/** Brackets with fewer words in between, or a smaller load, are not listed. */
const FEWEST = 6;
/** The same in a question, a condition or a request that opens with its verb: the reader knows early what is asked. */
const FEWEST_IN_OPENING = 9;
/** The closing part is looked for at most this many tokens further on. */
const WIDEST = 60;
/** In front of an infinitive these make it a noun: "zes weken", "de kosten", "bij vragen". */
const NOUN_MAKERS = Role.determiner | Role.preposition;
/** Modal verbs that ask for "te". */
const TAKES_TE = hashWords('dient dienen diende dienden hoeft hoef hoeven behoort behoren');
const LATEN = hashWord('laten');
/** Verbs besides the modal ones that take an infinitive: "wij laten … onderzoeken". */
const TAKES_INFINITIVE = hashWords('laat laten liet lieten gaat gaan ging gingen komt komen kwam kwamen');
/** What opens a clause about when, inside the bracket, and its tokens at the most. */
const OPENS_TIME = hashWords('waarop nadat');
const LONGEST_TIME = 14;
/** Nouns that make one verb with the word behind them: "bezwaar maken", "in rekening brengen". */
const FIXED_NOUNS = hashWords('bezwaar beroep contact gebruik aangifte afspraak rekening voren kennis');
const MONTHS = hashWords(DUTCH_MONTHS.join(' '));
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const CONTACT = hashWord('contact');
const OM = hashWord('om');
const TE = hashWord('te');
const ER = hashWord('er');
const UUR = hashWord('uur');
const ZIJN = hashWord('zijn');
const N = 0x6e;

/** The verb brackets of the running text with at least `FEWEST` words in between; of two that overlap the longer one. */
export function verbBrackets(context: Context): readonly VerbBracket[] {
  const roles = context.get(wordRoles);
  const { isOneClause, endsClause, breaks } = context.get(clauses);
  const isParticiple = context.get(participles);
  const isInfinitive = context.get(infinitiveTest);
  const separable = context.get(separableVerbs);
  const { text } = context.letter;
  const { tokens, sentences } = context.parsed;
  const found: VerbBracket[] = [];
  for (const { sentence, auxiliary, participle } of context.get(verbGroups))
    add(sentence, auxiliary, participle, 'participle');
  for (const sentence of context.get(prose)) {
    const last = sentences.last[sentence] ?? 0;
    for (let at = sentences.first[sentence] ?? 0; at < last - FEWEST; at++) {
      if (role(at) & Role.modal || (role(at) & Role.support && TAKES_INFINITIVE.has(tokens.hash[at] ?? 0)))
        addInfinitive(sentence, at, last);
      const parts = partsAt(at);
      if (parts) add(sentence, at, findParticle(parts, at, last), 'particle');
    }
  }
  return withoutOverlap(found);

  function role(at: number): number {
    return roles[at] ?? 0;
  }

  /** "Geef ons ook de naam en het telefoonnummer door." */
  function opensWith(opening: number, sentence: number): boolean {
    return opening === sentences.first[sentence];
  }

  /** "Een go (doorgaan) of een no go (stoppen)": the word stands in brackets that open behind the finite verb. */
  function isInBrackets(opening: number, verb: number): boolean {
    for (let at = verb - 1; at > opening; at--) {
      if (tokens.hash[at] === CLOSE) return false;
      if (tokens.hash[at] === OPEN) return true;
    }
    return false;
  }

  /** In "nemen … contact met u op" the reader knows the verb at "contact". */
  function knownAt(opening: number, closing: number): number {
    for (let at = opening + 1; at < closing; at++) if (tokens.hash[at] === CONTACT) return at;
    return closing;
  }

  function addInfinitive(sentence: number, at: number, last: number): void {
    const verb = findInfinitive(at, last);
    if (verb >= 0) add(sentence, at, verb, 'infinitive');
    else {
      const inner = timeClause(at, last);
      if (inner) add(sentence, at, findInfinitive(inner.end - 1, last, at), 'infinitive', inner);
    }
  }

  /** "Kunt … binnen zes weken na de dag waarop dit besluit is verzonden … indienen": the clause about when, up to and with its verbs. */
  function timeClause(at: number, last: number): { readonly start: number; readonly end: number } | null {
    const limit = Math.min(last, at + WIDEST);
    let start = at + 1;
    while (start < limit && !OPENS_TIME.has(tokens.hash[start] ?? 0)) {
      if (breaks(start) || tokens.kind[start] === TokenKind.punctuation) return null;
      start++;
    }
    let end = start + 1;
    const inClause = Math.min(limit, start + LONGEST_TIME);
    while (end < inClause && !(role(end) & VERB || isParticiple(end))) {
      if (breaks(end) || tokens.kind[end] === TokenKind.punctuation) return null;
      end++;
    }
    if (end >= inClause) return null;
    while (end < inClause && (role(end) & VERB || isParticiple(end))) end++;
    return { start, end };
  }

  /** `inner`: a clause in between that is known to end. */
  function add(
    sentence: number,
    opening: number,
    verb: number,
    kind: Kind,
    inner?: { readonly start: number; readonly end: number },
  ): void {
    if (verb - opening <= FEWEST || role(opening - 1) & Role.te || isInBrackets(opening, verb)) return;
    const closing = kind === 'particle' ? verb : clusterStart(verb, opening);
    const counted = count(opening, closing, kind === 'particle' ? knownAt(opening, closing) : closing);
    // A participle was paired with its verb over clauses in between; the other kinds were only found by place.
    const isOne = inner
      ? isOneClause(opening, inner.start) && isOneClause(inner.end - 1, closing)
      : kind === 'participle' || isOneClause(opening, closing);
    if (counted.load < (opensWith(opening, sentence) ? FEWEST_IN_OPENING : FEWEST) || !isOne) return;
    let end = verb + 1;
    if (kind !== 'particle')
      while (end < verb + 3 && (role(end) & VERB || isParticiple(end) || (kind === 'infinitive' && closesLaten(end))))
        end++;
    found.push({ opening, closing, end, ...counted });
  }

  /** "laten zien", "laten uitvoeren": two infinitives that stand together. */
  function closesLaten(at: number): boolean {
    return tokens.hash[at - 1] === LATEN && isInfinitive(at);
  }

  /** The first of the verbs that stand together: "te" in "te worden ingediend", "ingediend" in "ingediend worden". */
  function clusterStart(verb: number, opening: number): number {
    let start = verb;
    while (start - 1 > opening && role(start - 1) & (VERB | Role.te)) start--;
    // "over te maken", "door te geven"
    if (tokens.hash[start] === TE && role(start - 1) & Role.particle && start - 1 > opening) return start - 1;
    return start - 1 > opening && role(start) & AUXILIARY && isParticiple(start - 1) ? start - 1 : start;
  }

  /** `opening`: the finite verb, when the search starts further on. */
  function findInfinitive(at: number, last: number, opening = at): number {
    const limit = Math.min(last, at + WIDEST);
    for (let next = at + 1; next < limit; next++) {
      if (breaks(next) || opensPurpose(next, limit) || (role(next) & VERB && !(role(next) & Role.plural))) return -1;
      if ((isInfinitive(next) || isBehindTe(next)) && isVerb(next, opening, last)) return next;
    }
    return -1;
  }

  /** Behind "te" every word on -n is an infinitive, also one that the list does not know. */
  function isBehindTe(at: number): boolean {
    return (
      tokens.hash[at - 1] === TE &&
      tokens.kind[at] === TokenKind.word &&
      text.charCodeAt((tokens.end[at] ?? 0) - 1) === N
    );
  }

  /** "om … te": the clause that it opens has an infinitive of its own. */
  function opensPurpose(at: number, limit: number): boolean {
    if (tokens.hash[at] !== OM) return false;
    for (let next = at + 1; next < limit && !breaks(next); next++) if (tokens.hash[next] === TE) return true;
    return false;
  }

  /** False for "zijn bezwaar", "zes weken", "kunt door te bellen" and infinitives in front of a noun: "de te verzenden nota". */
  function isVerb(at: number, opening: number, last: number): boolean {
    const behindTe = tokens.hash[at - 1] === TE;
    if (behindTe !== TAKES_TE.has(tokens.hash[opening] ?? 0)) return false;
    if (!behindTe && !(role(at) & VERB) && role(at - 1) & NOUN_MAKERS && !(role(at - 1) & Role.pronoun)) return false;
    if (tokens.hash[at] === ZIJN) return endsClause(at + 1, last) || isParticiple(at + 1);
    return (
      endsClause(at + 1, last) ||
      role(at + 1) !== 0 ||
      tokens.kind[at + 1] !== TokenKind.word ||
      isInfinitive(at + 1) ||
      isParticiple(at + 1)
    );
  }

  /** What can come off the verb at this token: "wijst" gives "af", "toe", "aan"; undefined for other words. */
  function partsAt(at: number): ReadonlySet<number> | undefined {
    const parts = separable.partsOf(tokens.hash[at] ?? 0);
    return parts && !(role(at - 1) & (NOUN_MAKERS | Role.te)) ? parts : undefined;
  }

  function findParticle(parts: ReadonlySet<number>, at: number, last: number): number {
    const limit = Math.min(last, at + WIDEST);
    for (let next = at + 1; next < limit; next++) {
      if (breaks(next) || (partsAt(next) && !isInfinitive(next))) return -1;
      // Behind a comma it opens something new: "…, de datum, om welk besluit het gaat".
      if (tokens.hash[next - 1] === COMMA) continue;
      if (parts.has(tokens.hash[next] ?? 0) && (endsClause(next + 1, last) || role(next + 1) & Role.preposition))
        return next;
    }
    return -1;
  }

  /** `known`: token at which the reader knows the whole verb; what stands behind it is no load. */
  function count(opening: number, closing: number, known: number): { words: number; load: number } {
    let words = 0;
    let light = role(opening + 1) & Role.pronoun && tokens.hash[opening + 1] !== ER ? 1 : 0;
    if (FIXED_NOUNS.has(tokens.hash[closing - 1] ?? 0)) light++;
    for (let at = opening + 1; at < closing; at++) {
      const kind = tokens.kind[at];
      if (kind === TokenKind.punctuation || kind === TokenKind.terminal) continue;
      words++;
      if (at >= known || isLight(at)) light++;
    }
    return { words, load: words - light };
  }

  /** Words that go with the word before: "23 juni 2026", "9.00 tot 12.00 uur". */
  function isLight(at: number): boolean {
    const hash = tokens.hash[at] ?? 0;
    if (MONTHS.has(hash) || MONTHS.has(tokens.hash[at - 1] ?? 0) || hash === UUR) return true;
    if (tokens.kind[at] === TokenKind.number && tokens.kind[at - 2] === TokenKind.number) return true;
    return tokens.kind[at + 1] === TokenKind.number && tokens.kind[at - 1] === TokenKind.number;
  }
}

function withoutOverlap(found: readonly VerbBracket[]): readonly VerbBracket[] {
  const kept: VerbBracket[] = [];
  for (const bracket of [...found].sort((a, b) => a.opening - b.opening || b.closing - a.closing))
    if (bracket.opening > (kept[kept.length - 1]?.closing ?? -1)) kept.push(bracket);
  return kept;
}
