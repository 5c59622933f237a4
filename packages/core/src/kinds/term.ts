import { parts } from '../analyses/parts.ts';
import type { Context } from '../context.ts';
import type { Edit, Match, Suggestion } from '../model/finding.ts';
import type { Term, TermForm } from '../model/ruleset.ts';
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
      const part = found.of[context.blockOf(context.sentenceAt(hit.first))];
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
  return context
    .get(termUses)
    .filter(({ term }) => term.class === 'replace' && term.theme !== ABBREVIATIONS)
    .map((use) => replacement(context, use));
}

function replacement(context: Context, { term, form, hit }: TermUse): Match {
  const span = context.span(hit.first, hit.last);
  const actual =
    form.particle === undefined
      ? context.letter.text.slice(span.start, span.end)
      : `${context.word(hit.first)} … ${form.particle}`;
  const fixes = startsWithCapital(actual) ? form.fix.map(withCapital) : form.fix;
  return {
    ...span,
    severity: term.level,
    values: {
      actual,
      use: context.rules.shared(plainWords)(term, form),
    },
    expected: form.particle === undefined ? fixes : [],
    suggestions: fixes.map((fix) => suggestion(context, form, hit, fix)),
    ...(term.advice === undefined ? {} : { note: term.advice }),
  };
}

function suggestion(context: Context, form: TermForm, hit: Hit, fix: string): Suggestion {
  const title = `Vervang door "${fix}"`;
  const whole = context.span(hit.first, hit.last);
  if (form.particle === undefined) return { title, edits: [{ start: whole.start, end: whole.end, text: fix }] };
  const particleTokens = form.particle.split(' ').length;
  const verb: Edit = { ...context.span(hit.first, hit.first + 1), text: fix };
  const before = context.span(hit.first, hit.last - particleTokens);
  return { title, edits: [verb, { start: before.end, end: whole.end, text: '' }] };
}

/** Says what can stand in place of a form: "nu" of "op dit moment". Remembers it for the next letter with this form. */
function plainWords(): (term: Term, form: TermForm) => string {
  const known = new Map<TermForm, string>();
  return (term, form) => {
    const made =
      known.get(form) ??
      ((term.use.length > 0 ? term.use : form.fix).map((word) => `"${word}"`).join(' of ') || term.advice || '');
    known.set(form, made);
    return made;
  };
}

/** The replacement takes the capital of what it replaces. */
function startsWithCapital(actual: string): boolean {
  const first = actual.charAt(0);
  return first !== first.toLowerCase();
}

function withCapital(fix: string): string {
  return fix.charAt(0).toUpperCase() + fix.slice(1);
}
