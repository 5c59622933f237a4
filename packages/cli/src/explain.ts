import { type RuleExample, ruleExample } from '@klarebrief/core/examples';
import {
  builtInRuleset,
  checkAnyLanguage,
  type Finding,
  type RuleMeta,
  type Ruleset,
  readText,
  routeLabel,
  type Severity,
} from '@klarebrief/core/lean';
import { nearest } from './nearest.ts';
import { wrap } from './reporters/text/clean.ts';
import type { Terminal } from './terminal.ts';

const severityNames: Readonly<Record<Severity, string>> = { error: 'fout', warning: 'verbeterpunt', info: 'tip' };

/** "fout", "verbeterpunt", "tip", or "op proef" for a rule that does not count yet. */
function severityName(rule: RuleMeta): string {
  return rule.status === 'proef' ? 'op proef' : severityNames[rule.severity];
}

/** Writes what a rule looks for, why, what to write, and an example. Gives 2 when there is no such rule. */
export async function explainRule(ruleId: string, terminal: Terminal): Promise<0 | 2> {
  const ruleset = builtInRuleset();
  const rule = ruleset.rules.find((each) => each.id === ruleId);
  if (rule) {
    const example = ruleExample(rule.id);
    const finding = example && (await findingIn(example, rule.id));
    const wording = wordingOf(rule, finding);
    await terminal.write(`${explanation(rule, wording, example, ruleset, terminal).join('\n')}\n`);
    return 0;
  }
  const suggestion = nearest(
    ruleId,
    ruleset.rules.map((each) => each.id),
  );
  const hint = suggestion ? `Bedoelt u ${suggestion}?` : 'Alle regels staan in: klarebrief rules.';
  terminal.warn(`De regel ${ruleId} bestaat niet. ${hint}`);
  return 2;
}

/** What the rule says of its example: there the values are that its words have a place for. */
async function findingIn({ bad, options }: RuleExample, ruleId: string): Promise<Finding | undefined> {
  const { findings } = await checkAnyLanguage(readText(bad), { ...options, only: [ruleId] });
  return findings[0];
}

interface Wording {
  readonly message: string;
  readonly advice: string;
}

/** The words of the rule; those with a place for values as they are in its example. */
function wordingOf({ message, why, advice }: RuleMeta, finding: Finding | undefined): Wording {
  const lead = `${why} `;
  const told = finding?.note.startsWith(lead) ? finding.note.slice(lead.length) : finding?.note;
  return {
    message: takesValues(message) && finding ? `Bijvoorbeeld: ${finding.message}` : message,
    advice: takesValues(advice) && told !== undefined ? told : advice,
  };
}

function takesValues(text: string): boolean {
  return /\{\w+\}/u.test(text);
}

function explanation(
  rule: RuleMeta,
  { message, advice }: Wording,
  example: RuleExample | undefined,
  ruleset: Ruleset,
  { colors, width }: Terminal,
): readonly string[] {
  const indented = (text: string): readonly string[] => wrap(text, width - 2).map((line) => `  ${line}`);
  const part = (title: string, text: string): readonly string[] => ['', colors.bold(title), ...indented(text)];
  const letter = (title: string, text: string): readonly string[] => [
    '',
    colors.bold(title),
    ...text
      .trim()
      .split('\n')
      .flatMap((line) => (line === '' ? [''] : indented(line))),
  ];
  return [
    colors.bold(rule.title),
    colors.dim(`${rule.id} · ${severityName(rule)} · telt mee bij ${rule.dimension}`),
    ...part('Wat is er aan de hand?', message),
    ...part('Waarom is dat een probleem?', rule.why),
    ...part('Wat schrijft u?', advice),
    ...Object.entries(rule.perRoute ?? {}).flatMap(([route, text]) =>
      part(`Bij ${routeLabel(route)}`, text.replaceAll('{lastday}', '[datum]')),
    ),
    ...(example ? letter('Zo niet', example.bad) : []),
    ...(example?.good === undefined ? [] : letter('Zo wel', example.good)),
    ...sourceLines(rule, ruleset, colors.bold),
  ];
}

function sourceLines({ sources }: RuleMeta, ruleset: Ruleset, bold: (text: string) => string): readonly string[] {
  if (sources.length === 0) return [];
  const lines = sources.map((id) => {
    const source = ruleset.sources[id];
    if (!source) return `  ${id}`;
    return source.url ? `  ${source.title}: ${source.url}` : `  ${source.title}`;
  });
  return ['', bold(sources.length === 1 ? 'Bron' : 'Bronnen'), ...lines];
}
