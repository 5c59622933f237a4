import type { Context } from '../context.ts';
import { characterClass, LOWER } from '../parse/characters.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';
import { TokenKind } from '../parse/tokens.ts';
import { clauses } from './clauses.ts';
import { isQuoted } from './quoted.ts';
import { Role, VERB, wordRoles } from './word-roles.ts';

/** Where a long sentence can be cut in two sentences that both stand by themselves. */
export interface SplitPlace {
  /** Token of the conjunction that the second part starts with. */
  readonly token: number;
  /** What the second sentence starts with in its place; null when it can stay: "…, maar wij betalen dit niet". */
  readonly start: string | null;
}

/** Conjunctions that a sentence may start with. */
const STARTERS = hashWords('maar want en dus');
const EN = hashWord('en');
/** What stands in front of the last item of a list. */
const CLOSES_LIST = hashWords('en of alsmede');
/** Conjunctions of a reason or a result, and how a sentence says the same. */
const REWRITTEN: ReadonlyMap<number, string> = new Map([
  [hashWord('omdat'), 'De reden is dat …'],
  [hashWord('zodat'), 'Zo …" of "Daardoor …'],
  [hashWord('waardoor'), 'Daardoor …'],
]);
/** Every word that a second sentence can be made from. */
const OPENERS = new HashBits(STARTERS, new Set(REWRITTEN.keys()));
/** "Vooral omdat", "niet omdat": what stands in front belongs to the reason. */
const WITH_REASON = hashWords(
  'vooral ook alleen juist mede niet en of maar gewoon deels misschien zeker waarschijnlijk is was komt',
);
/** What they open does not end at "en": "als u ziek bent en u wilt komen". */
const RUN_ON = hashWords(
  'als indien wanneer mits tenzij zodra zolang of dat die wie wat waarop waarin waarmee waartegen hoe',
);
const OMDAT = hashWord('omdat');
const NIET = hashWord('niet');
/** "Artikel 54, derde lid, van": no list. */
const LID = hashWord('lid');
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const CLOSE = 0x29;
/** The verb of a main clause stands within this many tokens. */
const SOON = 4;
/** Words that each part has at least; and what a reason is given for. */
const SHORTEST = 4;
const SHORTEST_FACT = 6;

