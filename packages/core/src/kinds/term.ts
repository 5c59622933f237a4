import { parts } from '../analyses/parts.ts';
import type { Context } from '../context.ts';
import type { Edit, Match, Suggestion } from '../model/finding.ts';
import type { Term, TermForm } from '../model/ruleset.ts';
import { type CasedFixes, casedFixes, inCaseOf, quoted } from './fixes.ts';
import type { Hit } from './pattern.ts';

/** The theme of terms that the rule taal/afkorting-onverklaard reports, with rules of its own for when they are explained. */
export const ABBREVIATIONS = 'afkortingen';

/** A difficult word at a place of the letter. */
export interface TermUse {
  readonly term: Term;
  readonly form: TermForm;
  readonly hit: Hit;
}

/** Every difficult word in running text and headings; where two overlap, the longer one counts. */
export function termUses(context: Context): readonly TermUse[] {
  const { ruleset } = context.rules;
  const found = context.get(parts);
  const uses: TermUse[] = [];
  const { forms, sequences } = ruleset.targets;
  for (const target of context.matches.within(forms, sequences)) {
    const form = ruleset.forms[target - forms];
    const term = form && ruleset.terms[form.term];
    if (!term) continue;
    for (const hit of context.matches.of(target)) {
      const part = found.of[context.blockAt(hit.first)];
      if (part === 'body' || part === 'heading' || part === 'subject' || part === 'closing')
        uses.push({ term, form, hit });
    }
  }
  uses.sort((a, b) => a.hit.first - b.hit.first || weight(b) - weight(a));
  const kept: TermUse[] = [];
  for (const use of uses) {
    const other = kept[kept.length - 1];
    if (!other || other.hit.last <= use.hit.first) kept.push(use);
    else if (weight(use) > weight(other)) kept[kept.length - 1] = use;
  }
  return kept;
}

/** Fixed phrases before split verbs, long ones before short ones. */
function weight({ form, hit }: TermUse): number {
  return form.particle === undefined ? hit.last - hit.first : 1.5;
}

/** The kind `term`: words for which a plain word exists. */
export function replaceTerms(context: Context): Match[] {
  const wordings = context.rules.shared(formWordings);
  const matches: Match[] = [];
  for (const use of context.get(termUses))
    if (use.term.class === 'replace' && use.term.theme !== ABBREVIATIONS)
      matches.push(replacement(context, use, wordings(use)));
  return matches;
}

function replacement(context: Context, { term, form, hit }: TermUse, { use, fixes }: FormWording): Match {
  const { text } = context.letter;
  const { start, end } = context.span(hit.first, hit.last);
  const { texts, titles } = inCaseOf(fixes, text, start);
  const isSplit = form.particle !== undefined;
  const suggestions: Suggestion[] = [];
  for (let index = 0; index < texts.length; index++) {
    const fix = texts[index] ?? '';
    const edits = isSplit ? splitEdits(context, form, hit, fix) : [{ start, end, text: fix }];
    suggestions.push({ title: titles[index] ?? '', edits });
  }
  return {
    start,
    end,
    term: term.term,
    severity: term.level,
    values: { actual: isSplit ? `${context.word(hit.first)} … ${form.particle}` : text.slice(start, end), use },
    expected: isSplit ? [] : texts,
    suggestions,
    note: term.advice,
  };
}

/** The verb is replaced and its particle goes. */
function splitEdits(context: Context, form: TermForm, hit: Hit, fix: string): Edit[] {
  const particleTokens = form.particle?.split(' ').length ?? 0;
  const verb = context.span(hit.first, hit.first + 1);
  const before = context.span(hit.first, hit.last - particleTokens);
  const whole = context.span(hit.first, hit.last);
  return [
    { start: verb.start, end: verb.end, text: fix },
    { start: before.end, end: whole.end, text: '' },
  ];
}

/** What the report says of a form, wherever it stands. */
interface FormWording {
  /** What can stand in its place: '"nu" of "op dit moment"', or the advice of the term. */
  readonly use: string;
  readonly fixes: CasedFixes;
}

/** Makes the wording of a form at its first use and remembers it for the next letter. */
function formWordings(): (use: TermUse) => FormWording {
  const known = new Map<TermForm, FormWording>();
  return ({ term, form }) => {
    const made = known.get(form);
    if (made) return made;
    const use = quoted(term.use.length > 0 ? term.use : form.fix) || term.advice || '';
    const wording = { use, fixes: casedFixes(form.fix) };
    known.set(form, wording);
    return wording;
  };
}
