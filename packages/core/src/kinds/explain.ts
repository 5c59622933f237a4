import { lawArticles } from '../analyses/law-text.ts';
import type { Context } from '../context.ts';
import type { Match } from '../model/finding.ts';
import type { Term } from '../model/ruleset.ts';
import { LATIN_CAPITAL, LATIN_LETTER, LATIN_SMALL } from '../parse/latin.ts';
import { TokenKind } from '../parse/tokens.ts';
import { ABBREVIATIONS, type TermUse, termUses } from './term-uses.ts';

/** Words between brackets that make an explanation, at least. */
const SHORTEST_DEFINITION = 2;

/** What follows a term that is being defined: "een cliëntondersteuner is iemand die …", "een briefadres krijgen: een adres voor uw post". */
const DEFINING = new RegExp(
  String.raw`^[”"']?\s*(?::|(?:is|zijn)\s+(?:een|iemand|geld|wat(?!\s+betreft)|hulp|het bedrag|de persoon|mensen|regels)\b|(?:is|zijn)\s+(?:bedoeld\s+)?voor\s+(?:mensen|wie|iedereen|inwoners)\b|(?:is\s+)?sprake\s+(?:als|indien|wanneer)\b|betekent\b|houdt in\b|werkt\b|helpt\b|doet\b|denkt\b|(?:let(?:ten)? erop|kijk(?:t|en)|bepaalt|beslist|controleert|beoordeelt) of\b|zorg(?:t|en) (?:ervoor|dat)\b|gaat over\b|bestaat uit\b|,\s+(?:die|dat)\s|(?:(?:te\s+)?[${LATIN_LETTER}]+en\s*){1,2}:\s+(?:een|de|het|geld|iemand|wat)\b)`,
  'i',
);

const CAPITALISED = new RegExp(`^[${LATIN_CAPITAL}][${LATIN_SMALL}]`);

/** The kind `explain`: terms that may stay, once the letter says what they mean. Only the first use is reported. */
export function unexplainedTerms(context: Context): Match[] {
  const explaining = context.sentencesWith('uitleg');
  // The words of a law explain nothing to the reader.
  const law = context.get(lawArticles);
  const explained = new Set<string>();
  const firstUses = new Map<Term, TermUse>();
  for (const use of context.get(termUses)) {
    const { term, hit } = use;
    if (term.class !== 'explain' || term.theme === ABBREVIATIONS || explained.has(familyOf(term))) continue;
    if (law.has(context.blockAt(hit.first))) continue;
    if (isExplained(context, use, explaining)) explained.add(familyOf(term));
    else if (!firstUses.has(term) && !isName(context, hit)) firstUses.set(term, use);
  }
  const matches: Match[] = [];
  for (const [term, { form, hit }] of firstUses) {
    const family = familyOf(term);
    if (explained.has(family)) continue;
    // One explanation does for all.
    explained.add(family);
    const { start, end } = context.span(hit.first, hit.last);
    const whole = context.letter.text.slice(start, end);
    const actual = form.particle === undefined ? whole : `${context.word(hit.first)} … ${form.particle}`;
    matches.push({
      start,
      end,
      term: term.term,
      severity: term.level,
      values: { actual, meaning: term.meaning ?? '' },
    });
  }
  return matches;
}

const VERBAL_ENDING = new RegExp(`(?<=[${LATIN_LETTER}]{3})(?:ing|en)$`);

/** "Kwijtschelding" and "kwijtschelden" are one: who knows the noun knows the verb. */
function familyOf({ term }: Term): string {
  return term.replace(VERBAL_ENDING, '');
}

/** "de Verordening parkeerbelastingen": with a capital in mid-sentence it is a name. */
function isName(context: Context, hit: TermUse['hit']): boolean {
  const first = context.parsed.sentences.first[context.sentenceAt(hit.first)] ?? 0;
  return hit.first > first && CAPITALISED.test(context.word(hit.first));
}

function isExplained(context: Context, { hit }: TermUse, explaining: ReadonlySet<number>): boolean {
  const sentence = context.sentenceAt(hit.first);
  if (explaining.has(sentence)) return true;
  const { tokens, sentences } = context.parsed;
  const text = context.letter.text;
  const mark = (token: number): string => text.charAt(tokens.start[token] ?? 0);
  // "griffierecht (geld dat u betaalt)" and "geld voor de rechtbank (griffierecht)"
  if (mark(hit.last) === '(') {
    let words = 0;
    for (let at = hit.last + 1; at < (sentences.last[sentence] ?? 0) && mark(at) !== ')'; at++)
      if (tokens.kind[at] === TokenKind.word) words++;
    if (words >= SHORTEST_DEFINITION) return true;
  }
  if (hit.first > 0 && mark(hit.first - 1) === '(' && mark(hit.last) === ')') return true;
  const short = shortName(context, hit);
  if (closesAsName(context, hit) || isTakenUp(context, hit, short) || isAsked(context, hit)) return true;
  if (opensDefinition(context, hit) || opensContents(context, hit)) return true;
  const end = tokens.end[(short ? hit.last + SHORT_NAME : hit.last) - 1] ?? 0;
  if (DEFINING.test(text.slice(end, end + 40))) return true;
  const next = sentence + 1;
  return (
    explaining.has(next) &&
    context.blockOf(next) === context.blockOf(sentence) &&
    context.signal('uitleg').some((found) => found.first === sentences.first[next])
  );
}

