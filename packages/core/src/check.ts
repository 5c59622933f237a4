import { help } from './analyses/help.ts';
import { recogniseLanguage } from './analyses/language.ts';
import { lawSpans } from './analyses/law-text.ts';
import { letterType } from './analyses/letter-type.ts';
import { NO_ROUTE, objection } from './analyses/objection.ts';
import { NOTHING_MEASURED, readability } from './analyses/readability.ts';
import { asSeen, withPlainSpaces } from './as-seen.ts';
import { asWritten } from './as-written.ts';
import { builtInRules } from './built-in.ts';
import { type Analysis, type CheckOptions, Context } from './context.ts';
import { withoutDoubles } from './doubles.ts';
import { unexplainedTerms } from './kinds/explain.ts';
import { limit } from './kinds/limit.ts';
import type { IndexedRuleset } from './kinds/matches.ts';
import { absence, presence } from './kinds/presence.ts';
import { sequence } from './kinds/sequence.ts';
import { replaceTerms } from './kinds/term.ts';
import { withSettings } from './kinds/with-settings.ts';
import type { Dimension, Finding, Match, RuleFailure, Severity } from './model/finding.ts';
import type { Letter } from './model/letter.ts';
import type { HelpResult, Report } from './model/report.ts';
import type { RuleCheck, RuleMeta } from './model/ruleset.ts';
import { withoutExamples } from './note-sentences.ts';
import { parse } from './parse/parse.ts';
import { codeRules } from './rules/registry.ts';
import { ownCosts, score } from './score.ts';
import { withoutLawText, withoutSilenced } from './silenced.ts';

/** Where the page of a rule stands. */
const PAGES = 'https://github.com/klarebrief/klarebrief/blob/main/docs/rules';

/**
 * UTF-16 units of the letters that go through the rules together, some 16 letters: enough to gain, and few enough that what they need is
 * gone before V8 moves it to where clearing takes longer.
 */
const TOGETHER = 80_000;

/**
 * Checks one letter. Pure: the same letter, options and rules give the same report. Never throws: a rule that fails becomes an
 * entry in `failures`, and the others go on.
 */
export function check(letter: Letter, options: CheckOptions = {}): Report {
  const draft = draftOf(letter, options);
  for (const rule of rulesOf(draft)) judge(draft, rule);
  return finish(draft);
}

/**
 * Checks many letters and gives their reports in the same order. Each report is what `check` gives of that letter; together they take
 * less time, since every rule and every analysis goes over several letters while its code and its tables are at hand.
 */
export function checkAll(letters: readonly Letter[], options: Omit<CheckOptions, 'memory'> = {}): Report[] {
  const reports: Report[] = [];
  for (let at = 0, end = 0; at < letters.length; at = end) {
    for (let size = 0; end < letters.length && (end === at || size < TOGETHER); end++)
      size += letters[end]?.text.length ?? 0;
    reports.push(...checkTogether(letters.slice(at, end), options));
  }
  return reports;
}

/** The first letter goes ahead: what was asked of it is worked out for all the others before they are asked. */
function checkTogether(letters: readonly Letter[], options: CheckOptions): Report[] {
  const [first, ...others] = letters.map((letter) => draftOf(letter, options));
  if (!first) return [];
  const rules = rulesOf(first);
  for (const rule of rules) judge(first, rule);
  const report = finish(first);
  for (const analysis of first.context.asked()) for (const { context } of others) context.prepare(analysis);
  for (const rule of rules) for (const draft of others) judge(draft, rule);
  return [report, ...others.map(finish)];
}

/** A letter with what the rules have found in it so far. */
interface Draft {
  readonly written: Letter;
  /** From the text that is checked to that of the letter as it was written; null when offsets are the same. */
  readonly map: readonly number[] | null;
  readonly context: Context;
  readonly found: Finding[];
  readonly covering: Set<Finding>;
  readonly failures: RuleFailure[];
}

function draftOf(letter: Letter, options: CheckOptions): Draft {
  const { letter: seen, map } = asSeen(letter);
  return { written: letter, map, context: contextOf(seen, options), found: [], covering: new Set(), failures: [] };
}

function rulesOf({ context }: Draft): readonly PreparedRule[] {
  return context.rules.shared(preparedRules);
}

/** Runs one rule over a letter. */
function judge({ context, found, covering, failures }: Draft, rule: PreparedRule): void {
  try {
    if (!applies(rule, context)) return;
    for (const match of run(rule, context)) {
      const finding = toFinding(rule, match, context);
      found.push(finding);
      if (match.covers) covering.add(finding);
    }
  } catch (error) {
    failures.push({ ruleId: rule.id, message: reasonOf(error) });
  }
}

/** The report, when every rule has run. */
function finish({ written, map, context, found, covering, failures }: Draft): Report {
  found.sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1));
  const own = withoutLawText(found, context.get(lawSpans));
  const heard = withoutSilenced(own, context.letter, context.options.settings);
  const report = reportOf(context, withoutDoubles(heard, covering), failures);
  return context.letter === written ? report : asWritten(report, written, map);
}

/** A letter ready to be asked: parsed, its language known, all words looked up. */
export function contextOf(letter: Letter, options: CheckOptions): Context {
  const rules = (options.rules ?? builtInRules()).shared(withSettings)(options.settings);
  const known = options.memory?.open(letter, rules, options.tagger ?? null);
  const parsed = parse(letter, known);
  const language = options.language ?? letter.declared.language ?? recogniseLanguage(parsed.tokens);
  return new Context(withPlainSpaces(letter, parsed), parsed, rules, language, options, known);
}

