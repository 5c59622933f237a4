import type { Context } from '../context.ts';
import type { Edit, Match, Suggestion } from '../model/finding.ts';
import type { TermForm } from '../model/ruleset.ts';
import { type CasedFixes, casedFixes, inCaseOf, quoted } from './fixes.ts';
import type { Hit } from './pattern.ts';
import { type PlacedSuggestion, placedSuggestions } from './placed-fix.ts';
import { ABBREVIATIONS, particleTokens, type TermUse, termUses } from './term-uses.ts';

/** The kind `term`: words for which a plain word exists. */
export function replaceTerms(context: Context): Match[] {
  const wordings = context.rules.shared(formWordings);
  const placed = placedSuggestions(context);
  const uses = context.get(termUses).filter(({ term }) => term.class === 'replace' && term.theme !== ABBREVIATIONS);
  const defined = new Set(uses.filter(({ hit }) => isDefined(context, hit)).map(({ term }) => term));
  return uses.filter(({ term }) => !defined.has(term)).map((use) => replacement(context, use, wordings(use), placed));
}

const OPENING_MARKS = new Set('\'"‘“„«');
const DEFINES = /^['"’”»] (?:betekent|wil zeggen|houdt in)/;

/** "'Structureel' wil zeggen: nu en later.": the letter itself says what the word means. */
function isDefined({ letter: { text }, parsed: { tokens } }: Context, { first, last }: Hit): boolean {
  if (!OPENING_MARKS.has(text.charAt((tokens.start[first] ?? 0) - 1))) return false;
  const end = tokens.end[last - 1] ?? 0;
  return DEFINES.test(text.slice(end, end + 14));
}

function replacement(
  context: Context,
  { term, form, hit }: TermUse,
  { use, fixes }: FormWording,
  placed: PlacedSuggestion,
): Match {
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
  const atPlace = form.placed && placed(form.placed, hit);
  if (atPlace) suggestions.push(atPlace);
  return {
    start,
    end,
    term: term.term,
    severity: term.level,
    values: { actual: isSplit ? `${context.word(hit.first)} … ${form.particle}` : text.slice(start, end), use },
    expected: suggestions.flatMap(({ edits }) => (edits.length === 1 ? edits.map((edit) => edit.text) : [])),
    suggestions,
    note: term.advice,
    covers: term.covers,
  };
}

/** What stands between the two parts of a replacement: "moet … betalen". */
const APART = ' … ';

/** The verb is replaced and its particle goes, or makes place for the second part of the replacement. */
function splitEdits(context: Context, form: TermForm, hit: Hit, fix: string): Edit[] {
  const verb = context.span(hit.first, hit.first + 1);
  const before = context.span(hit.first, hit.last - particleTokens(form));
  const whole = context.span(hit.first, hit.last);
  const [first = '', second] = fix.split(APART);
  return [
    { start: verb.start, end: verb.end, text: first },
    { start: before.end, end: whole.end, text: second === undefined ? '' : ` ${second}` },
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
    const use = quoted(form.fix.length > 0 ? form.fix : term.use) || term.advice || '';
    const wording = { use, fixes: casedFixes(form.fix) };
    known.set(form, wording);
    return wording;
  };
}