/** The place to cut a sentence that is nearest to the middle; null when no place makes two sentences. */
export function splitPlace(context: Context, first: number, last: number): SplitPlace | null {
  if (!mayBeCut(context, first, last)) return null;
  const roles = context.get(wordRoles);
  const { mark, opensClause } = context.get(clauses);
  const { tokens } = context.parsed;
  const role = (at: number): number => roles[at] ?? 0;
  const word = (at: number): number => tokens.hash[at] ?? 0;
  const isVerb = (at: number): boolean => (role(at) & VERB) !== 0 && !(role(at) & Role.determiner);
  const isComma = (at: number): boolean => mark(at) === COMMA;
  const hasVerbSoon = (from: number): boolean => {
    for (let at = from; at < Math.min(last, from + SOON) && !isComma(at); at++) if (isVerb(at)) return true;
    return false;
  };
  let lastComma = last - 1;
  while (lastComma > first && !isComma(lastComma)) lastComma--;
  /** What has been seen in front of the token that is looked at. */
  const seen = { verb: false, niet: false, openClause: false, mainVerb: false, clause: false, list: false };

  /** "maar wij kunnen", ", want het bedrag is": a main clause of its own; not in "als u ziek bent en u kunt niet komen". */
  const isMain = (at: number): boolean => {
    if (!(role(at) & Role.coordinator) || !STARTERS.has(word(at))) return false;
    if (word(at) === EN && (seen.openClause || seen.list)) return false;
    if (role(at + 1) & Role.pronoun && (isVerb(at + 2) || (word(at) !== EN && isComma(at - 1) && role(at + 2) === 0)))
      return true;
    return isComma(at - 1) && (role(at + 1) & (Role.pronoun | Role.determiner)) !== 0 && hasVerbSoon(at + 2);
  };
  /** ", omdat u samenwoont" up to the end of the sentence, behind a whole sentence. */
  const isReason = (at: number): boolean => {
    if (!REWRITTEN.has(word(at)) || at < first + SHORTEST_FACT || lastComma > at) return false;
    if (isComma(at - 1)) return true;
    return word(at) === OMDAT && !WITH_REASON.has(word(at - 1)) && seen.verb && !seen.niet;
  };
  /** "U noemde twee redenen: …", "de bus is nodig, de garage is vol en …": the "en" behind it joins the last of a list. */
  const opensList = (at: number): boolean => {
    if (mark(at) === COLON) return true;
    if (!isComma(at)) return false;
    if (isVerb(at + 1)) return !seen.clause;
    return (role(at + 1) & (Role.subordinator | Role.coordinator | Role.preposition)) === 0;
  };
  const look = (at: number): void => {
    seen.list ||= opensList(at);
    seen.clause ||= (role(at) & Role.subordinator) !== 0;
    if (isComma(at)) {
      seen.openClause = false;
      seen.mainVerb ||= isVerb(at + 1);
    }
    seen.verb ||= isVerb(at);
    seen.niet ||= word(at) === NIET;
    seen.openClause ||= RUN_ON.has(word(at)) && opensClause(at);
  };
  /** "Als u ziek bent en u kunt niet komen": the part in front is no sentence yet. */
  const isSubordinate = (): boolean => (role(first) & Role.subordinator) !== 0 && !seen.mainVerb;

  const middle = (first + last) / 2;
  let best: SplitPlace | null = null;
  let cost = Number.POSITIVE_INFINITY;
  let depth = 0;
  for (let at = first; at < last - SHORTEST; at++) {
    if (at > first) look(at - 1);
    if (mark(at) === OPEN) depth++;
    else if (mark(at) === CLOSE) depth--;
    if (depth > 0 || at < first + SHORTEST || tokens.kind[at] !== TokenKind.word) continue;
    const stays = (mark(at - 1) === SEMICOLON && hasVerbSoon(at)) || isMain(at);
    if ((!stays && !isReason(at)) || isSubordinate() || isQuoted(context, at)) continue;
    const far = Math.abs(at - middle);
    if (far >= cost) continue;
    cost = far;
    best = { token: at, start: stays ? null : (REWRITTEN.get(word(at)) ?? null) };
  }
  return best;
}

/** False for a sentence without a conjunction or a semicolon to cut it at: most sentences have none. */
function mayBeCut({ parsed: { tokens } }: Context, first: number, last: number): boolean {
  for (let at = first + SHORTEST; at < last - SHORTEST; at++)
    if (OPENERS.of(tokens.hash[at] ?? 0) !== 0 || tokens.hash[at - 1] === SEMICOLON) return true;
  return false;
}

/** True for a sentence that sums up: two commas or more with short parts in between, and "en" or "of" before the last. */
export function isEnumeration(context: Context, first: number, last: number): boolean {
  const roles = context.get(wordRoles);
  const { mark } = context.get(clauses);
  const { tokens } = context.parsed;
  /** Not "van de wet", "derde lid", "Postbus 12", "4310 AB". */
  const opensItem = (at: number): boolean =>
    tokens.kind[at] === TokenKind.word &&
    ((roles[at] ?? 0) & Role.preposition) === 0 &&
    tokens.hash[at + 1] !== LID &&
    (characterClass(context.letter.text.charCodeAt(tokens.start[at] ?? 0)) & LOWER) !== 0;
  let items = 0;
  let start = -1;
  for (let at = first; at < last; at++) {
    const role = roles[at] ?? 0;
    const isLast = start >= 0 && CLOSES_LIST.has(tokens.hash[at] ?? 0);
    if (mark(at) === COMMA || isLast) {
      if (start >= 0 && at > start) items++;
      if (isLast && items >= 2) return true;
      start = isLast ? -1 : at + 1;
    } else if (role & (VERB | Role.subordinator) || (at === start && !opensItem(at))) {
      start = -1;
      items = 0;
    }
  }
  return false;
}
