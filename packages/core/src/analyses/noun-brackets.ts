import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { clauses } from './clauses.ts';
import { participles } from './participles.ts';
import { prose } from './prose.ts';
import { Role, wordRoles } from './word-roles.ts';

/** An article and its noun with a clause in between: "de aan u bij besluit van 14 juni 2011 verleende vergunning". */
export interface NounBracket {
  /** Token of the article. */
  readonly opening: number;
  /** Token of the noun. */
  readonly closing: number;
  /** Words in between. */
  readonly words: number;
}

/** What opens a bracket in front of a preposition. */
const OPENERS = hashWords('de het een uw onze deze alle');
/** Words that may stand behind the opener: "de eerder aan u verstrekte bijstand". */
const ADVERBS = hashWords(
  'eerder reeds nog niet al thans destijds voorheen hierboven hiervoor daarvoor daarbij daaraan daarin daartoe daarna hieraan hierin hierbij zelf tevens mede volledig onlangs laatstelijk vooraf ambtshalve mondeling schriftelijk telefonisch digitaal',
);
const TEN = hashWord('ten');
const ER = hashWord('er');
const TE = hashWord('te');
/** The participle is looked for at most this many tokens behind the article. */
const WIDEST = 25;
const EEN = hashWord('een');
const VAN = hashWord('van');
/** What stands between brackets is passed over: "(artikel 4.4, vijfde lid)", "(Awb)". */
const OPENING = 0x28;
const CLOSING = 0x29;
const D = 0x64;
const E = 0x65;
const N = 0x6e;
const T = 0x74;

/** The noun brackets of the running text, in order of place. */
export function nounBrackets(context: Context): readonly NounBracket[] {
  const roles = context.get(wordRoles);
  const { breaks, opensClause } = context.get(clauses);
  const isParticiple = context.get(participles);
  const { text } = context.letter;
  const { tokens, sentences } = context.parsed;
  const found: NounBracket[] = [];
  for (const sentence of context.get(prose)) {
    const last = sentences.last[sentence] ?? 0;
    for (let at = sentences.first[sentence] ?? 0; at < last - 3; at++) {
      if (!opens(at)) continue;
      const closing = findNoun(at, Math.min(last, at + WIDEST));
      if (closing < 0) continue;
      found.push({ opening: at, closing, words: wordsBetween(at, closing) });
      at = closing;
    }
  }
  return found;

  /** An article right in front of a preposition; "het" may also be a pronoun, but then no participle with -e follows. */
  function opens(at: number): boolean {
    if (!((roles[at] ?? 0) & Role.determiner) || !OPENERS.has(tokens.hash[at] ?? 0)) return false;
    let next = at + 1;
    while (next < at + 3 && ADVERBS.has(tokens.hash[next] ?? 0)) next++;
    // "Een van de gekozen plekken" is one of them, and no clause in front of a noun.
    if (tokens.hash[at] === EEN && tokens.hash[next] === VAN) return false;
    const role = roles[next] ?? 0;
    return (role & (Role.preposition | Role.te)) === Role.preposition || (next === at + 1 && isObject(next));
  }

  /** "De u toegekende uitkering". */
  function isObject(at: number): boolean {
    return ((roles[at] ?? 0) & (Role.pronoun | Role.determiner)) === Role.pronoun && tokens.hash[at] !== ER;
  }

  function findNoun(from: number, limit: number): number {
    let inMarks = false;
    const indefinite = tokens.hash[from] === EEN;
    for (let at = from + 2; at < limit - 1; at++) {
      const role = roles[at] ?? 0;
      if (tokens.hash[at] === OPENING) inMarks = true;
      else if (tokens.hash[at] === CLOSING) inMarks = false;
      if (inMarks) continue;
      if (isAlone(at)) return -1;
      if (breaks(at) || opensClause(at) || role & (Role.worden | Role.zijn | Role.hebben | Role.modal)) return -1;
      if ((isAttribute(at) || (indefinite && isBare(at))) && isNoun(at + 1) && !isInflected(at + 1)) return at + 1;
    }
    return -1;
  }

  /** "Deze in de gelegenheid te stellen een …": behind this infinitive stands no noun of its own. */
  function isAlone(at: number): boolean {
    return tokens.hash[at - 1] === TE && ((roles[at + 1] ?? 0) & Role.determiner) !== 0;
  }

  /** "verleende", "genomen", "te betalen": what a participle phrase in front of a noun ends in. */
  function isAttribute(at: number): boolean {
    if (isInflected(at)) return true;
    const end = tokens.end[at] ?? 0;
    if (text.charCodeAt(end - 1) !== N || (roles[at] ?? 0) !== 0) return false;
    return tokens.hash[at - 1] === TE ? tokens.kind[at] === TokenKind.word : isParticiple(at);
  }

  /** "verleende", "gevraagde", "rustende"; behind an article it would belong to a noun of its own; not in "ten onrechte". */
  function isInflected(at: number): boolean {
    if (
      tokens.kind[at] !== TokenKind.word ||
      (roles[at] ?? 0) !== 0 ||
      (roles[at - 1] ?? 0) & Role.determiner ||
      tokens.hash[at - 1] === TEN
    )
      return false;
    const end = tokens.end[at] ?? 0;
    const before = text.charCodeAt(end - 2);
    return end - (tokens.start[at] ?? 0) > 5 && text.charCodeAt(end - 1) === E && (before === D || before === T);
  }

  /** "Een door de gemeente ingesteld onderzoek": without -e in front of a noun that goes with "het". */
  function isBare(at: number): boolean {
    const letter = text.charCodeAt((tokens.end[at] ?? 0) - 1);
    return (letter === D || letter === T) && (roles[at] ?? 0) === 0 && isParticiple(at);
  }

  function isNoun(at: number): boolean {
    return tokens.kind[at] === TokenKind.word && (roles[at] ?? 0) === 0;
  }

  function wordsBetween(opening: number, closing: number): number {
    let words = 0;
    for (let at = opening + 1; at < closing; at++)
      if (tokens.kind[at] !== TokenKind.punctuation && tokens.kind[at] !== TokenKind.terminal) words++;
    return words;
  }
}
