import type { Context } from '../context.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import { WordClass, wordClasses } from './word-classes.ts';
import { noParticiples, strongParticiples } from './word-lists.ts';

/** What can stand in front of "ge" in one written word: af-ge-wezen, plaats-ge-vonden, bekend-ge-maakt. */
const SEPARABLE = hashWords(
  'aan achter achteruit af apart bekend bij bijeen binnen buiten dicht deel dood door duidelijk een fijn gelijk gereed gevangen goed groot heen her herin hoog in ineen ineens kapot kennis klaar kort kwijt laag langs leeg los mede mee mis na neer nieuw om omhoog omlaag onder ongedaan op open openbaar opeen opnieuw over plaats prijs raad recht rond samen schadeloos schoon stand stil stop tegemoet tegen tekort teleur teniet terecht ter terug thuis toe tussen uit uiteen vast veilig ver vol voor voorop voort vooruit vrij waar weer weg wijs zeker ziek zorg',
);
/** What can stand in front of "be", "ver" or "ont": uit-be-taald, door-ver-wezen. */
const SEPARABLE_BEFORE_PREFIX = hashWords('aan af door goed her in mee na om onder op over terug toe uit voor');
/** Prefixes that take the place of "ge". */
const INSEPARABLE = ['be', 'ver', 'ont', 'her'] as const;
/** Participles on -d and -t of which shape says too little. */
const OTHER_WEAK = hashWords(
  'aanvaard achterhaald begroet begroot bejegend benut besmet bezet doorkruist doorzocht erkend herkend hervat misbruikt mishandeld misleid omheind omringd omzeild onderbouwd onderhandeld ondermijnd onderricht onderschat ondersteund ondertekend onderverdeeld ondervraagd onderzocht ontkend ontmoet overbelast overbrugd overhandigd overlegd overschat overstemd overtuigd vergroot verkort verzet volbracht voltooid voorbereid voorspeld weerlegd',
);
/** Compound nouns that begin like a participle end in one of these. */
const NOUN_TAILS = hashWords(
  'heid raad tijd geld land rand pand bord blad kind bond dienst kaart kant punt plicht recht stand schuld band lijst post kracht toets komst gebied',
);
const TAIL_LENGTHS = [4, 5, 6] as const;

const D = 0x64;
const T = 0x74;
const N = 0x6e;
const G = 0x67;
const E = 0x65;
const LONGEST = 26;
/** Of these bits a participle that goes with a verb has one. */
const FREE_PARTICIPLE = WordClass.participle | WordClass.attribute | WordClass.noun;
/** Classes of words that are no verb. */
const NO_VERB = WordClass.noun | WordClass.name | WordClass.adjective;
/** Answers that the test remembers; 0 is a word not yet asked about. */
const YES = 1;
const NO = 2;

/** Tells whether the token could be an uninflected past participle. */
export type ParticipleTest = (token: number) => boolean;

/**
 * Gives the test for past participles: weak ones by their shape (prefix and -d or -t), strong ones by list, and those that only the
 * tagger knows ("hernomen"). What the word does in its sentence is for the caller.
 */
export function participles(context: Context): ParticipleTest {
  const strong = context.get(strongParticiples);
  const classes = context.get(wordClasses);
  const { tagger } = context.options;
  const none = context.get(noParticiples);
  const { text } = context.letter;
  const { tokens } = context.parsed;
  const memory = new Uint8Array(tokens.count);
  const lower = (offset: number): number => text.charCodeAt(offset) | 0x20;

  function starts(offset: number, prefix: string): boolean {
    for (let index = 0; index < prefix.length; index++)
      if (lower(offset + index) !== prefix.charCodeAt(index)) return false;
    return true;
  }

  /** Length of a separable prefix in front of "ge", "be", "ver" or "ont"; 0 for none, -1 for a word that has no such part. */
  function separable(start: number, end: number): number {
    for (let at = start + 2; at < end - 3 && at < start + 12; at++) {
      const first = lower(at);
      if (first === G ? lower(at + 1) === E : first === 0x62 && lower(at + 1) === E) {
        const set = first === G ? SEPARABLE : SEPARABLE_BEFORE_PREFIX;
        if (set.has(hashWord(text, start, at))) return at - start;
      } else if ((first === 0x76 && starts(at, 'ver')) || (first === 0x6f && starts(at, 'ont'))) {
        if (SEPARABLE_BEFORE_PREFIX.has(hashWord(text, start, at))) return at - start;
      }
    }
    return 0;
  }

  function isStrong(start: number, end: number, hash: number): boolean {
    if (none.has(hash)) return false;
    if (strong.has(hash)) return true;
    const prefix = separable(start, end);
    return prefix > 0 && strong.has(hashWord(text, start + prefix, end));
  }

  function isWeak(start: number, end: number, hash: number, last: number): boolean {
    if (none.has(hash)) return false;
    if (OTHER_WEAK.has(hash)) return true;
    const from = start + separable(start, end);
    if (from > start ? none.has(hashWord(text, from, end)) : isCompoundNoun(start, end)) return false;
    if (lower(from) === G && lower(from + 1) === E) return end - from >= 5;
    if (end - from < 6) return false;
    if (!INSEPARABLE.some((prefix) => starts(from, prefix))) return false;
    if (last === D && isPresentParticiple(end)) return false;
    return last === D || takesT(lower(end - 2), lower(end - 3));
  }

  function isCompoundNoun(start: number, end: number): boolean {
    return TAIL_LENGTHS.some((length) => end - start > length + 4 && NOUN_TAILS.has(hashWord(text, end - length, end)));
  }

  /** "vervelend", "belastend", but not "verleend", "berekend" or "ondertekend". */
  function isPresentParticiple(end: number): boolean {
    return starts(end - 3, 'end') && !starts(end - 4, 'eend') && !starts(end - 5, 'ekend') && !starts(end - 4, 'iend');
  }

  const bitsOf = (token: number): number => classes?.of[token] ?? 0;

  /** A participle that only the tagger knows, of a verb that it knows: not "ongegrond", "geslachtsdelen". */
  const isTagged = (token: number): boolean => {
    if (!tagger || (bitsOf(token) & FREE_PARTICIPLE) !== WordClass.participle) return false;
    return !none.has(tokens.hash[token] ?? 0) && tagger.knowsVerb(classes?.lemma(token) ?? '');
  };

  /** "geboortegeslacht", "bekend": in the shape of a participle, but a noun or an adjective by the tagger. */
  const isNoVerb = (token: number): boolean =>
    (bitsOf(token) & WordClass.verb) === 0 &&
    (bitsOf(token) & NO_VERB) !== 0 &&
    !OTHER_WEAK.has(tokens.hash[token] ?? 0);

  const hasShape = (token: number): boolean => {
    if (tokens.kind[token] !== TokenKind.word) return false;
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    if (end - start < 5 || end - start > LONGEST) return false;
    const last = text.charCodeAt(end - 1);
    if (last === N) return isStrong(start, end, tokens.hash[token] ?? 0);
    if (last === D || last === T) return isWeak(start, end, tokens.hash[token] ?? 0, last) && !isNoVerb(token);
    return false;
  };
  return (token) => {
    const known = memory[token];
    if (known) return known === YES;
    const answer = hasShape(token) || isTagged(token);
    memory[token] = answer ? YES : NO;
    return answer;
  };
}

/** Without "ge", a form on -t is a participle only behind k, s, p and ch; behind other sounds it is a finite form: "betaalt". */
function takesT(before: number, earlier: number): boolean {
  return before === 0x6b || before === 0x73 || before === 0x70 || (before === 0x68 && earlier === 0x63);
}
