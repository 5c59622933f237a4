import { punctuation } from '../../analyses/punctuation.ts';
import { WordClass, wordClasses } from '../../analyses/word-classes.ts';
import { Role, VERB, wordRoles } from '../../analyses/word-roles.ts';
import type { Context } from '../../context.ts';
import type { Match } from '../../model/finding.ts';
import { hashWords } from '../../parse/hash.ts';
import { TokenKind } from '../../parse/tokens.ts';

/** From this many commas on a sentence is reported, and from the second number on it is a warning. */
const MANY = 2;
const FAR_TOO_MANY = 4;
/** Tokens of one part of an enumeration. */
const LONGEST_PART = 8;
/** Words that open a remark between commas. */
const REMARKS = hashWords(
  'gelet gezien mede inclusief exclusief alsmede zijnde waaronder namelijk bijvoorbeeld ook al dus daarna vervolgens nu toen anders',
);
/** What joins the last part of an enumeration to the others: not "maar", "want", "dus". */
const JOINS = hashWords('en of noch alsmede evenals');
const NOMINAL = WordClass.noun | WordClass.adjective;
const COLON = 0x3a;
const CLOSERS = hashWords('enzovoort etc. enz. e.d.');
const QUESTIONS = hashWords('waarom welk welke wat wie waar hoe');
const ADDRESS_KINDS: ReadonlySet<number> = new Set([TokenKind.number, TokenKind.url, TokenKind.email]);
const ADDRESS = hashWords('postbus antwoordnummer telefoon tel. t.a.v. ter');

