import { builtInRuleset, type RuleMeta, type Ruleset, type Severity } from '@klarebrief/core/lean';
import { nearest } from './nearest.ts';
import { wrap } from './reporters/text/clean.ts';
import type { Terminal } from './terminal.ts';

const severityNames: Readonly<Record<Severity, string>> = { error: 'fout', warning: 'verbeterpunt', info: 'tip' };

/** "fout", "verbeterpunt", "tip", or "op proef" for a rule that does not count yet. */
function severityName(rule: RuleMeta): string {
  return rule.status === 'proef' ? 'op proef' : severityNames[rule.severity];
}

/** Writes what a rule looks for, why, and what to write. Gives 2 when there is no such rule. */
export async function explainRule(ruleId: string, terminal: Terminal): Promise<0 | 2> {
  const ruleset = builtInRuleset();
  const rule = ruleset.rules.find((each) => each.id === ruleId);
  if (rule) {
    await terminal.write(`${explanation(rule, ruleset, terminal).join('\n')}\n`);
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

function explanation(rule: RuleMeta, ruleset: Ruleset, { colors, width }: Terminal): readonly string[] {
  const part = (title: string, text: string): readonly string[] =>
    text === '' ? [] : ['', colors.bold(title), ...wrap(withoutValues(text), width - 2).map((line) => `  ${line}`)];
  return [
    colors.bold(rule.title),
    colors.dim(`${rule.id} · ${severityName(rule)} · telt mee bij ${rule.dimension}`),
    ...part('Wat is er aan de hand?', rule.message),
    ...part('Waarom is dat een probleem?', rule.why),
    ...part('Wat schrijft u?', rule.advice),
    ...Object.entries(rule.perRoute ?? {}).flatMap(([route, text]) => part(`Bij ${route}`, text)),
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

/** In a letter the message names the words; here there is no letter. */
function withoutValues(text: string): string {
  return text
    .replaceAll(/\{\w+\}/gu, '…')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
