import { parts } from '../analyses/parts.ts';
import { Role, wordRoles } from '../analyses/word-roles.ts';
import type { Context } from '../context.ts';
import type { Term, TermForm } from '../model/ruleset.ts';
import { hashWord, hashWords } from '../parse/hash.ts';
import { TokenKind } from '../parse/tokens.ts';
import type { Hit } from './pattern.ts';

/** The theme of terms that the rule taal/afkorting-onverklaard reports, with rules of its own for when they are explained. */
export const ABBREVIATIONS = 'afkortingen';

/** A difficult word at a place of the letter. */
export interface TermUse {
  readonly term: Term;
  readonly form: TermForm;
  readonly hit: Hit;
}

/** Every difficult word in running text and headings that is no name; where two overlap, the longer one counts. */
export function termUses(context: Context): readonly TermUse[] {
  const { ruleset } = context.rules;
  const found = context.get(parts);
  const stops = context.rules.shared(stopWords);
  const uses: TermUse[] = [];
  const { forms, sequences } = ruleset.targets;
  for (const target of context.matches.within(forms, sequences)) {
    const form = ruleset.forms.at(target - forms);
    const term = form && ruleset.terms.at(form.term);
    if (!term) continue;
    for (const hit of context.matches.of(target)) {
      if (isName(context, term, hit) || isInTitle(context, term, hit) || reachesOver(context, hit, stops(form)))
        continue;
      const part = found.of[context.blockAt(hit.first)];
      if (part !== 'body' && part !== 'heading' && part !== 'subject' && part !== 'closing') continue;
      if (!isQuotedLaw(context, hit)) uses.push({ term, form, hit });
    }
  }
  uses.sort((a, b) => a.hit.first - b.hit.first || weight(b) - weight(a));
  const kept: TermUse[] = [];
  for (const use of uses) {
    const other = kept[kept.length - 1];
    if (!other || endOf(other) <= use.hit.first) kept.push(use);
    else if (weight(use) > weight(other)) kept[kept.length - 1] = use;
  }
  return withoutParticles(kept);
}

/** Without "beschikking" in "stellen … ter beschikking". */
function withoutParticles(uses: readonly TermUse[]): readonly TermUse[] {
  const taken = new Set<number>();
  for (const { form, hit } of uses) for (let at = hit.last - particleTokens(form); at < hit.last; at++) taken.add(at);
  if (taken.size === 0) return uses;
  return uses.filter(
    ({ form, hit }) => form.particle !== undefined || !(taken.has(hit.first) && taken.has(hit.last - 1)),
  );
}

/** How many words the particle of a split verb has; 0 without one. */
export function particleTokens({ particle }: TermForm): number {
  return particle?.split(' ').length ?? 0;
}

/** "De heer Middels woont in Derhalve": one word with a capital behind another word of its line that is no article. */
function isName(context: Context, term: Term, { first, last }: Hit): boolean {
  if (term.class !== 'replace' || term.theme === ABBREVIATIONS || last - first > 1) return false;
  const word = context.word(first);
  if (!isCapital(word)) return false;
  const { sentences, tokens } = context.parsed;
  if (first === sentences.first[context.sentenceAt(first)] || tokens.kind[first - 1] !== TokenKind.word) return false;
  if (context.letter.text.slice(tokens.end[first - 1], tokens.start[first]).includes('\n')) return false;
  return ((context.get(wordRoles)[first - 1] ?? 0) & Role.determiner) === 0;
}

/** What the title of a rule opens with. */
const RULES = hashWords('besluit verordening regeling beleidsregel beleidsregels wet leidraad');

/** "Volgens het Besluit proceskosten bestuursrecht": nobody can write the title of a rule in other words. */
function isInTitle(context: Context, term: Term, { first }: Hit): boolean {
  const { sentences, tokens } = context.parsed;
  if (term.theme === ABBREVIATIONS || !RULES.has(tokens.hash[first - 1] ?? 0)) return false;
  return first - 1 > (sentences.first[context.sentenceAt(first)] ?? 0) && isCapital(context.word(first - 1));
}

/** Characters in front of a word in which a quotation opens. */
const QUOTED = 600;
const OPENING_QUOTES = ['"', '“', '„', '«'];
const QUOTED_LAW = /\b(?:artikel|lid|wet|verordening|luidt)\b[^."“„«]{0,80}:\s*["“„«][^"“”»]*$/i;

/** "Artikel 16 van de Verordening luidt: "Het college verstrekt …"": the words of a law are not the writer's. */
function isQuotedLaw(context: Context, { first }: Hit): boolean {
  const start = context.parsed.tokens.start[first] ?? 0;
  const block = context.letter.blocks[context.blockAt(first)];
  const before = context.letter.text.slice(Math.max(block?.start ?? 0, start - QUOTED), start);
  return OPENING_QUOTES.some((quote) => before.includes(quote)) && QUOTED_LAW.test(before);
}

function isCapital(word: string): boolean {
  const [initial = ''] = word;
  return initial !== initial.toLowerCase() && word !== word.toUpperCase();
}

/** True when a word that the verb does not reach over stands between it and its particle. */
function reachesOver({ parsed: { tokens } }: Context, { first, last }: Hit, stop?: ReadonlySet<number>): boolean {
  if (!stop) return false;
  for (let at = first + 1; at < last; at++) if (stop.has(tokens.hash[at] ?? 0)) return true;
  return false;
}

/** The words that a split verb does not reach over, by form. */
function stopWords(): (form: TermForm) => ReadonlySet<number> | undefined {
  const known = new Map<TermForm, ReadonlySet<number>>();
  return (form) => {
    if (form.stop && !known.has(form)) known.set(form, new Set(form.stop.map((word) => hashWord(word))));
    return known.get(form);
  };
}

/** Between a split verb and its particle other difficult words can stand. */
function endOf({ form, hit }: TermUse): number {
  return form.particle === undefined ? hit.last : hit.first + 1;
}

/** Fixed phrases before split verbs, long ones before short ones. */
function weight({ form, hit }: TermUse): number {
  return form.particle === undefined ? hit.last - hit.first : 1.5;
}