/** Sentences with two or more commas, not counting those of a plain enumeration ("uw naam, uw adres en de datum") or an address. */
export function veelKommas(context: Context): readonly Match[] {
  const roles = context.get(wordRoles);
  const classes = context.get(wordClasses);
  const { tokens, sentences } = context.parsed;
  const role = (at: number): number => roles[at] ?? 0;

  /** "Waarom u het niet eens bent", "met welk besluit": what a letter has to hold is often told so. */
  const isQuestion = (at: number): boolean =>
    QUESTIONS.has(tokens.hash[at] ?? 0) ||
    ((role(at) & Role.preposition) !== 0 && QUESTIONS.has(tokens.hash[at + 1] ?? 0));

  /** "Je adres", not "je betaalt". */
  const isPossessive = (at: number): boolean => {
    const next = classes?.of[at + 1] ?? 0;
    return (role(at) & Role.determiner) !== 0 && (next & NOMINAL) !== 0 && (next & WordClass.finite) === 0;
  };

  /** Nothing between these tokens is a clause: no verb that is known, no subject, no conjunction that opens one. */
  const isPlain = (from: number, to: number): boolean => {
    if (isQuestion(from)) return true;
    if (to - from > LONGEST_PART) return false;
    for (let at = from; at < to; at++) {
      if (role(at) & Role.subordinator || (role(at) & Role.pronoun && !isPossessive(at))) return false;
      if (role(at) & VERB && !(role(at) & Role.determiner) && !(role(at) & Role.plural && role(at - 1) === 0))
        return false;
    }
    return true;
  };

  /** "gelet op uw verklaring": a remark; "naar uw huur" only goes on with an enumeration when "naar" stood in front of it too. */
  const opensRemark = (at: number): boolean => {
    if (REMARKS.has(tokens.hash[at] ?? 0)) return true;
    if (!(role(at) & Role.preposition) || isQuestion(at)) return false;
    for (let back = at - 2; back > at - 2 - 2 * LONGEST_PART && back >= 0; back--)
      if (tokens.hash[back] === tokens.hash[at]) return false;
    return true;
  };

  /** The first "en" or "of" behind a token with only plain words in front of it; -1 for none. */
  const coordinator = (from: number, last: number): number => {
    const reach = isQuestion(from) ? 2 * LONGEST_PART : LONGEST_PART;
    for (let at = from; at < Math.min(last, from + reach + 1); at++)
      if (role(at) & Role.coordinator) return JOINS.has(tokens.hash[at] ?? 0) && isPlain(from, at) ? at : -1;
    return -1;
  };

  /** A comma in front of a street, a number, a postbus or a site, and the one behind the number of a house. */
  const isAddress = (comma: number): boolean =>
    ADDRESS_KINDS.has(tokens.kind[comma + 1] ?? 0) ||
    ADDRESS.has(tokens.hash[comma + 1] ?? 0) ||
    isStreet(comma + 1) ||
    (tokens.kind[comma - 1] === TokenKind.number && isCapital(comma - 2));

  const isStreet = (at: number): boolean =>
    isCapital(at) &&
    (tokens.kind[at + 1] === TokenKind.number || (isCapital(at + 1) && tokens.kind[at + 2] === TokenKind.number));

  const isCapital = (at: number): boolean =>
    tokens.kind[at] === TokenKind.word && /^\p{Lu}/u.test(context.letter.text.slice(tokens.start[at], tokens.end[at]));

  /** "Neem mee: uw pas, uw huurcontract, een foto": behind a colon a row of things needs no "en". */
  const opensRow = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++)
      if (tokens.kind[at] === TokenKind.punctuation && tokens.hash[at] === COLON) return true;
    return false;
  };

  /** How many of the commas stand between the parts of an enumeration, in a sentence from `first` up to `last`. */
  const enumerating = (commas: readonly number[], first: number, last: number): number => {
    const isRow = opensRow(first, commas[0] ?? first);
    let count = 0;
    for (let index = commas.length - 1, end = isRow ? last : -1; index >= 0; index--) {
      const after = (commas[index] ?? 0) + 1;
      const next = commas[index + 1] ?? last;
      const goesOn = next === end && isPlain(after, next) && !opensRemark(after);
      const isPart = goesOn || closes(after, next) || repeats(commas, index, last);
      if (isPart) count++;
      end = isPart ? (commas[index] ?? -1) : -1;
    }
    return count;
  };

  /** "Dan weer hier, dan weer daar": parts that open with the same word, also without "en". */
  const repeats = (commas: readonly number[], index: number, last: number): boolean => {
    const bound = (at: number): number => commas[at] ?? last;
    const opening = tokens.hash[bound(index) + 1];
    const isAlike = (other: number): boolean =>
      other >= 0 &&
      other < commas.length &&
      tokens.hash[bound(other) + 1] === opening &&
      isPlain(bound(other) + 1, bound(other + 1));
    return isPlain(bound(index) + 1, bound(index + 1)) && (isAlike(index - 1) || isAlike(index + 1));
  };

  /** The last comma of an enumeration: a part, "en", and the last part up to the next comma or the end. */
  const closes = (after: number, next: number): boolean => {
    // "een deelauto, een fiets, of een scooter", "wanden, vloeren, enzovoort"
    const opening = tokens.hash[after] ?? 0;
    if (JOINS.has(opening) || CLOSERS.has(opening)) return isPlain(after + 1, next) && !opensRemark(after + 1);
    if (opensRemark(after)) return false;
    if (CLOSERS.has(tokens.hash[next - 1] ?? 0) || CLOSERS.has(tokens.hash[next - 2] ?? 0)) return isPlain(after, next);
    const and = coordinator(after, next);
    if (and <= after) return false;
    // "… de datum en het nummer, en onderteken de brief": behind another "en" the sentence goes on.
    const end = coordinator(and + 2, next);
    const behind = end > 0 ? end : next;
    return (
      isQuestion(and + 1) || (isPlain(and + 1, Math.min(behind, and + 1 + LONGEST_PART)) && !endsInVerb(and, behind))
    );
  };

  const endsInVerb = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (role(at) & VERB && !(role(at) & Role.plural)) return true;
    return false;
  };

  const found: Match[] = [];
  for (const { sentence, commas } of context.get(punctuation)) {
    if (commas.length < MANY) continue;
    const counted = commas.filter((comma) => !isAddress(comma));
    if (counted.length < MANY) continue;
    const first = sentences.first[sentence] ?? 0;
    const value = counted.length - enumerating(counted, first, sentences.last[sentence] ?? 0);
    if (value < MANY) continue;
    const { start, end } = context.sentenceSpan(sentence);
    found.push({
      start,
      end,
      severity: value >= FAR_TOO_MANY ? 'warning' : 'info',
      values: { value },
    });
  }
  return found;
}
