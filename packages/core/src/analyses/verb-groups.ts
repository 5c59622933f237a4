import type { Context } from '../context.ts';
import { characterClass, UPPER } from '../parse/characters.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { clauses } from './clauses.ts';
import { participles } from './participles.ts';
import { prose } from './prose.ts';
import { WordClass, wordClasses } from './word-classes.ts';
import { AUXILIARY, Role, VERB, wordRoles } from './word-roles.ts';

/** An auxiliary with the participle that belongs to it. */
export interface VerbGroup {
  readonly sentence: number;
  /** Token of the auxiliary. */
  readonly auxiliary: number;
  /** Token of the participle; before or behind the auxiliary. */
  readonly participle: number;
  /** The `Role` bits of the auxiliary. */
  readonly roles: number;
}

/** A participle is looked for at most this many tokens behind its auxiliary. */
const WIDEST = 45;
/** Verbs that stand together are at most this many. */
const LONGEST_CLUSTER = 5;
const ZIJN = hashWord('zijn');
const INDEFINITE = hashWords('een geen');
/** Behind a word that opens a clause these are all of it: "waar nodig", "zoals gezegd". */
const ASIDES = hashWords('nodig mogelijk gewenst gezegd afgesproken beschreven bekend');
/** Behind a participle these go with the verb: "verzocht uiterlijk 3 mei te betalen". */
const ADVERBS = hashWords('uiterlijk zoveel alsnog opnieuw nogmaals schriftelijk telefonisch meteen');
const ALS = hashWord('als');
const DAN = hashWord('dan');
/** "Op zichzelf genomen", "strikt genomen": nothing is taken. */
const VIEWED = hashWords('zichzelf strikt');
const GENOMEN = hashWord('genomen');
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** What a clause can go on with behind its last verb. */
const FOLLOWS_VERB =
  VERB |
  Role.subordinator |
  Role.coordinator |
  Role.preposition |
  Role.te |
  Role.negation |
  Role.determiner |
  Role.pronoun;

/**
 * Pairs every auxiliary (worden, zijn, hebben, krijgen …) of the running text with its participle, in order of place. First the
 * neighbours ("is afgewezen", "ingediend wordt"), then, from the last auxiliary to the first, the nearest participle that is still
 * free: inner clauses take theirs before outer ones. Linear in the number of tokens.
 */
