import { type Abbreviation, abbreviations } from '../../analyses/abbreviations.ts';
import type { Context } from '../../context.ts';
import { quoted } from '../../kinds/fixes.ts';
import type { Match, Severity } from '../../model/finding.ts';
import { TokenKind } from '../../parse/tokens.ts';

type Known = NonNullable<Abbreviation['known']>;

/** The full name is looked for in this many tokens in front of the abbreviation. */
const REACH = 12;
/** An explanation that comes later than this many uses comes too late. */
const MOST_USES = 30;
/** A known full name is looked for in this many tokens on both sides, within the sentence. */
const NEAR = 40;
/** What may stand between the bracket and the abbreviation: "(hierna: Awb)". */
const LEADS_IN = /^(?:hierna|verder|kortweg|afgekort|ook|wel|de|het|genoemd|:|["“”'‘’])$/i;
const ARTICLE = /^(?:artikel|artikelen|art|artt|lid)$/i;
/** Names that go with "de". */
const LAW = /^(?:Algemene wet|Wet|\p{L}+wet)(?: |$)/u;
/** "Boa's": its name in full is written for one. */
const PLURAL = /['’]?s$/i;
const ARTICLES = /^(?:de|het|een)$/i;
/** "Dat heet een KLIC-melding.": the name of what was told. */
const NAMING = /^(?:heet|heten|noemen|noemt)$/i;
const SAYS_WHAT_IT_MEANS = /^\s*(?:betekent|staat voor|is de afkorting)\b/;
const SAYS_WHAT_IT_IS = /^[\s.]*(?:Dat|Dit) (?:is|zijn|betekent)\b/;

/** Abbreviations that the letter nowhere writes in full: the first use; shortened words (d.d., i.v.m.) each time. */
export function afkortingOnverklaard(context: Context): readonly Match[] {
  const found = context.get(abbreviations);
  const explained = explainedKeys(context, found);
  const seen = new Set<string>();
  const inText = new Set(found.filter((each) => each.running && !isForLawyers(context, each)).map(({ key }) => key));
  return found.flatMap((each) => {
    if (!each.running) return [];
    if (each.known?.term.class === 'replace') return [shortened(context, each, each.known)];
    if (explained.has(each.key) || seen.has(each.key)) return [];
    const forLawyers = isForLawyers(context, each);
    if (forLawyers && inText.has(each.key)) return [];
    seen.add(each.key);
    return [unexplained(context, each, forLawyers ? 'info' : undefined)];
  });
}

/** "(artikel 3:2 Awb)": who needs the law looks here, and others read on. */
function isForLawyers(context: Context, { first, last, known }: Abbreviation): boolean {
  if (!known) return false;
  const { open, close } = bracketsAround(context, first, last);
  if (open < 0 || close < 0) return false;
  for (let at = open + 1; at < close; at++) if (ARTICLE.test(context.word(at))) return true;
  return false;
}

/** The brackets of its sentence that stand around it, near by; -1 for one that is not there. */
function bracketsAround(context: Context, first: number, last: number): { open: number; close: number } {
  const { tokens } = context.parsed;
  const isMark = (at: number, mark: string): boolean =>
    tokens.kind[at] === TokenKind.punctuation && context.word(at) === mark;
  const sentence = context.sentenceAt(first);
  const from = Math.max(first - REACH, context.parsed.sentences.first[sentence] ?? 0);
  const to = Math.min(last + REACH, context.parsed.sentences.last[sentence] ?? 0);
  let open = first - 1;
  while (open >= from && !isMark(open, '(') && !isMark(open, ')')) open--;
  let close = last;
  while (close < to && !isMark(close, ')') && !isMark(close, '(')) close++;
  return { open: open >= from && isMark(open, '(') ? open : -1, close: close < to && isMark(close, ')') ? close : -1 };
}

/** Keys of the abbreviations that are explained at one of their first uses. */
function explainedKeys(context: Context, found: readonly Abbreviation[]): ReadonlySet<string> {
  const explained = new Set<string>();
  const looked = new Map<string, number>();
  for (const each of found) {
    const uses = (looked.get(each.key) ?? 0) + 1;
    looked.set(each.key, uses);
    if (uses > MOST_USES || each.known?.term.class === 'replace' || explained.has(each.key)) continue;
    if (isExplained(context, each)) explained.add(each.key);
  }
  return explained;
}

function shortened(context: Context, { first, last }: Abbreviation, { term, form: { fix } }: Known): Match {
  const { start, end } = context.span(first, last);
  return {
    start,
    end,
    term: term.term,
    severity: 'info',
    expected: fix,
    suggestions: fix.map((text) => ({ title: `Vervang door "${text}"`, edits: [{ start, end, text }] })),
    note: `Een verkort woord leest lastig en klinkt ambtelijk. ${term.advice ?? `Schrijf ${quoted(term.use)}.`}`,
  };
}

/**
 * With the name in full, and the abbreviation behind it in brackets where there are no brackets yet. `severity`: instead of that of the
 * rule.
 */
function unexplained(context: Context, { first, last, key, known }: Abbreviation, severity?: Severity): Match {
  const { start, end } = context.span(first, last);
  const term = known?.term.term ?? key;
  const meaning = known?.term.meaning;
  if (meaning === undefined) return { start, end, term, severity };
  const [name = ''] = meaning.split(',', 1);
  // "Wet Bibob": the name has a "Wet" of its own.
  const from =
    name.startsWith('Wet ') && context.word(first - 1) === 'Wet' ? context.span(first - 1, last).start : start;
  const written = context.letter.text.slice(from, end);
  const year = /\s\d{4}$/.exec(written)?.[0] ?? '';
  const inBrackets = bracketsAround(context, first, last).open >= 0;
  const link = from === start && followsArticle(context, first) && LAW.test(name) ? 'van de ' : '';
  const full = `${link}${inBrackets ? `${name}${year}` : `${name} (${written})`}`;
  const isPlural = PLURAL.test(context.word(last - 1)) && !PLURAL.test(known?.term.term ?? '');
  return {
    start,
    end,
    term,
    severity,
    expected: isPlural ? [] : [full],
    suggestions: isPlural ? [] : [{ title: `Schrijf "${full}"`, edits: [{ start: from, end, text: full }] }],
    note: `De lezer weet misschien niet wat dit is: ${meaning}. Schrijf de naam de eerste keer helemaal uit, met de afkorting erachter tussen haakjes.`,
  };
}

/** "Artikel 7:1 Awb", "artikel 35, eerste lid, PW". */
function followsArticle(context: Context, at: number): boolean {
  const before = context.word(at - 1) === ',' ? at - 2 : at - 1;
  if (before < 1) return false;
  return context.parsed.tokens.kind[before] === TokenKind.number
    ? ARTICLE.test(context.word(before - 1))
    : ARTICLE.test(context.word(before));
}

/** "Algemene wet bestuursrecht (Awb)", "(hierna: Awb)", "Awb (Algemene wet bestuursrecht)", or name and abbreviation in one sentence. */
function isExplained(context: Context, { first, last, key, known }: Abbreviation): boolean {
  const { tokens, sentences } = context.parsed;
  const { text } = context.letter;
  const mark = (at: number): string =>
    tokens.kind[at] === TokenKind.punctuation ? text.charAt(tokens.start[at] ?? 0) : '';
  const sentence = context.sentenceAt(first);
  const from = sentences.first[sentence] ?? 0;
  const to = sentences.last[sentence] ?? 0;
  let open = first - 1;
  // "Besluit begroting en verantwoording (Besluit BBV)", "(hierna: Awb)"
  if (mark(open - 1) === '(' && /^\p{Lu}/u.test(context.word(open))) open--;
  while (open > from && mark(open) !== '(' && LEADS_IN.test(context.word(open))) open--;
  if (mark(open) === '(' && isSpelled(open)) return true;
  if (mark(last) === '(') {
    let words = 0;
    for (let at = last + 1; at < Math.min(to, last + REACH) && mark(at) !== ')'; at++)
      if (context.word(at).length > key.length) words++;
    if (words > 0) return true;
  }
  if (NAMING.test(context.word(ARTICLES.test(context.word(first - 1)) ? first - 2 : first - 1))) return true;
  const behind = tokens.end[last - 1] ?? 0;
  const next = text.slice(behind, behind + 24);
  if (SAYS_WHAT_IT_IS.test(next) || SAYS_WHAT_IT_MEANS.test(next)) return true;
  const [name = ''] = known?.term.meaning?.split(',', 1) ?? [];
  if (name === '') return false;
  const near = text.slice(
    tokens.start[Math.max(from, first - NEAR)] ?? 0,
    tokens.end[Math.min(to, last + NEAR) - 1] ?? 0,
  );
  return near.toLowerCase().replace(/\s+/g, ' ').includes(name.toLowerCase());

  /** One of the words in front begins with the first letter of the abbreviation. */
  function isSpelled(bracket: number): boolean {
    for (let at = bracket - 1; at >= from && at > bracket - REACH; at--)
      if (
        tokens.kind[at] === TokenKind.word &&
        context.word(at).toLowerCase().startsWith(key.charAt(0)) &&
        context.word(at).length > key.length
      )
        return true;
    return false;
  }
}
