import type { Ruleset } from '@klarebrief/core/authoring';
import type { Checked, Problem, SourceFile } from '@klarebrief/settings/authoring';
import { codeRuleFaults } from './code-rules.ts';
import type { RuleFile } from './file-types.ts';
import { compileLists } from './lists.ts';
import { type LoadedFiles, load } from './load.ts';
import { compileOrganisations } from './organisations.ts';
import { compileRuleFiles } from './rules.ts';
import { compileSignals } from './signals.ts';
import { compileSources, independentSources } from './sources.ts';
import { layOut } from './targets.ts';
import { compileTerms } from './terms.ts';
import { compileTexts } from './texts.ts';

/** What came out of `rules/`: a ruleset, or the problems that kept it from being made. Both in order of file. */
export type CompileResult =
  | {
      readonly ok: true;
      readonly ruleset: Ruleset;
      readonly rules: readonly RuleFile[];
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

export interface CompileOptions {
  /** Ids of the rules that core has code for. Without it nothing is said about rules with `kind: code`. */
  readonly codeRules?: readonly string[];
}

/** Validates and compiles all files of `rules/`. Pure: the same files give the same ruleset. Never throws. */
export function compileRules(
  files: readonly SourceFile[],
  version: string,
  options: CompileOptions = {},
): CompileResult {
  const loaded = load(files);
  const linked = isFaultless(loaded.problems) ? link(loaded.value, version, options) : null;
  const all = sorted([...loaded.problems, ...(linked?.problems ?? [])]);
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const problems = all.filter(({ severity }) => severity === 'error');
  if (!linked || problems.length > 0) return { ok: false, problems, warnings };
  return { ok: true, ruleset: linked.value, rules: loaded.value.rule.map(({ data }) => data), warnings };
}

/** Brings the families together: sources and signals first, since the others refer to them. */
function link(loaded: LoadedFiles, version: string, { codeRules }: CompileOptions): Checked<Ruleset> {
  const sources = compileSources(loaded.sources);
  const signals = compileSignals(loaded.signals);
  const organisations = compileOrganisations(loaded.organisations);
  const terms = compileTerms(loaded.terms, sources.value, independentSources(loaded.sources));
  const firstTarget = signals.value.targets.length + organisations.value.targets.length + terms.value.targets.length;
  const rules = compileRuleFiles(loaded.rule, { signals: signals.value.ids, sources: sources.value, firstTarget });
  const texts = compileTexts(loaded.text, sources.value);
  const families = [sources, signals, organisations, terms, rules, texts];
  return {
    value: {
      version,
      rules: rules.value.rules,
      signals: signals.value.ids,
      terms: terms.value.terms,
      forms: terms.value.forms,
      organisations: organisations.value.organisations,
      texts: texts.value,
      lists: compileLists(loaded.list),
      sources: sources.value,
      ...layOut({
        signals: signals.value.targets,
        organisations: organisations.value.targets,
        forms: terms.value.targets,
        sequences: rules.value.targets,
      }),
    },
    problems: [
      ...families.flatMap(({ problems }) => problems),
      ...(codeRules ? codeRuleFaults(loaded.rule, codeRules) : []),
    ],
  };
}

function isFaultless(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity === 'warning');
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