export function verbGroups(context: Context): readonly VerbGroup[] {
  const roles = context.get(wordRoles);
  const { mark, breaks, endsClause, opensClause } = context.get(clauses);
  const isParticiple = context.get(participles);
  const classes = context.get(wordClasses);
  const { text } = context.letter;
  const { tokens, sentences } = context.parsed;
  const groups: VerbGroup[] = [];
  const taken = new Uint8Array(tokens.count);
  /** The auxiliaries of one sentence, in order; the places of those that have found a participle are used again. */
  const open: number[] = [];
  for (const sentence of context.get(prose)) {
    const first = sentences.first[sentence] ?? 0;
    const last = sentences.last[sentence] ?? 0;
    let count = 0;
    for (let at = first; at < last; at++) if ((roles[at] ?? 0) & AUXILIARY) open[count++] = at;
    let free = 0;
    for (let index = 0; index < count; index++) {
      const at = open[index] ?? 0;
      if (!pairRight(sentence, at, last)) open[free++] = at;
    }
    let rest = 0;
    for (let index = 0; index < free; index++) {
      const at = open[index] ?? 0;
      if (!pairLeft(sentence, at, first)) open[rest++] = at;
    }
    for (let index = rest - 1; index >= 0; index--) pairFar(sentence, open[index] ?? 0, first, last);
  }
  return groups.sort((a, b) => a.auxiliary - b.auxiliary);

  function role(at: number): number {
    return roles[at] ?? 0;
  }

  function take(sentence: number, auxiliary: number, participle: number): boolean {
    taken[participle] = 1;
    groups.push({ sentence, auxiliary, participle, roles: role(auxiliary) });
    return true;
  }

  function pairRight(sentence: number, at: number, last: number): boolean {
    const next = at + 1;
    if (next >= last || taken[next] || role(next) & VERB || !isParticiple(next)) return false;
    if (tokens.hash[at] === ZIJN && isAttributive(next, last)) return false;
    return take(sentence, at, next);
  }

  function pairLeft(sentence: number, at: number, first: number): boolean {
    if (leadsToPassive(at + 1)) return false;
    let left = at - 1;
    const limit = Math.max(first, at - LONGEST_CLUSTER);
    while (left > limit && role(left) & (VERB | Role.te)) left--;
    if (left < first || taken[left] || role(left) !== 0 || !isParticiple(left)) return false;
    if (left > first && role(left - 1) & (Role.hebben | Role.support)) return false;
    return take(sentence, at, left);
  }

  /** "betaald had moeten worden": the participle belongs to the last verb. */
  function leadsToPassive(at: number): boolean {
    let next = at;
    while (next < at + LONGEST_CLUSTER && role(next) & Role.modal) next++;
    return (role(next) & (Role.worden | Role.zijn)) !== 0;
  }

  function pairFar(sentence: number, at: number, first: number, last: number): void {
    const subordinate = isSubordinate(at, first);
    // "Wij hebben, gelet op uw verklaring, besloten": the participle stands behind the second comma.
    const remark = mark(at + 1) === COMMA && !subordinate;
    if (
      (endsClause(at + 1, last) && tokens.hash[at + 1] !== ALS && !remark && !isAside(at + 1)) ||
      (tokens.hash[at] === ZIJN && isPossessive(at, first))
    )
      return;
    // "De vragen die op de achterkant staan al beantwoord": such a verb closes its clause.
    if (subordinate && role(at) & Role.support) return;
    const predicate = (role(at) & Role.zijn) !== 0 && INDEFINITE.has(tokens.hash[at + 1] ?? 0);
    let commas = 0;
    const limit = Math.min(last, at + WIDEST);
    let embedded = false;
    for (let next = at + 1; next < limit; next++) {
      const here = role(next);
      const sign = mark(next);
      if (breaks(next) || (predicate && startsAnew(next))) return;
      if (sign === OPEN) {
        while (next < limit && mark(next) !== CLOSE) next++;
        continue;
      }
      if (sign === COMMA) {
        if (subordinate) return;
        commas++;
        embedded = false;
      } else if (isAside(next)) {
        next++;
        continue;
      } else if (opensClause(next)) embedded = true;
      else if (embedded && here & VERB && !endsClause(next + 1, last) && !isVerbal(next + 1)) embedded = false;
      else if (here & VERB && !embedded && !(here & Role.plural)) return;
      else if (here & Role.te && isInfinitive(next + 1, last)) return;
      if (embedded || taken[next] || here !== 0 || !isParticiple(next)) continue;
      if (remark ? commas !== 2 : mark(next - 1) === COMMA && !endsSentence(next + 1, last)) continue;
      if (role(next - 1) & (Role.subordinator | Role.te)) continue;
      if (tokens.hash[next - 1] === DAN || isAttributive(next, last)) continue;
      if (tokens.hash[next] === GENOMEN && VIEWED.has(tokens.hash[next - 1] ?? 0)) continue;
      take(sentence, at, next);
      return;
    }
  }

  function isAside(at: number): boolean {
    return (role(at) & Role.subordinator) !== 0 && ASIDES.has(tokens.hash[at + 1] ?? 0) && mark(at + 2) !== COMMA;
  }

  /** "Dit is een bericht en daarom niet ondertekend": what was said is complete, and something else is said of it. */
  function startsAnew(at: number): boolean {
    if (!(role(at) & Role.coordinator)) return false;
    return (role(at + 1) & Role.negation) !== 0 || ((classes?.of[at + 1] ?? 0) & WordClass.adverb) !== 0;
  }

  /** The verbs of a clause go on here: "moeten worden", "is ingediend". */
  function isVerbal(at: number): boolean {
    return (role(at) & VERB) !== 0 || isParticiple(at);
  }

  /** "zijn" is possessive in "met zijn", "hij heeft zijn", unless the tagger says that it is a verb. */
  function isPossessive(at: number, first: number): boolean {
    if (classes && (classes.of[at] ?? 0) & WordClass.verb) return false;
    if (at > first && role(at - 1) & Role.preposition && !(role(at - 1) & Role.te)) return true;
    for (let back = at - 1; back >= Math.max(first, at - WIDEST) && !(role(back) & Role.subordinator); back--) {
      if (tokens.kind[back] === TokenKind.punctuation) return false;
      if (role(back) & VERB) return true;
    }
    return false;
  }

  function isSubordinate(at: number, first: number): boolean {
    for (let back = at - 1; back >= Math.max(first, at - WIDEST); back--) {
      if (mark(back) === COMMA) return false;
      if (role(back) & Role.subordinator) return true;
    }
    return false;
  }

  /** The word behind "te": an infinitive ends in -n and has no capital. */
  function isInfinitive(at: number, last: number): boolean {
    if (at >= last || tokens.kind[at] !== TokenKind.word || role(at) & VERB) return false;
    const end = tokens.end[at] ?? 0;
    return text.charCodeAt(end - 1) === 0x6e && !(characterClass(text.charCodeAt(tokens.start[at] ?? 0)) & UPPER);
  }

  /** A participle in front of a noun: "het vastgesteld bedrag", "ontvangen stukken". */
  function isAttributive(at: number, last: number): boolean {
    if (endsClause(at + 1, last) || tokens.kind[at + 1] !== TokenKind.word) return false;
    return !(role(at + 1) & FOLLOWS_VERB) && !ADVERBS.has(tokens.hash[at + 1] ?? 0);
  }

  function endsSentence(at: number, last: number): boolean {
    return at >= last || tokens.kind[at] === TokenKind.terminal;
  }
}