/**
 * The findings with what the report says of the whole letter. An analysis that fails gives its empty value and an entry in
 * `failures`.
 */
function reportOf(context: Context, findings: readonly Finding[], failures: RuleFailure[]): Report {
  const get = <T>(name: string, analysis: Analysis<T>, empty: T): T => {
    try {
      return context.get(analysis);
    } catch (error) {
      failures.push({ ruleId: name, message: reasonOf(error) });
      return empty;
    }
  };
  const readable = get('readability', readability, NOTHING_MEASURED);
  const { remedy, status: routeStatus, found, elements } = get('objection', objection, NO_ROUTE);
  const { status, organisations } = get<HelpResult>('help', help, { status: 'not-required', organisations: [] });
  return {
    format: context.letter.format,
    language: context.language,
    letterType: get('letterType', letterType, { value: 'informatie', confidence: 0, evidence: [] }),
    objection: { remedy, status: routeStatus, found, elements },
    help: { status, organisations },
    readability: readable,
    score: score(findings, readable.metrics.words, context.rules.shared(costsOf)),
    verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    findings,
    failures,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function applies(rule: PreparedRule, context: Context): boolean {
  if (context.options.only && !context.options.only.includes(rule.id)) return false;
  if (rule.language && rule.language !== context.language) return false;
  return !rule.letterTypes || rule.letterTypes.includes(context.get(letterType).value);
}

function run({ id, check: how }: PreparedRule, context: Context): readonly Match[] {
  switch (how.kind) {
    case 'term':
      return replaceTerms(context);
    case 'explain':
      return unexplainedTerms(context);
    case 'limit':
      return limit(context, how.measure, how.steps);
    case 'sequence':
      return sequence(context, how);
    case 'presence':
      return presence(context, how.signals, how.within);
    case 'absence':
      return absence(context, how.signals, how.within);
    case 'code': {
      const rule = codeRules[id];
      if (!rule) throw new Error(`no code for rule ${id}`);
      return rule(context);
    }
  }
}

function toFinding(rule: PreparedRule, match: Match, { letter, language }: Context): Finding {
  const { message, note, perRoute, url, trial } = rule;
  const { start, end } = match;
  const actual = letter.text.slice(start, end);
  const more = perRoute?.[match.values?.perRoute ?? match.values?.route ?? ''];
  const advised = fill(note, match.values, actual) + (more ? ` ${fill(more, match.values, actual)}` : '');
  const isForAll = rule.language === undefined;
  const told = match.note ?? (isForAll && language !== 'nl' ? withoutExamples(advised) : advised);
  return {
    ruleId: rule.id,
    dimension: rule.dimension,
    severity: trial ? 'info' : severityOf(match, rule.severity),
    message: fill(message, match.values, actual),
    note: match.doubt === undefined ? told : `${match.doubt} ${told}`,
    start,
    end,
    actual,
    expected: match.expected ?? [],
    suggestions: match.suggestions ?? [],
    term: match.term,
    url,
    trial,
  };
}

/** What a rule is not sure of is no error. */
function severityOf({ severity, doubt }: Match, own: Severity): Severity {
  const wanted = severity ?? own;
  return doubt !== undefined && wanted === 'error' ? 'warning' : wanted;
}

/** A rule made ready to run and to word its findings. Every one has all the fields: V8 reads objects of one shape fast. */
interface PreparedRule {
  readonly id: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly trial: boolean;
  readonly language: RuleMeta['language'];
  readonly letterTypes: RuleMeta['letterTypes'];
  readonly check: RuleCheck;
  readonly message: Template;
  /** Why it matters and what to write instead. */
  readonly note: Template;
  /** What to write, by route. */
  readonly perRoute: Readonly<Record<string, Template>> | undefined;
  readonly url: string;
}

function costsOf({ ruleset }: IndexedRuleset): ReturnType<typeof ownCosts> {
  return ownCosts(ruleset.rules);
}

function preparedRules({ ruleset }: IndexedRuleset): readonly PreparedRule[] {
  return ruleset.rules.map((rule) => ({
    id: rule.id,
    dimension: rule.dimension,
    severity: rule.severity,
    trial: rule.status === 'proef',
    language: rule.language,
    letterTypes: rule.letterTypes,
    check: rule.check,
    message: templateOf(rule.message),
    note: templateOf(rule.advice, `${rule.why} `),
    perRoute:
      rule.perRoute &&
      Object.fromEntries(Object.entries(rule.perRoute).map(([route, text]) => [route, templateOf(text)])),
    url: `${PAGES}/${rule.id}.md`,
  }));
}

/** A text with names in it: each name with the text in front of it, and the text behind the last one. */
interface Template {
  readonly names: readonly { readonly before: string; readonly name: string }[];
  readonly rest: string;
}

/** `lead`: text in front that stays as it is. */
function templateOf(text: string, lead = ''): Template {
  const names: { before: string; name: string }[] = [];
  let before = lead;
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    const close = text.indexOf('}', open);
    if (open < 0 || close < 0) return { names, rest: before + text.slice(at) };
    names.push({ before: before + text.slice(at, open), name: text.slice(open + 1, close) });
    before = '';
    at = close + 1;
  }
}

/** Puts values in place of `{name}`; a name without a value disappears. `{actual}` is the text itself, unless a value says else. */
function fill({ names, rest }: Template, values: Match['values'], actual: string): string {
  let filled = '';
  for (const { before, name } of names) filled += before + (values?.[name] ?? (name === 'actual' ? actual : ''));
  return filled + rest;
}