/** Tokens of a short name with its brackets. */
const SHORT_NAME = 3;

/** "pgb" in "een persoonsgebonden budget (pgb)". */
function shortName(context: Context, { last }: TermUse['hit']): string | undefined {
  const name = context.word(last + 1);
  const isShort = context.word(last) === '(' && context.word(last + 2) === ')' && /^\p{L}{2,6}$/u.test(name);
  return isShort ? name.toLowerCase() : undefined;
}

const ARTICLE = /^(?:de|het|een|the|an?)$/i;
const COMMA = ',';

/** "De rechtbank vraagt hiervoor geld, het griffierecht.": the name at the end of what it is a name for. Not the last of a list. */
function closesAsName(context: Context, { first, last }: TermUse['hit']): boolean {
  const { sentences } = context.parsed;
  const sentence = context.sentenceAt(first);
  const comma = ARTICLE.test(context.word(first - 1)) ? first - 2 : first - 1;
  if (context.word(comma) !== COMMA || last < (sentences.last[sentence] ?? 0) - 1) return false;
  for (let at = sentences.first[sentence] ?? 0; at < comma; at++) if (context.word(at) === COMMA) return false;
  return true;
}

const INDEFINITE = /^(?:een|an?)$/i;
const IS = /^(?:is|zijn)$/i;
const WHAT_IT_IS = /^(?:uw|de|het|ons|onze|kosten|belasting|rechten|afspraken)$/i;

/** "Een zienswijze is uw mening", "Leges zijn kosten voor …": not "De verordening is de basis", which is about one that the reader knows. */
function opensDefinition(context: Context, { first, last }: TermUse['hit']): boolean {
  const start = context.parsed.sentences.first[context.sentenceAt(first)] ?? 0;
  const opens = first === start || (first === start + 1 && INDEFINITE.test(context.word(start)));
  return opens && IS.test(context.word(last)) && WHAT_IT_IS.test(context.word(last + 1));
}

const IN = /^(?:in|met)$/i;
const OWNED = /^(?:een|de|het|ons|onze)$/i;
const HOLDS = /^(?:staat|staan|geeft|zegt|vertelt|koopt|betaalt|regelt)$/i;
const SAYING = /^(?:wat|hoe|welke|waar|waarom|wie|u|je)$/i;

/** "In een zienswijze geeft u uw mening", "In het omgevingsplan staat wat u mag bouwen": what is in it tells what it is. */
function opensContents(context: Context, { first, last }: TermUse['hit']): boolean {
  const start = context.parsed.sentences.first[context.sentenceAt(first)] ?? 0;
  const opens = first === start + 2 && IN.test(context.word(start)) && OWNED.test(context.word(start + 1));
  return opens && HOLDS.test(context.word(last)) && SAYING.test(context.word(last + 1));
}

const ASKING = /^(?:is|zijn|betekent|betekenen|doet)$/i;

/** "Wat is een briefadres?": whoever asks this, a heading most of the time, answers it below. Not "Wat is uw vermogen?". */
function isAsked(context: Context, { first, last }: TermUse['hit']): boolean {
  const { sentences } = context.parsed;
  const sentence = context.sentenceAt(first);
  const start = sentences.first[sentence] ?? 0;
  const verb = ARTICLE.test(context.word(first - 1)) ? first - 2 : first - 1;
  return (
    verb === start + 1 &&
    /^wat$/i.test(context.word(start)) &&
    ASKING.test(context.word(verb)) &&
    last >= (sentences.last[sentence] ?? 0) - 1
  );
}

/** Letters that the head of a compound has at least. */
const SHORTEST_HEAD = 5;
/** Tokens from the start in which a sentence takes up what the one before named. */
const OPENING = 3;

/** "De bezwaarschriftencommissie … In deze commissie zitten mensen …", "Een pgb is geld …": the next sentence goes on about it. */
function isTakenUp(context: Context, { first, last }: TermUse['hit'], short?: string): boolean {
  const { sentences } = context.parsed;
  const next = context.sentenceAt(first) + 1;
  if (context.blockOf(next) !== context.blockAt(first)) return false;
  const term = context.word(last - 1).toLowerCase();
  const opening = sentences.first[next] ?? 0;
  for (let at = opening; at < Math.min(opening + OPENING, sentences.last[next] ?? 0); at++) {
    const head = context.word(at + 1).toLowerCase();
    if (/^(?:deze|dit|die|dat)$/i.test(context.word(at)) && head.length >= SHORTEST_HEAD && term.endsWith(head))
      return true;
  }
  const at = ARTICLE.test(context.word(opening)) ? opening + 1 : opening;
  return context.word(at).toLowerCase() === short && IS.test(context.word(at + 1));
}
